import { configOf, wordsOf } from "../../../src/workbench/page/charts/chart-config";
import type { ChartView } from "../../../src/workbench/view/charts";

const chart: ChartView = {
  id: "1",
  name: "Chart 1",
  title: "By rating",
  kind: "bar",
  isStacked: false,
  legend: undefined,
  hasLabels: false,
  categories: ["Green", "Red"],
  series: [{ name: "Count", values: [7, 2], color: "#112233", pointColors: new Map([[1, "#C00000"]]) }],
  box: { left: 0, top: 0, width: 100, height: 100 },
};

describe("a chart", () => {
  it("is drawn with the colours that the workbook gives its points", () => {
    const config = configOf(chart);
    expect(config).toMatchObject({ type: "bar", options: { indexAxis: "y", animation: false } });
    expect(config?.data.datasets[0]).toMatchObject({ data: [7, 2], backgroundColor: ["#112233", "#C00000"] });
  });

  it("is told in words", () => {
    expect(wordsOf(chart)).toBe("Chart By rating. Green 7, Red 2");
  });

  it("of a kind that is not drawn is left to its words", () => {
    expect(configOf({ ...chart, kind: "other" })).toBeNull();
  });
});
