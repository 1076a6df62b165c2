import { type Area, parseArea, splitSheet } from "../engine/address";
import type { Chart } from "../engine/charts";
import type { Sheet } from "../engine/sheet";
import type { Axis } from "./axis";
import { shownAt } from "./cell-text";
import { type Anchored, chartParts, type PartSeries } from "./chart-part";
import { pixels } from "./pixels";

export type ChartKind = "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "other";

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly color: string | undefined;
  readonly pointColors: ReadonlyMap<number, string>;
}

/** A chart as it is drawn: what and where, in pixels from the sheet's top left. */
export interface ChartView {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly kind: ChartKind;
  readonly isStacked: boolean;
  readonly legend: "top" | "bottom" | "left" | "right" | undefined;
  readonly hasLabels: boolean;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

const ADDED_KINDS: readonly (readonly [RegExp, ChartKind])[] = [
  [/^Column/, "column"],
  [/^Bar/, "bar"],
  [/^Line/, "line"],
  [/^Area/, "area"],
  [/^Pie/, "pie"],
  [/^Doughnut/, "doughnut"],
];
const LEGENDS: Readonly<Record<string, ChartView["legend"]>> = {
  t: "top",
  b: "bottom",
  l: "left",
  r: "right",
  tr: "right",
};
const MAX_POINTS = 2000;

/** The charts of a sheet, those of the file and those added since. */
export function chartsOn(sheet: Sheet, rows: Axis, columns: Axis): readonly ChartView[] {
  const anchored = chartParts(sheet);
  // The engine's list has the charts of the file first and in the order of the drawing, as long as none was deleted.
  const opened = sheet.book.charts.on(sheet).filter(({ anchor }) => anchor !== undefined);
  const added = sheet.book.charts.on(sheet).filter(({ anchor }) => anchor === undefined);
  return [
    ...opened.flatMap((chart) => {
      const part = anchored.find(({ from }) => from.row === chart.anchor?.row && from.column === chart.anchor.column);
      return part === undefined ? [] : [openedChart(chart, part, rows, columns)];
    }),
    ...added.map((chart) => addedChart(chart, rows, columns)),
  ];
}

function openedChart(chart: Chart, part: Anchored, rows: Axis, columns: Axis): ChartView {
  const { from, to } = part;
  const left = columns.start(from.column) + from.across;
  const top = rows.start(from.row) + from.down;
  const width = to === undefined ? part.width : columns.start(to.column) + to.across - left;
  const height = to === undefined ? part.height : rows.start(to.row) + to.down - top;
  const series = part.chart.series.map((each) => seriesOf(chart.sheet, each));
  const { kind, isStacked, legend, hasLabels } = part.chart;
  return {
    ...identity(chart),
    kind,
    isStacked,
    hasLabels,
    legend: legend === undefined ? undefined : LEGENDS[legend],
    categories: labels(chart.sheet, part.chart.series[0]?.categories, longest(series)),
    series,
    box: { left, top, width, height },
  };
}

function addedChart(chart: Chart, rows: Axis, columns: Axis): ChartView {
  const { covers, legend } = chart;
  const box =
    covers === undefined
      ? { left: 0, top: 0, width: pixels(chart.width), height: pixels(chart.height) }
      : {
          left: columns.start(covers.column),
          top: rows.start(covers.row),
          width: columns.span(covers.column, covers.columns),
          height: rows.span(covers.row, covers.rows),
        };
  const series = chart.series.map((each) => seriesOf(chart.sheet, { ...each, pointColors: new Map() }));
  return {
    ...identity(chart),
    kind: ADDED_KINDS.find(([type]) => type.test(chart.type))?.[1] ?? "other",
    isStacked: chart.type.includes("Stacked"),
    legend: legend === undefined ? undefined : (legend.toLowerCase() as ChartView["legend"]),
    categories: labels(chart.sheet, chart.series[0]?.categories, longest(series)),
    series,
    box,
  };
}

function identity({
  id,
  name,
  title,
  isTitled,
  hasLabels,
}: Chart): Pick<ChartView, "id" | "name" | "title" | "hasLabels"> {
  return { id, name, title: isTitled ? title : "", hasLabels };
}

function seriesOf(sheet: Sheet, { name, nameRef, values, color, pointColors }: PartSeries): ChartSeries {
  const named = cellsOf(sheet, nameRef)
    .map(({ text }) => text)
    .join(" ");
  return {
    name: named === "" ? name : named,
    values: cellsOf(sheet, values).map(({ number }) => number),
    color,
    pointColors,
  };
}

function longest(series: readonly ChartSeries[]): number {
  return Math.max(0, ...series.map(({ values }) => values.length));
}

/** Without categories of its own, a chart numbers them. */
function labels(sheet: Sheet, reference: string | undefined, count: number): readonly string[] {
  const found = cellsOf(sheet, reference).map(({ text }) => text);
  return found.length > 0 ? found : Array.from({ length: count }, (_, index) => String(index + 1));
}

function cellsOf(
  home: Sheet,
  reference: string | undefined,
): { readonly text: string; readonly number: number | null }[] {
  const { sheet: name, cells } = splitSheet(reference ?? "");
  const sheet = name === undefined ? home : home.book.byName(name);
  const area = parseArea(cells);
  if (sheet === undefined || area === undefined || area.rows * area.columns > MAX_POINTS) return [];
  return cellsIn(area).map(({ row, column }) => {
    const cell = sheet.cells.at(row, column);
    const { text, kind } = shownAt(sheet, row, column, cell);
    return { text, number: kind === "number" && typeof cell?.value === "number" ? cell.value : null };
  });
}

function cellsIn({ row, column, rows, columns }: Area): { readonly row: number; readonly column: number }[] {
  return Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));
}
