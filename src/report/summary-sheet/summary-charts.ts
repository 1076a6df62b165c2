import type { ChartPlan } from "../sheets/plan";
import type { SheetBuilder } from "../sheets/sheet-builder";
import type { PlacedTable } from "./summary-table";

/** With more groups the bars are too thin to read; with one there is nothing to compare. */
const MOST_GROUPS = 24;
/** Rows of the sheet above and below the bars: title, axis and legend. */
const AROUND = 6;
const COLUMNS = 7;

/** A chart whose place is not yet known. */
export interface Chart {
  readonly rows: number;
  readonly plan: Omit<ChartPlan, "covers">;
}

/** Charts of a table: for each of its parts the counts of each group as stacked bars. */
export function chartsOf({ table, slots, headingRow, firstRow, lastRow }: PlacedTable): Chart[] {
  const groups = table.rows.length;
  if (table.groupBy === "none" || groups < 2 || groups > MOST_GROUPS) return [];
  return table.parts.map((part, index) => ({
    rows: AROUND + Math.ceil(groups * 1.4),
    plan: {
      name: `${table.title}${table.parts.length > 1 ? ` ${index + 1}` : ""}`,
      title: part.heading === null ? table.title : `${table.title}: ${part.heading.toLowerCase()}`,
      kind: "bars",
      categories: { top: firstRow, left: 0, bottom: lastRow, right: 0 },
      series: slots.flatMap((slot, position) =>
        slot.part === index && slot.holds === "count"
          ? [
              {
                heading: { row: headingRow, column: position + 1 },
                values: { top: firstRow, left: position + 1, bottom: lastRow, right: position + 1 },
                bucket: slot.bucket,
              },
            ]
          : [],
      ),
    },
  }));
}

/** Leaves so many rows blank for it, and one above: its edge would else be printed on the page before. */
export function placeChart(sheet: SheetBuilder, { rows, plan }: Chart): void {
  const top = sheet.nextRow + 1;
  for (let row = 0; row <= rows; row++) sheet.blank();
  sheet.chart({ ...plan, covers: { top, left: 0, bottom: top + rows - 1, right: COLUMNS - 1 } });
}
