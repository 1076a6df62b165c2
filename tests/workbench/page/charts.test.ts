import { configOf, wordsOf } from "../../../src/workbench/page/charts/chart-config";
import type { ChartSeries, ChartView } from "../../../src/workbench/view/charts";

function series(name: string, values: readonly number[], pointColors = new Map<number, string>()): ChartSeries {
  return { name, values, color: "#112233", pointColors, labels: undefined, labelColor: undefined };
}

const chart: ChartView = {
  id: "1",
  name: "Chart 1",
  title: "By rating",
  kind: "bar",
  isStacked: false,
  isPercent: false,
  gapWidth: undefined,
  categoryAxis: { isReversed: false, isVisible: true, hasGridlines: false },
  valueAxis: { isReversed: false, isVisible: true, hasGridlines: true },
  legend: undefined,
  categories: ["Green", "Red"],
  series: [series("Count", [7, 2], new Map([[1, "#C00000"]]))],
  box: { left: 0, top: 0, width: 100, height: 100 },
};

describe("a chart", () => {
  it("is drawn with the colours that the workbook gives its points", () => {
    const config = configOf(chart);
    expect(config).toMatchObject({ type: "bar", options: { indexAxis: "y", animation: false } });
    expect(config?.data.datasets[0]).toMatchObject({ data: [7, 2], backgroundColor: ["#112233", "#C00000"] });
  });

  it("of shares has each bar end at 100%, in the words of the axis too", () => {
    const all = [series("Green", [3, 0]), series("Red", [1, 0])];
    const config = configOf({ ...chart, isStacked: true, isPercent: true, series: all });
    expect(config?.data.datasets.map(({ data }) => data)).toEqual([
      [75, 0],
      [25, 0],
    ]);
    const { x } = (config?.options as { scales: { x: { max: number; ticks: { callback: (tick: number) => string } } } })
      .scales;
    expect([x.max, x.ticks.callback(50)]).toEqual([100, "50%"]);
  });

  it.each([
    ["from below, as Excel counts", false, true, undefined],
    ["from the top, its numbers there as well", true, false, "top"],
  ])("of bars counts its categories %s", (_, isReversed, reverse, position) => {
    const config = configOf({ ...chart, categoryAxis: { ...chart.categoryAxis, isReversed } });
    expect(config?.options?.scales).toMatchObject({ y: { reverse } });
    expect((config?.options?.scales?.["x"] as { position?: string }).position).toBe(position);
  });

  it("leaves its axis and its lines out where the workbook does", () => {
    const config = configOf({ ...chart, valueAxis: { isReversed: false, isVisible: false, hasGridlines: false } });
    expect(config?.options?.scales?.["x"]).toMatchObject({ display: false });
  });

  it.each([
    [50, true, 2 / 3],
    [100, false, 2 / 3],
    [0, false, 1],
  ])("with a gap of %s%% (stacked: %s) fills %s of each category's room", (gapWidth, isStacked, share) => {
    const all = [series("Green", [3]), series("Red", [1])];
    const config = configOf({ ...chart, gapWidth, isStacked, series: all });
    expect(config?.data.datasets[0]).toMatchObject({ categoryPercentage: share });
  });

  it("breaks long names into lines", () => {
    const box = { left: 0, top: 0, width: 300, height: 200 };
    const names = ["Housing and homelessness", "Waste"];
    const config = configOf({ ...chart, box, categories: names });
    expect(config?.data.labels).toEqual([["Housing and", "homelessness"], "Waste"]);
  });

  it("is told in words", () => {
    expect(wordsOf(chart)).toBe("Chart By rating. Green 7, Red 2");
  });

  it("of a kind that is not drawn is left to its words", () => {
    expect(configOf({ ...chart, kind: "other" })).toBeNull();
  });
});
