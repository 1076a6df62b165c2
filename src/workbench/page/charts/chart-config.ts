import type { ChartConfiguration, ChartDataset } from "chart.js";
import type { ChartSeries, ChartView } from "../../view/charts";

// Office's accents since 2013: what a series has that names no colour.
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];
const TYPES = { column: "bar", bar: "bar", line: "line", area: "line", pie: "pie", doughnut: "doughnut" } as const;
const TEXT = "#595959";
const LINE = "#D9D9D9";

type Kind = (typeof TYPES)[keyof typeof TYPES];

/** The chart as chart.js draws it; null for a kind that is not drawn. */
export function configOf(chart: ChartView): ChartConfiguration | null {
  if (chart.kind === "other") return null;
  const type = TYPES[chart.kind];
  const isRound = type === "pie" || type === "doughnut";
  return {
    type,
    data: {
      labels: chart.categories.map((category) => linesOf(category, roomFor(chart))),
      datasets: chart.series.map((series, index) => dataset(chart, series, index, isRound)),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: chart.kind === "bar" ? "y" : "x",
      events: [],
      layout: { padding: 8 },
      scales: isRound ? {} : scalesOf(chart),
      plugins: {
        legend: {
          display: chart.legend !== undefined,
          position: chart.legend ?? "bottom",
          labels: { color: TEXT, boxWidth: 10, boxHeight: 10, font: { size: 12 } },
        },
        title: { display: chart.title !== "", text: chart.title, color: TEXT, font: { size: 18, weight: "normal" } },
        tooltip: { enabled: false },
      },
    },
  };
}

function scalesOf(chart: ChartView): object {
  const { kind, isStacked: stacked, isPercent, categoryAxis, valueAxis } = chart;
  const isBar = kind === "bar";
  const value = {
    stacked,
    display: valueAxis.isVisible || valueAxis.hasGridlines,
    reverse: valueAxis.isReversed,
    beginAtZero: true,
    ...(isPercent ? { min: 0, max: 100 } : {}),
    // The axes cross where both begin.
    ...(isBar && categoryAxis.isReversed ? { position: "top" } : {}),
    grid: { color: LINE, display: valueAxis.hasGridlines },
    border: { display: false },
    ticks: {
      display: valueAxis.isVisible,
      color: TEXT,
      precision: 0,
      ...(isPercent ? { callback: (tick: number) => `${tick}%` } : {}),
    },
  };
  const category = {
    stacked,
    display: categoryAxis.isVisible || categoryAxis.hasGridlines,
    // Excel counts the categories of a bar chart from below.
    reverse: categoryAxis.isReversed !== isBar,
    grid: { color: LINE, display: categoryAxis.hasGridlines },
    border: { color: LINE },
    ticks: { display: categoryAxis.isVisible, color: TEXT, autoSkip: chart.categories.length > MANY },
  };
  return isBar ? { x: value, y: category } : { x: category, y: value };
}

/** The values of a series; in a chart of shares, how much of its bar each is, in per cent. */
function valuesOf({ isPercent, series: all }: ChartView, { values }: ChartSeries): (number | null)[] {
  if (!isPercent) return [...values];
  return values.map((value, point) => {
    const total = all.reduce((sum, each) => sum + Math.abs(each.values[point] ?? 0), 0);
    return value === null || total === 0 ? value : (value / total) * 100;
  });
}

// Of the letters that label an axis, in pixels; how much of its width a chart gives to the names of lying bars.
const LETTER = 6.5;
const SHARE_OF_NAMES = 0.3;
// What an axis of values and the margins leave for the bars, about, and what a legend at the side leaves of that.
const SHARE_OF_PLOT = 0.85;
const BESIDE_LEGEND = 0.8;
// More categories than these are not all named.
const MANY = 20;

/** How many letters of a category go into a line. */
function roomFor({ kind, box, categories, legend }: ChartView): number {
  if (kind === "pie" || kind === "doughnut") return Infinity;
  if (kind === "bar") return (box.width * SHARE_OF_NAMES) / LETTER;
  const beside = legend === "left" || legend === "right" ? BESIDE_LEGEND : 1;
  return (box.width * SHARE_OF_PLOT * beside) / Math.max(1, categories.length) / LETTER;
}

/** The words of a category in lines, as Excel breaks them rather than turn them. */
function linesOf(text: string, room: number): string | string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.length > 1 ? lines : text;
}

// What is usual in Excel: of bars that are stacked, and of those that stand side by side.
const GAPS = { stacked: 150, clustered: 200 };

/** How much of the room for a category its bars take. */
function shareOfBars({ gapWidth, isStacked, series }: ChartView): number {
  const gap = (gapWidth ?? (isStacked ? GAPS.stacked : GAPS.clustered)) / 100;
  const bars = isStacked ? 1 : Math.max(1, series.length);
  return bars / (bars + gap);
}

function dataset(chart: ChartView, series: ChartSeries, index: number, isRound: boolean): ChartDataset<Kind> {
  const base = series.color ?? ACCENTS[index % ACCENTS.length] ?? "#4472C4";
  const colors = series.values.map((_, point) => {
    const own = series.pointColors.get(point);
    return own ?? (isRound ? (ACCENTS[point % ACCENTS.length] ?? base) : base);
  });
  return {
    label: series.name,
    data: valuesOf(chart, series),
    backgroundColor: chart.kind === "line" ? base : chart.kind === "area" ? base : colors,
    ...(chart.kind === "line" || chart.kind === "area"
      ? { borderColor: base, borderWidth: 2, pointRadius: 0, fill: chart.kind === "area" }
      : { borderColor: isRound ? "#FFFFFF" : undefined, borderWidth: isRound ? 1 : 0 }),
    ...(chart.kind === "column" || chart.kind === "bar"
      ? { categoryPercentage: shareOfBars(chart), barPercentage: 1 }
      : {}),
  };
}

/** The chart in words, for who cannot see it. */
export function wordsOf({ title, name, categories, series }: ChartView): string {
  const told = series.map((each) => {
    const points = each.values
      .slice(0, 20)
      .map((value, index) => `${categories[index] ?? index + 1} ${value ?? "blank"}`);
    return `${series.length > 1 ? `${each.name}: ` : ""}${points.join(", ")}`;
  });
  return `Chart ${title === "" ? name : title}. ${told.join("; ")}`;
}
