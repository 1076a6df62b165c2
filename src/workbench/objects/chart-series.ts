import { hostError, lacking } from "../errors";
import type { Chart, Series } from "../engine/charts";
import { defineKind, flag, type HostObject, text, whole } from "../kind";
import { reference } from "./chart-source";
import { changeable } from "./chart-standing";
import { colorOf } from "./colors";
import { placeIn } from "./range";

interface OneSeries {
  readonly chart: Chart;
  readonly series: Series;
}

/** The series, to be changed; ItemNotFound once it is deleted. */
function own({ chart, series }: OneSeries, member: string): Series {
  if (!changeable(chart, member).series.includes(series)) throw hostError("ItemNotFound");
  return series;
}

const fill = defineKind<OneSeries>("ChartFill", {
  methods: {
    SetSolidColor: (each, [color]) => {
      own(each, "ChartFill.setSolidColor").color = colorOf(color);
    },
  },
});

const format = defineKind<OneSeries>("ChartSeriesFormat", { links: { Fill: fill } });

// What Excel writes labels in where nothing else is said: its grey for the texts of charts.
const LABEL_COLOR = "#595959";

const labelFont = defineKind<OneSeries>("ChartFont", {
  properties: {
    Color: {
      get: (each) => own(each, "ChartFont.color").labelColor ?? LABEL_COLOR,
      set: (each, value) => {
        own(each, "ChartFont.color").labelColor = colorOf(value);
      },
    },
  },
});

const labelFormat = defineKind<OneSeries>("ChartDataLabelFormat", { links: { Font: labelFont } });

const dataLabels = defineKind<OneSeries>("ChartDataLabels", {
  properties: {
    NumberFormat: {
      get: (each) => own(each, "ChartDataLabels.numberFormat").labelFormat ?? "General",
      set: (each, value) => {
        own(each, "ChartDataLabels.numberFormat").labelFormat = text(value);
      },
    },
    ShowValue: {
      get: (each) => own(each, "ChartDataLabels.showValue").hasLabels,
      set: (each, value) => {
        own(each, "ChartDataLabels.showValue").hasLabels = flag(value);
      },
    },
  },
  links: { Format: labelFormat },
});

function referenceTo(given: unknown): string {
  const place = placeIn(given);
  if (place === undefined) throw hostError("InvalidArgument");
  // A series is one row or one column of cells.
  if (place.area.rows > 1 && place.area.columns > 1) throw hostError("InvalidArgument");
  return reference(place.sheet, place.area);
}

const MAX_GAP = 500;

/** Excel.ChartSeries of a chart that was added since opening. */
const oneSeries = defineKind<OneSeries>("ChartSeries", {
  properties: {
    Name: {
      get: ({ series }) => series.name,
      set: (each, value) => {
        const name = text(value);
        if (name.startsWith("=")) throw lacking("ChartSeries.name as a formula");
        Object.assign(own(each, "ChartSeries.name"), { name, nameRef: undefined });
      },
    },
    HasDataLabels: {
      get: ({ series }) => series.hasLabels,
      set: (each, value) => {
        own(each, "ChartSeries.hasDataLabels").hasLabels = flag(value);
      },
    },
    GapWidth: {
      get: ({ chart }) => chart.gapWidth ?? null,
      set: (each, value) => {
        const gap = whole(value);
        if (!/^(Bar|Column)/.test(each.chart.type) || gap < 0 || gap > MAX_GAP) throw hostError("InvalidArgument");
        own(each, "ChartSeries.gapWidth");
        // One for all series of the same bars, as in Excel.
        each.chart.gapWidth = gap;
      },
    },
  },
  links: { Format: format, DataLabels: dataLabels },
  methods: {
    SetValues: (each, [given]) => {
      own(each, "ChartSeries.setValues").values = referenceTo(given);
    },
    SetXAxisValues: (each, [given]) => {
      own(each, "ChartSeries.setXAxisValues").categories = referenceTo(given);
    },
    Delete: (each) => {
      const { series } = each.chart;
      series.splice(series.indexOf(own(each, "ChartSeries.delete")), 1);
    },
  },
});

function all(chart: Chart): readonly HostObject[] {
  return changeable(chart, "ChartSeriesCollection.items").series.map((series) => oneSeries({ chart, series }));
}

function add(chart: Chart, name: unknown, index: unknown): HostObject {
  const { series } = changeable(chart, "ChartSeriesCollection.add");
  if (index !== null && index !== undefined) throw lacking("ChartSeriesCollection.add at an index");
  const isNamed = name !== null && name !== undefined && name !== "";
  const added: Series = {
    nameRef: undefined,
    categories: undefined,
    values: undefined,
    name: isNamed ? text(name) : `Series${series.length + 1}`,
    color: undefined,
    hasLabels: false,
    labelColor: undefined,
    labelFormat: undefined,
  };
  series.push(added);
  return oneSeries({ chart, series: added });
}

function at(chart: Chart, index: unknown): HostObject {
  const found = all(chart)[whole(index)];
  if (found === undefined) throw hostError("InvalidArgument");
  return found;
}

/** Excel.ChartSeriesCollection. */
export const seriesCollection = defineKind<Chart>("ChartSeriesCollection", {
  properties: { Count: { get: (chart) => all(chart).length } },
  items: all,
  item: (chart, [index]) => at(chart, index),
  methods: {
    Add: (chart, [name, index]) => add(chart, name, index),
    GetCount: (chart) => all(chart).length,
    GetItemAt: (chart, [index]) => at(chart, index),
  },
});
