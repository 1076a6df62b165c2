import type { ChartAxis } from "../engine/charts";
import { type Parts, partText, relationships } from "../engine/package";
import type { Sheet } from "../engine/sheet";
import { attributes, isTrue, startTags, unescapeXml } from "../engine/xml";
import type { ChartKind } from "./charts";

/** What the file says of one chart that the engine's model leaves out. */
export interface ChartPart {
  readonly kind: ChartKind;
  readonly isStacked: boolean;
  /** Whether each bar is as long as the others, and shows shares of 100%. */
  readonly isPercent: boolean;
  readonly gapWidth: number | undefined;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly legend: string | undefined;
  readonly series: readonly PartSeries[];
  /** Whether rows and columns that are hidden are drawn all the same. */
  readonly showsHidden: boolean;
}

export interface PartSeries {
  readonly name: string;
  readonly nameRef: string | undefined;
  readonly categories: string | undefined;
  readonly values: string | undefined;
  readonly color: string | undefined;
  readonly pointColors: ReadonlyMap<number, string>;
  readonly hasLabels: boolean;
  readonly labelColor: string | undefined;
  readonly labelFormat: string | undefined;
}

export interface Corner {
  readonly row: number;
  readonly column: number;
  /** Pixels into that cell. */
  readonly down: number;
  readonly across: number;
}

export interface Anchored {
  readonly from: Corner;
  readonly to: Corner | undefined;
  readonly width: number;
  readonly height: number;
  readonly chart: ChartPart;
}

// English Metric Units: 914,400 an inch, 96 pixels an inch.
const EMU_PER_PIXEL = 9525;
const KINDS: Readonly<Record<string, ChartKind>> = {
  barChart: "column",
  bar3DChart: "column",
  lineChart: "line",
  line3DChart: "line",
  pieChart: "pie",
  pie3DChart: "pie",
  ofPieChart: "pie",
  doughnutChart: "doughnut",
  areaChart: "area",
  area3DChart: "area",
};

/** The charts of a sheet as its drawing has them, in the order of the drawing. */
export function chartParts(sheet: Sheet): readonly Anchored[] {
  const { parts } = sheet.book;
  if (sheet.part === undefined) return [];
  const drawing = relationships(parts, sheet.part).find(({ type }) => type === "drawing")?.target;
  if (drawing === undefined) return [];
  const rels = relationships(parts, drawing);
  const anchors = partText(parts, drawing).match(
    /<xdr:(?:two|one)CellAnchor[\s>][\s\S]*?<\/xdr:(?:two|one)CellAnchor>/g,
  );
  return (anchors ?? []).flatMap((xml) => {
    const frame = startTags(xml, "chart")[0];
    const target = rels.find(({ id }) => id === attributes(frame ?? "")["r:id"])?.target;
    if (frame === undefined || target === undefined) return [];
    const { cx = "0", cy = "0" } = attributes(startTags(xml, "ext")[0] ?? "");
    return [
      {
        from: cornerIn(xml, "from") ?? { row: 0, column: 0, down: 0, across: 0 },
        to: cornerIn(xml, "to"),
        width: Number(cx) / EMU_PER_PIXEL,
        height: Number(cy) / EMU_PER_PIXEL,
        chart: readChart(parts, target),
      },
    ];
  });
}

function cornerIn(xml: string, name: string): Corner | undefined {
  const inner = element(xml, name);
  if (inner === "") return undefined;
  const number = (of: string): number => Number(element(inner, of).replace(/<[^>]*>/g, "") || 0);
  return {
    row: number("row"),
    column: number("col"),
    down: number("rowOff") / EMU_PER_PIXEL,
    across: number("colOff") / EMU_PER_PIXEL,
  };
}

function readChart(parts: Parts, target: string): ChartPart {
  const xml = partText(parts, target);
  const plot = element(xml, "plotArea");
  const type = /<(?:\w+:)?(\w+Chart)[\s>]/.exec(plot)?.[1] ?? "";
  const kind = KINDS[type] ?? "other";
  const isBar = valueOf(plot, "barDir") === "bar";
  const grouping = valueOf(plot, "grouping") ?? "";
  const gap = valueOf(plot, "gapWidth");
  const legend = element(xml, "legend");
  const all = [...plot.matchAll(/<(?:\w+:)?ser>[\s\S]*?<\/(?:\w+:)?ser>/g)].map(([ser]) => ser);
  // What the chart says of its labels holds for the series that say nothing.
  const common = all.reduce((rest, ser) => rest.replace(ser, ""), plot);
  return {
    kind: kind === "column" && isBar ? "bar" : kind,
    isStacked: /stacked/i.test(grouping),
    isPercent: grouping === "percentStacked",
    gapWidth: gap === undefined ? undefined : Number(gap),
    categoryAxis: readAxis(element(plot, "catAx") || element(plot, "dateAx")),
    valueAxis: readAxis(element(plot, "valAx")),
    legend: legend === "" ? undefined : (valueOf(legend, "legendPos") ?? "r"),
    series: all.map((ser) => readSeries(ser, common)),
    showsHidden: valueOf(xml, "plotVisOnly") === "0",
  };
}

function readAxis(xml: string): ChartAxis {
  return {
    isReversed: valueOf(xml, "orientation") === "maxMin",
    isVisible: !isTrue(valueOf(xml, "delete")),
    hasGridlines: startTags(xml, "majorGridlines").length > 0,
  };
}

function readSeries(xml: string, common: string): PartSeries {
  const points = new Map<number, string>();
  for (const [point] of xml.matchAll(/<(?:\w+:)?dPt>[\s\S]*?<\/(?:\w+:)?dPt>/g)) {
    const color = solidColor(point);
    if (color !== undefined) points.set(Number(valueOf(point, "idx")), color);
  }
  const text = element(xml, "tx");
  const labels = element(xml, "dLbls") || element(common, "dLbls");
  const bare = xml.replace(/<(?:\w+:)?(dPt|dLbls)>[\s\S]*?<\/(?:\w+:)?\1>/g, "");
  return {
    name: unescapeXml(element(text, "v").replace(/<[^>]*>/g, "")),
    nameRef: formula(text),
    categories: formula(element(xml, "cat")),
    values: formula(element(xml, "val")),
    color: solidColor(element(bare, "spPr")),
    pointColors: points,
    hasLabels: (valueOf(labels, "showVal") ?? "0") !== "0",
    labelColor: solidColor(element(labels, "txPr")),
    labelFormat: ownFormat(labels),
  };
}

/** The number format of labels that do not go by that of the cells. */
function ownFormat(labels: string): string | undefined {
  const { formatCode, sourceLinked } = attributes(startTags(labels, "numFmt")[0] ?? "");
  return isTrue(sourceLinked) ? undefined : formatCode;
}

/** The attribute val of the first element of that name. */
function valueOf(xml: string, name: string): string | undefined {
  return attributes(startTags(xml, name)[0] ?? "")["val"];
}

function formula(xml: string): string | undefined {
  const text = element(xml, "f").replace(/<[^>]*>/g, "");
  return text === "" ? undefined : unescapeXml(text);
}

function solidColor(xml: string): string | undefined {
  const color = attributes(startTags(element(xml, "solidFill"), "srgbClr")[0] ?? "")["val"];
  return color === undefined ? undefined : `#${color.toUpperCase()}`;
}

/** The first element of that local name, tags included; "" when there is none. */
function element(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>[\\s\\S]*?</(?:\\w+:)?${name}>`).exec(xml)?.[0] ?? "";
}
