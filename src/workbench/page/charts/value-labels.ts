import type { Chart, Element, Plugin } from "chart.js";
import type { ChartView } from "../../view/charts";

const FONT = "12px Calibri, Carlito, Arial, sans-serif";
const TEXT = "#404040";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Writes what the cells show where Excel puts its data labels: within stacked bars, else at the end of a bar or above a point. */
export function valueLabels({ series, isStacked }: ChartView): Plugin {
  return {
    id: "value-labels",
    afterDatasetsDraw: (chart: Chart) => {
      const { ctx } = chart;
      const isAcross = chart.options.indexAxis === "y";
      ctx.save();
      ctx.font = FONT;
      ctx.textAlign = isAcross && !isStacked ? "left" : "center";
      ctx.textBaseline = isAcross || isStacked ? "middle" : "bottom";
      for (const [index, { labels = [], labelColor }] of series.entries()) {
        ctx.fillStyle = labelColor ?? TEXT;
        for (const [at, element] of chart.getDatasetMeta(index).data.entries()) {
          const { x, y } = isStacked ? middleOf(element, isAcross) : beside(element, isAcross);
          ctx.fillText(labels[at] ?? "", x, y);
        }
      }
      ctx.restore();
    },
  };
}

function middleOf(element: Element, isAcross: boolean): Point {
  const { x, y, base } = element.getProps(["x", "y", "base"], true) as Point & { readonly base: number };
  return isAcross ? { x: (x + base) / 2, y } : { x, y: (y + base) / 2 };
}

function beside(element: Element, isAcross: boolean): Point {
  const { x, y } = element.tooltipPosition(true);
  return { x: (x ?? 0) + (isAcross ? 4 : 0), y: (y ?? 0) - (isAcross ? 0 : 3) };
}
