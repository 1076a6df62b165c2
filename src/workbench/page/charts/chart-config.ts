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
      labels: [...chart.categories],
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

function scalesOf({ kind, isStacked }: ChartView): object {
  const value = { stacked: isStacked, beginAtZero: true, grid: { color: LINE }, border: { display: false }, ticks: { color: TEXT, precision: 0 } }; // prettier-ignore
  const category = { stacked: isStacked, grid: { display: false }, border: { color: LINE }, ticks: { color: TEXT } };
  // Excel counts the categories of a bar chart from below.
  return kind === "bar" ? { x: value, y: { ...category, reverse: true } } : { x: category, y: value };
}

function dataset(chart: ChartView, series: ChartSeries, index: number, isRound: boolean): ChartDataset<Kind> {
  const base = series.color ?? ACCENTS[index % ACCENTS.length] ?? "#4472C4";
  const colors = series.values.map((_, point) => {
    const own = series.pointColors.get(point);
    return own ?? (isRound ? (ACCENTS[point % ACCENTS.length] ?? base) : base);
  });
  return {
    label: series.name,
    data: [...series.values] as number[],
    backgroundColor: chart.kind === "line" ? base : chart.kind === "area" ? base : colors,
    ...(chart.kind === "line" || chart.kind === "area"
      ? { borderColor: base, borderWidth: 2, pointRadius: 0, fill: chart.kind === "area" }
      : { borderColor: isRound ? "#FFFFFF" : undefined, borderWidth: isRound ? 1 : 0 }),
    ...(chart.kind === "column" || chart.kind === "bar" ? { categoryPercentage: 0.7, barPercentage: 0.95 } : {}),
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
