import type { Chart } from "../engine/charts";
import { hostError, lacking } from "../errors";

/** The chart; ItemNotFound once it or its sheet is deleted. */
export function standing(chart: Chart): Chart {
  if (!chart.sheet.book.charts.has(chart)) throw hostError("ItemNotFound");
  return chart;
}

/** A chart of the opened file keeps its part as it is, so nothing of it can change here. */
export function changeable(chart: Chart, member: string): Chart {
  if (chart.anchor !== undefined) throw lacking(`${member} on a chart that was in the file when it was opened`);
  return standing(chart);
}
