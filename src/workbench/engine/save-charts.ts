import { strToU8, unzipSync, zipSync } from "fflate";
import { type Area, cellName, quoted } from "./address";
import type { Book } from "./book";
import { CHART_TYPES } from "./chart-types";
import { chartXml } from "./chart-xml";
import type { Chart } from "./charts";
import { done, type EngineFile } from "./excelize";
import { type Parts, partText, relationships, workbookPart } from "./package";
import type { Sheet } from "./sheet";
import { attributes, startTags } from "./xml";

const PIXELS_PER_POINT = 96 / 72;
const ANCHOR = /<xdr:twoCellAnchor[\s>][\s\S]*?<\/xdr:twoCellAnchor>/g;

/** The workbook's bytes with the charts that were added since it was opened. The engine's own file stays without. */
export function withCharts(book: Book, bytes: Uint8Array): Uint8Array {
  const charts = book.charts.added();
  if (charts.length === 0) return bytes;
  const file = book.engine.OpenReader(bytes);
  for (const chart of charts) addChart(book, file, chart);
  const parts = unzipSync(new Uint8Array(done(file.WriteToBuffer()).buffer as Uint8Array<ArrayBuffer>));
  for (const sheet of new Set(charts.map((chart) => chart.sheet))) {
    const added = charts.filter((chart) => chart.sheet === sheet);
    spell(parts, sheet, added);
  }
  return zipSync(parts, { level: 0 });
}

/** Has the engine make the parts of a chart and what leads to them. */
function addChart(book: Book, file: EngineFile, { sheet, covers, width, height, type, name }: Chart): void {
  done(
    file.AddChart(sheet.name, cellName(covers?.row ?? 0, covers?.column ?? 0), {
      Type: book.engine.constants[CHART_TYPES[type]?.engine ?? ""] ?? 0,
      Series: [{ Values: `${quoted(sheet.name)}!$A$1` }],
      Format: { Name: name },
      Dimension: { Width: Math.round(width * PIXELS_PER_POINT), Height: Math.round(height * PIXELS_PER_POINT) },
    }),
  );
}

/** The engine knows neither names as text nor labels of one series, and counts columns by other widths: the parts are written anew. */
function spell(parts: Parts, sheet: Sheet, charts: readonly Chart[]): void {
  const path = workbookPart(parts).sheets.find(({ id }) => id === sheet.id)?.part ?? "";
  const drawing = relationships(parts, path).find(({ type }) => type === "drawing")?.target ?? "";
  const xml = partText(parts, drawing);
  const rels = relationships(parts, drawing);
  // The engine puts what it adds last.
  const anchors = (xml.match(ANCHOR) ?? []).slice(-charts.length);
  const changed = charts.reduce((text, chart, index) => {
    const anchor = anchors[index] ?? "";
    const id = attributes(startTags(anchor, "chart")[0] ?? "")["r:id"];
    const target = rels.find((each) => each.id === id)?.target;
    if (target !== undefined) parts[target] = strToU8(chartXml(chart));
    return chart.covers === undefined ? text : text.replace(anchor, () => placed(anchor, chart.covers));
  }, xml);
  parts[drawing] = strToU8(changed);
}

function placed(anchor: string, covers: Area | undefined): string {
  if (covers === undefined) return anchor;
  const corner = (name: string, row: number, column: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const { row, column, rows, columns } = covers;
  const box = corner("from", row, column) + corner("to", row + rows, column + columns);
  return anchor.replace(/<xdr:from>[\s\S]*?<\/xdr:to>/, box);
}
