import { repack } from "../../samples/package";
import { buildWorkbook } from "../../samples/workbook-builder";
import { HEADINGS } from "../registers";

/** Stands for half a character, which only a workbook's own way of writing can hold. */
const HALF = "HALFHERE";

/** A text as a cell of a workbook can hold it. */
function inCell(text: string): string {
  return text.slice(0, 32_767).replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|\p{Cs}/gu, HALF);
}

/** A sheet's name of it, as far as Excel allows one. */
export function nameOf(text: string): string {
  const name = text.replace(/[\\/?*[\]:\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "").replace(/^'+|'+$/g, "").trim(); // prettier-ignore
  return `${name.slice(0, 26).replace(/\p{Cs}/gu, "")} KPIs`;
}

/** A return that says these texts wherever a text can stand: each in a row of its own, and in turn as heading, section, title and sheet's name. */
export async function hostileReturn(texts: readonly string[]): Promise<Uint8Array> {
  const [first = ""] = texts;
  const rows = texts.flatMap((text, index) => {
    const told = inCell(text);
    return [
      [index % 3 === 0 ? told : `HSG ${index}`, told, told, told, told, told, told, told, told, ["Red", "", "Amber"][index % 3] ?? "", told],
      [`HSG ${index + 1000}`, `Homes let, part ${index}`, "95%", "Quarterly", told, told, "", told, "", "Red", ""],
      ...(index % 5 === 0 ? [[told]] : []),
    ];
  }); // prettier-ignore
  const header = [...HEADINGS, inCell(first).slice(0, 200)];
  const values = [[inCell(first)], ["QUARTER ONE 2025/26"], header, ...rows];
  const bytes = await buildWorkbook([{ name: nameOf(first), rows: values }]);
  return repack(bytes, (parts) => {
    const path = "xl/sharedStrings.xml";
    parts.set(path, (parts.get(path) ?? "").replaceAll(HALF, "_xD800_"));
  });
}
