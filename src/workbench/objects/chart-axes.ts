import type { Chart, ChartAxis } from "../engine/charts";
import { defineKind, flag, type Property } from "../kind";
import { changeable } from "./chart-standing";

interface OneAxis {
  readonly chart: Chart;
  readonly axis: ChartAxis;
}

function setting(part: keyof ChartAxis, member: string): Property<OneAxis> {
  return {
    get: ({ chart, axis }) => {
      changeable(chart, member);
      return axis[part];
    },
    set: ({ chart, axis }, value) => {
      changeable(chart, member);
      axis[part] = flag(value);
    },
  };
}

const gridlines = defineKind<OneAxis>("ChartGridlines", {
  properties: { Visible: setting("hasGridlines", "ChartGridlines.visible") },
});

const axis = defineKind<OneAxis>("ChartAxis", {
  properties: {
    ReversePlotOrder: setting("isReversed", "ChartAxis.reversePlotOrder"),
    Visible: setting("isVisible", "ChartAxis.visible"),
  },
  links: { MajorGridlines: gridlines },
});

/** Excel.ChartAxes. */
export const chartAxes = defineKind<Chart>("ChartAxes", {
  links: {
    CategoryAxis: (chart) => axis({ chart, axis: chart.categoryAxis }),
    ValueAxis: (chart) => axis({ chart, axis: chart.valueAxis }),
  },
});
