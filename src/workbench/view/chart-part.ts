import { type Parts, partText, relationships } from "../engine/package";
import type { Sheet } from "../engine/sheet";
import { attributes, startTags, unescapeXml } from "../engine/xml";
import type { ChartKind } from "./charts";

/** What the file says of one chart that the engine's model leaves out. */
export interface ChartPart {
  readonly kind: ChartKind;
  readonly isStacked: boolean;
  readonly legend: string | undefined;
  readonly series: readonly PartSeries[];
  readonly hasLabels: boolean;
}

export interface PartSeries {
  readonly name: string;
  readonly nameRef: string | undefined;
  readonly categories: string | undefined;
  readonly values: string | undefined;
  readonly color: string | undefined;
  readonly pointColors: ReadonlyMap<number, string>;
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
  const isBar = attributes(startTags(plot, "barDir")[0] ?? "")["val"] === "bar";
  const legend = element(xml, "legend");
  return {
    kind: kind === "column" && isBar ? "bar" : kind,
    isStacked: /stacked/i.test(attributes(startTags(plot, "grouping")[0] ?? "")["val"] ?? ""),
    legend: legend === "" ? undefined : (attributes(startTags(legend, "legendPos")[0] ?? "")["val"] ?? "r"),
    hasLabels: startTags(plot, "showVal").some((tag) => attributes(tag)["val"] !== "0"),
    series: [...plot.matchAll(/<(?:\w+:)?ser>[\s\S]*?<\/(?:\w+:)?ser>/g)].map(([ser]) => readSeries(ser)),
  };
}

function readSeries(xml: string): PartSeries {
  const points = new Map<number, string>();
  for (const [point] of xml.matchAll(/<(?:\w+:)?dPt>[\s\S]*?<\/(?:\w+:)?dPt>/g)) {
    const color = solidColor(point);
    if (color !== undefined) points.set(Number(attributes(startTags(point, "idx")[0] ?? "")["val"]), color);
  }
  const text = element(xml, "tx");
  const own = element(xml.replace(/<(?:\w+:)?dPt>[\s\S]*?<\/(?:\w+:)?dPt>/g, ""), "spPr");
  return {
    name: unescapeXml(element(text, "v").replace(/<[^>]*>/g, "")),
    nameRef: formula(text),
    categories: formula(element(xml, "cat")),
    values: formula(element(xml, "val")),
    color: solidColor(own),
    pointColors: points,
  };
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
