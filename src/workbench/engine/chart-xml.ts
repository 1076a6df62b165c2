import { CHART_TYPES, type ChartType } from "./chart-types";
import type { Chart, ChartAxis, Series } from "./charts";
import { escapeXml } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/drawingml/2006";
const GREY = '<a:solidFill><a:srgbClr val="595959"/></a:solidFill>';
const LINE = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';
const NO_LINE = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";
const LEGENDS: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r" };
const CATEGORIES = "100000001";
const VALUES = "100000002";
// What Excel gives bars that are stacked, those side by side in columns, and those in rows.
const GAPS = { stacked: 150, col: 219, bar: 182 } as const;

/** The part of a chart that was added since opening, in the order of ECMA-376 part 1, 21.2. */
export function chartXml(chart: Chart): string {
  const type = CHART_TYPES[chart.type] ?? { element: "barChart", engine: "" };
  const isRound = type.element === "pieChart" || type.element === "doughnutChart";
  const axes = isRound ? "" : axisXml(chart, type, "catAx") + axisXml(chart, type, "valAx");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<c:chartSpace xmlns:c="${MAIN}/chart" xmlns:a="${MAIN}/main"><c:roundedCorners val="0"/><c:chart>` +
    titleXml(chart) +
    `<c:plotArea><c:layout/>${plotXml(chart, type, isRound)}${axes}</c:plotArea>` +
    legendXml(chart) +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function titleXml({ isTitled, title }: Chart): string {
  if (!isTitled) return '<c:autoTitleDeleted val="1"/>';
  const font = `sz="1400" b="0"`;
  const run = `<a:r><a:rPr lang="en-GB" ${font}>${GREY}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r>`;
  const text = `<a:p><a:pPr><a:defRPr ${font}/></a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${text}</c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

function legendXml({ legend }: Chart): string {
  if (legend === undefined) return "";
  return `<c:legend><c:legendPos val="${LEGENDS[legend] ?? "b"}"/><c:overlay val="0"/>${textXml("", GREY)}</c:legend>`;
}

function plotXml(chart: Chart, type: ChartType, isRound: boolean): string {
  const { element, grouping, direction } = type;
  const series = chart.series
    .filter(({ values }) => values !== undefined)
    .map((each, index) => seriesXml(each, index, type))
    .join("");
  const ids = isRound ? "" : `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/>`;
  const isStacked = grouping === "stacked" || grouping === "percentStacked";
  const tail: Readonly<Record<ChartType["element"], string>> = {
    barChart: `<c:gapWidth val="${chart.gapWidth ?? GAPS[isStacked ? "stacked" : (direction ?? "col")]}"/>${isStacked ? '<c:overlap val="100"/>' : ""}`,
    lineChart: '<c:marker val="1"/>',
    areaChart: "",
    pieChart: '<c:firstSliceAng val="0"/>',
    doughnutChart: '<c:firstSliceAng val="0"/><c:holeSize val="75"/>',
  };
  const head = direction === undefined ? "" : `<c:barDir val="${direction}"/>`;
  const group = grouping === undefined ? "" : `<c:grouping val="${grouping}"/>`;
  return `<c:${element}>${head}${group}<c:varyColors val="${Number(isRound)}"/>${series}${tail[element]}${ids}</c:${element}>`;
}

function seriesXml(series: Series, index: number, { element }: ChartType): string {
  const { nameRef, name, categories, values = "", color } = series;
  const named = nameRef === undefined ? `<c:v>${escapeXml(name)}</c:v>` : referenceXml("strRef", nameRef);
  const fill = color === undefined ? "" : `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
  const isLine = element === "lineChart";
  const look = fill === "" ? "" : `<c:spPr>${isLine ? `<a:ln w="28575">${fill}</a:ln>` : fill}</c:spPr>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${named}</c:tx>${look}` +
    (element === "barChart" ? '<c:invertIfNegative val="0"/>' : "") +
    (isLine ? '<c:marker><c:symbol val="none"/></c:marker>' : "") +
    labelsXml(series) +
    (categories === undefined ? "" : `<c:cat>${referenceXml("strRef", categories)}</c:cat>`) +
    `<c:val>${referenceXml("numRef", values)}</c:val>` +
    (isLine ? '<c:smooth val="0"/>' : "") +
    "</c:ser>"
  );
}

function referenceXml(kind: "strRef" | "numRef", reference: string): string {
  return `<c:${kind}><c:f>${escapeXml(reference)}</c:f></c:${kind}>`;
}

function labelsXml({ hasLabels, labelColor, labelFormat }: Series): string {
  const flags = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"]
    .map((name) => `<c:show${name} val="${Number(hasLabels && name === "Val")}"/>`)
    .join("");
  if (!hasLabels) return `<c:dLbls>${flags}</c:dLbls>`;
  const color =
    labelColor === undefined ? GREY : `<a:solidFill><a:srgbClr val="${labelColor.slice(1)}"/></a:solidFill>`;
  const format = labelFormat === undefined ? "" : `<c:numFmt formatCode="${escapeXml(labelFormat)}" sourceLinked="0"/>`;
  return `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(' sz="900"', color)}${flags}</c:dLbls>`;
}

function textXml(font: string, color: string): string {
  const text = `<a:p><a:pPr><a:defRPr${font}>${color}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/>${text}</c:txPr>`;
}

function axisXml(chart: Chart, { direction, grouping }: ChartType, element: "catAx" | "valAx"): string {
  const isCategories = element === "catAx";
  const { isReversed, isVisible, hasGridlines }: ChartAxis = isCategories ? chart.categoryAxis : chart.valueAxis;
  const position = isCategories === (direction === "bar") ? "l" : "b";
  const code = !isCategories && grouping === "percentStacked" ? "0%" : "General";
  return (
    `<c:${element}><c:axId val="${isCategories ? CATEGORIES : VALUES}"/>` +
    `<c:scaling><c:orientation val="${isReversed ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="${Number(!isVisible)}"/>` +
    `<c:axPos val="${position}"/>${hasGridlines ? `<c:majorGridlines>${LINE}</c:majorGridlines>` : ""}` +
    `<c:numFmt formatCode="${code}" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/>${isCategories ? LINE : NO_LINE}${textXml(' sz="900"', GREY)}` +
    `<c:crossAx val="${isCategories ? VALUES : CATEGORIES}"/><c:crosses val="autoZero"/>` +
    (isCategories
      ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
      : '<c:crossBetween val="between"/>') +
    `</c:${element}>`
  );
}
