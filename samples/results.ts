import type { CellResult } from "./workbook-builder";

/** What is to be saved at a cell, by address. */
export type Results = ReadonlyMap<string, CellResult>;

/** Puts results into the XML of a sheet: the engine saves a formula without its result, and an error as text. */
export function putResults(xml: string, results: Results): string {
  return xml.replace(/<c r="([A-Z]+\d+)"([^>]*)>(.*?)<\/c>/g, (whole, address: string, look: string, inner: string) => {
    const result = results.get(address);
    if (result === undefined) return whole;
    const formula = /<f>.*<\/f>/.exec(inner)?.[0] ?? "";
    const { type, text } = written(result);
    const attributes = look.replace(/ t="[^"]*"/, "") + (type === null ? "" : ` t="${type}"`);
    return `<c r="${address}"${attributes}>${formula}<v>${escapeXml(text)}</v></c>`;
  });
}

/** The cell types of SpreadsheetML: a number has none. */
function written(result: CellResult): { type: "b" | "e" | "str" | null; text: string } {
  if (typeof result === "object") return { type: "e", text: result.error };
  if (typeof result === "boolean") return { type: "b", text: result ? "1" : "0" };
  if (typeof result === "number") return { type: null, text: String(result) };
  return { type: "str", text: result };
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
