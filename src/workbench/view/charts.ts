import type { Chart, ChartAxis } from "../engine/charts";
import { sectionFor } from "../engine/format-sections";
import type { Sheet } from "../engine/sheet";
import type { Axis } from "./axis";
import { type ChartCell, cellsOf } from "./chart-cells";
import { type Anchored, type ChartPart, chartParts, type PartSeries } from "./chart-part";
import { pixels } from "./pixels";

export type ChartKind = "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "other";

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly color: string | undefined;
  readonly pointColors: ReadonlyMap<number, string>;
  /** What stands at its points, as their cells show them; undefined where nothing does. */
  readonly labels: readonly string[] | undefined;
  readonly labelColor: string | undefined;
}

/** A chart as it is drawn: what and where, in pixels from the sheet's top left. */
export interface ChartView {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly kind: ChartKind;
  readonly isStacked: boolean;
  readonly isPercent: boolean;
  /** Between bars, in per cent of their width; undefined for what is usual. */
  readonly gapWidth: number | undefined;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly legend: "top" | "bottom" | "left" | "right" | undefined;
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
  const { legend } = part.chart;
  return {
    ...drawn(chart, part.chart),
    legend: legend === undefined ? undefined : LEGENDS[legend],
    box: { left, top, width, height },
  };
}

function addedChart(chart: Chart, rows: Axis, columns: Axis): ChartView {
  const { covers, legend, type, gapWidth, categoryAxis, valueAxis } = chart;
  const box =
    covers === undefined
      ? { left: 0, top: 0, width: pixels(chart.width), height: pixels(chart.height) }
      : {
          left: columns.start(covers.column),
          top: rows.start(covers.row),
          width: columns.span(covers.column, covers.columns),
          height: rows.span(covers.row, covers.rows),
        };
  const part = {
    kind: ADDED_KINDS.find(([each]) => each.test(type))?.[1] ?? "other",
    isStacked: type.includes("Stacked"),
    isPercent: type.endsWith("100"),
    gapWidth,
    categoryAxis,
    valueAxis,
    series: chart.series
      .filter(({ values }) => values !== undefined)
      .map((each) => ({ ...each, pointColors: new Map<number, string>() })),
    showsHidden: false,
  } as const;
  return {
    ...drawn(chart, part),
    legend: legend === undefined ? undefined : (legend.toLowerCase() as ChartView["legend"]),
    box,
  };
}

/** All of a chart but where it is and its legend. */
function drawn(chart: Chart, part: Omit<ChartPart, "legend">): Omit<ChartView, "legend" | "box"> {
  const { sheet, id, name, title, isTitled } = chart;
  const { kind, isStacked, isPercent, gapWidth, categoryAxis, valueAxis, showsHidden } = part;
  // Of several series a pie shows the first.
  const series = part.series.slice(0, kind === "pie" ? 1 : Infinity).map((each) => seriesOf(sheet, each, showsHidden));
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const named = cellsOf(sheet, part.series[0]?.categories, showsHidden).map(({ text }) => text);
  return {
    id,
    name,
    title: isTitled ? title : "",
    kind,
    isStacked,
    isPercent,
    gapWidth,
    categoryAxis,
    valueAxis,
    // Without categories of its own, a chart numbers them.
    categories: named.length > 0 ? named : Array.from({ length }, (_, index) => String(index + 1)),
    series,
  };
}

function seriesOf(sheet: Sheet, part: PartSeries, showsHidden: boolean): ChartSeries {
  const { name, nameRef, values, color, pointColors, hasLabels, labelColor, labelFormat } = part;
  const named = cellsOf(sheet, nameRef, true)
    .map(({ text }) => text)
    .join(" ");
  const cells = cellsOf(sheet, values, showsHidden);
  return {
    name: named === "" ? name : named,
    values: cells.map(({ number }) => number),
    color,
    pointColors,
    labels: hasLabels ? cells.map((cell) => labelOf(sheet, cell, labelFormat)) : undefined,
    labelColor,
  };
}

function labelOf({ book }: Sheet, { text, number }: ChartCell, format: string | undefined): string {
  if (number === null || format === undefined) return number === null ? "" : text;
  const { section, value } = sectionFor(format, number);
  return section === "" ? "" : book.shownTexts.of(value, section);
}
