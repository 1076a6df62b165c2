import type { Chart, Plugin } from "chart.js";

/** Writes each value at the end of its bar or above its point, as Excel's data labels. */
export const valueLabels: Plugin = {
  id: "value-labels",
  afterDatasetsDraw: (chart: Chart) => {
    const { ctx } = chart;
    const isAcross = chart.options.indexAxis === "y";
    ctx.save();
    ctx.fillStyle = "#404040";
    ctx.font = "12px Calibri, Carlito, Arial, sans-serif";
    ctx.textAlign = isAcross ? "left" : "center";
    ctx.textBaseline = isAcross ? "middle" : "bottom";
    for (const [index, dataset] of chart.data.datasets.entries()) {
      for (const [at, element] of chart.getDatasetMeta(index).data.entries()) {
        const value = dataset.data[at];
        if (typeof value !== "number") continue;
        const { x, y } = element.tooltipPosition(true);
        ctx.fillText(String(value), (x ?? 0) + (isAcross ? 4 : 0), (y ?? 0) - (isAcross ? 0 : 3));
      }
    }
    ctx.restore();
  },
};
