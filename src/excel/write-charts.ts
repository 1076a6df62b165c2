import type { Bucket } from "../kpi/rating";
import type { ChartPlan, SheetPlan } from "../report/sheets/plan";
import { RATING_COLOURS } from "./looks";
import { jobsFor, type Job } from "./write-job";
import { rangeOf } from "./write-looks";

const TYPES = { bars: "BarStacked", columns: "ColumnStacked", shares: "ColumnStacked100" } as const;

/** For what is no rating: told apart from each other and from the ratings' colours. */
const NEUTRALS = [
  { fill: "#44546A", color: "#FFFFFF" },
  { fill: "#ADB9CA", color: "#323130" },
  { fill: "#5B6F8C", color: "#FFFFFF" },
  { fill: "#D6DCE4", color: "#323130" },
] as const;

/** What is unrated has no colour in a cell; a bar must be seen. */
const UNRATED = "#A19F9D";

/** Between bars, in per cent of their thickness. */
const GAP = 50;

/** Labels are left out where there is nothing to count. */
const LABELS: Readonly<Record<ChartPlan["kind"], string>> = { bars: "#,##0;;", columns: "#,##0;;", shares: "0%;;" };

/** The charts of a sheet, native to Excel and fed by its cells, so that they follow them. */
export function chartJobs({ charts, cells }: SheetPlan, sheetId: string): Job[] {
  const job = jobsFor(sheetId);
  return charts.map((chart) =>
    job(13 + chart.series.length * 10, (sheet) => {
      drawChart(sheet, chart, cells);
    }),
  );
}

function drawChart(sheet: Excel.Worksheet, plan: ChartPlan, cells: SheetPlan["cells"]): void {
  const [first] = plan.series;
  if (!first) return;
  // What Excel would make of a larger source depends on what stands in it: so the series are given one by one.
  const chart = sheet.charts.add(TYPES[plan.kind], rangeOf(sheet, first.values), "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.series.getItemAt(0).gapWidth = GAP;
  let neutral = 0;
  for (const [index, { heading, values, bucket }] of plan.series.entries()) {
    const name = headingText(cells, heading.row, heading.column);
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    if (index === 0) series.name = name;
    series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(rangeOf(sheet, plan.categories));
    const { fill, color } = bucket === null ? (NEUTRALS[neutral++ % NEUTRALS.length] ?? NEUTRALS[0]) : barColours(bucket); // prettier-ignore
    series.format.fill.setSolidColor(fill);
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = LABELS[plan.kind];
    series.dataLabels.format.font.color = color;
  }
  // A chart of one series, which it was at first, has none.
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  // Lying bars are counted from the axis upwards; the first group is to stand on top, as in the table.
  if (plan.kind === "bars") chart.axes.categoryAxis.reversePlotOrder = true;
  const { top, left, bottom, right } = plan.covers;
  chart.setPosition(sheet.getCell(top, left), sheet.getCell(bottom, right));
}

function barColours(bucket: Bucket): { readonly fill: string; readonly color: string } {
  return bucket === "unrated" ? { ...RATING_COLOURS.unrated, fill: UNRATED } : RATING_COLOURS[bucket];
}

function headingText(cells: SheetPlan["cells"], row: number, column: number): string {
  const cell = cells[row]?.[column] ?? null;
  return cell !== null && "text" in cell ? cell.text : "";
}
