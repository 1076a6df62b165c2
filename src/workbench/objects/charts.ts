import { hostError, lacking } from "../errors";
import { cellName } from "../engine/address";
import { CHART_TYPES } from "../engine/chart-types";
import type { Chart } from "../engine/charts";
import { done } from "../engine/excelize";
import type { Sheet } from "../engine/sheet";
import { amount, defineKind, flag, type HostObject, oneOf, text, whole } from "../kind";
import { chartAxes } from "./chart-axes";
import { seriesCollection } from "./chart-series";
import { seriesOf } from "./chart-source";
import { changeable, standing } from "./chart-standing";
import { mayFormat, placeOf } from "./common";
import { placeIn } from "./range";
import { bounding } from "./range-areas";

const LEGENDS = ["Top", "Bottom", "Left", "Right"] as const;

const title = defineKind<Chart>("ChartTitle", {
  properties: {
    Text: {
      get: (chart) => standing(chart).title,
      set: (chart, value) => {
        Object.assign(changeable(chart, "ChartTitle.text"), { title: text(value), isTitled: true });
      },
    },
    Visible: {
      get: (chart) => standing(chart).isTitled,
      set: (chart, value) => {
        changeable(chart, "ChartTitle.visible").isTitled = flag(value);
      },
    },
  },
});

const legend = defineKind<Chart>("ChartLegend", {
  properties: {
    Visible: {
      get: (chart) => standing(chart).legend !== undefined,
      set: (chart, value) => {
        changeable(chart, "ChartLegend.visible").legend = flag(value) ? (chart.legend ?? "Bottom") : undefined;
      },
    },
    Position: {
      get: (chart) => standing(chart).legend ?? "Bottom",
      set: (chart, value) => {
        changeable(chart, "ChartLegend.position").legend = oneOf(value, LEGENDS, "ChartLegend.position");
      },
    },
  },
});

const chart = defineKind<Chart>("Chart", {
  identity: (each) => ({ Id: standing(each).id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (each, value) => {
        changeable(each, "Chart.name").name = text(value);
      },
    },
    ChartType: { get: (each) => changeable(each, "Chart.chartType").type },
    Width: {
      get: ({ width }) => width,
      set: (each, value) => {
        Object.assign(changeable(each, "Chart.width"), { width: amount(value) });
      },
    },
    Height: {
      get: ({ height }) => height,
      set: (each, value) => {
        Object.assign(changeable(each, "Chart.height"), { height: amount(value) });
      },
    },
  },
  links: { Axes: chartAxes, Title: title, Legend: legend, Series: seriesCollection },
  methods: {
    SetPosition: (each, [first, last]) => {
      const { sheet } = changeable(each, "Chart.setPosition");
      const from = placeIn(first) ?? placeOf(sheet.book, text(first), sheet);
      const to = last === null || last === undefined ? from : (placeIn(last) ?? placeOf(sheet.book, text(last), sheet));
      if (from.sheet !== sheet || to.sheet !== sheet) throw hostError("InvalidArgument");
      each.covers = bounding(from.area, to.area);
    },
    Delete: (each) => {
      const { sheet, anchor } = standing(each);
      mayFormat({ sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } });
      if (anchor !== undefined) done(sheet.book.file.DeleteChart(sheet.name, cellName(anchor.row, anchor.column)));
      sheet.book.charts.remove(each);
    },
  },
});

function add(sheet: Sheet, type: unknown, source: unknown, seriesBy: unknown): HostObject {
  const wanted = text(type);
  if (CHART_TYPES[wanted] === undefined) throw lacking(`chart type "${wanted}"`);
  const place = placeIn(source);
  if (place === undefined) throw hostError("InvalidArgument");
  mayFormat({ sheet, area: place.area });
  const by =
    seriesBy === null || seriesBy === undefined ? "Auto" : oneOf(seriesBy, ["Auto", "Columns", "Rows"], "seriesBy");
  const { rows, columns } = place.area;
  const longer = columns > rows ? "Rows" : "Columns";
  const series = seriesOf(place, by === "Auto" ? longer : by);
  const titled = series.length === 1 ? (series[0]?.name ?? "") : "Chart Title";
  return chart(sheet.book.charts.add(sheet, wanted, series, titled));
}

function find(sheet: Sheet, key: unknown): HostObject | null {
  const wanted = text(key).toLowerCase();
  const found = sheet.book.charts
    .on(sheet)
    .find(({ id, name }) => [id, name].some((each) => each.toLowerCase() === wanted));
  return found === undefined ? null : chart(found);
}

function existing(sheet: Sheet, key: unknown): HostObject {
  const found = find(sheet, key);
  if (found === null) throw hostError("ItemNotFound");
  return found;
}

/** Excel.ChartCollection. */
export const charts = defineKind<Sheet>("ChartCollection", {
  properties: { Count: { get: (sheet) => sheet.book.charts.on(sheet).length } },
  item: (sheet, [key]) => existing(sheet, key),
  items: (sheet) => sheet.book.charts.on(sheet).map(chart),
  methods: {
    Add: (sheet, [type, source, seriesBy]) => add(sheet, type, source, seriesBy),
    GetCount: (sheet) => sheet.book.charts.on(sheet).length,
    GetItem: (sheet, [key]) => existing(sheet, key),
    GetItemAt: (sheet, [index]) => {
      const found = sheet.book.charts.on(sheet)[whole(index)];
      if (found === undefined) throw hostError("InvalidArgument");
      return chart(found);
    },
    GetItemOrNullObject: (sheet, [key]) => find(sheet, key),
  },
});
