import type { SheetBuilder } from "./sheet-builder";
import type { PlacedTable } from "./summary-table";

/** With more groups the bars are too thin to read; with one there is nothing to compare. */
const MOST_GROUPS = 24;
/** Rows of the sheet above and below the bars: title, axis and legend. */
const AROUND = 6;
const COLUMNS = 7;

/** Charts of a table: for each of its parts the counts of each group as stacked bars, below the table. */
export function chartTable(sheet: SheetBuilder, placed: PlacedTable): void {
  const { table, slots, headingRow, firstRow, lastRow } = placed;
  const groups = table.rows.length;
  if (table.groupBy === "none" || groups < 2 || groups > MOST_GROUPS) return;
  for (const [index, part] of table.parts.entries()) {
    const counts = slots.flatMap((slot, position) => (slot.part === index && slot.holds === "count" ? [{ slot, column: position + 1 }] : [])); // prettier-ignore
    const top = sheet.nextRow;
    const rows = AROUND + Math.ceil(groups * 1.4);
    for (let row = 0; row <= rows; row++) sheet.blank();
    sheet.chart({
      name: `${table.title}${table.parts.length > 1 ? ` ${index + 1}` : ""}`,
      title: part.heading === null ? table.title : `${table.title}: ${part.heading.toLowerCase()}`,
      kind: "bars",
      covers: { top, left: 0, bottom: top + rows - 1, right: COLUMNS - 1 },
      categories: { top: firstRow, left: 0, bottom: lastRow, right: 0 },
      series: counts.map(({ slot, column }) => ({
        heading: { row: headingRow, column },
        values: { top: firstRow, left: column, bottom: lastRow, right: column },
        bucket: slot.bucket,
      })),
    });
  }
}
