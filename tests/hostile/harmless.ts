import { strFromU8, unzipSync } from "fflate";
import { documentOf } from "../../src/cli/document";
import { endedWith } from "../../src/cli/ended";
import { reportText } from "../../src/cli/report-text";
import type { Checked } from "../../src/commands/outcome";
import { sheetXml } from "../excel/open";
import { STEERS } from "./corpus";

const OURS = ["Summary", "Exceptions", "Checks", "Chase list", "Register"];
/** All that our own formulas are made of, besides texts, numbers and references. */
const FUNCTIONS = new Set(["HYPERLINK", "DATE", "IF", "OR", "AND", "COUNTIFS", "COUNTIF", "SUM", "SUMPRODUCT", "INDEX", "MATCH", "ROWS", "ROUND", "INT", "QUOTIENT", "MOD", "TEXT", "IFERROR", "MAX", "MIN", "ABS", "LEN", "SUBTOTAL", "ROUNDDOWN"]); // prettier-ignore

/** The formulas of a sheet's XML that are not of our making, or lead out of the workbook. */
function foreignFormulas(xml: string): string[] {
  const formulas = [...xml.matchAll(/<f[^>]*>([\s\S]*?)<\/f>/g)].map(([, formula = ""]) =>
    formula
      .replace(/&quot;|&#34;/g, '"')
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&amp;/g, "&"),
  );
  return formulas.filter((formula) => {
    const told = formula.replace(/"(#?)(?:[^"]|"")*"/g, (_, place: string) => (place === "#" ? "PLACE" : "TEXT"));
    if (/HYPERLINK\((?!PLACE)/.test(told)) return true;
    const bare = told.replace(/'(?:[^']|'')*'!/g, "");
    const called = [...bare.matchAll(/([A-Za-z_.]+)\(/g)].map(([, name = ""]) => name);
    return /[|"']/.test(bare) || called.some((name) => !FUNCTIONS.has(name));
  });
}

/** Our sheets hold no formula but our own, no link that leads out, and no text that Excel might take for something else. */
export function expectHarmless(bytes: Uint8Array): void {
  for (const name of OURS) {
    const xml = sheetXml(bytes, name);
    expect([name, foreignFormulas(xml)]).toEqual([name, []]);
    expect(xml).not.toMatch(/<hyperlink\s/);
    // Of a type that Excel might take for something else: what is no formula's is text or a plain number.
    const typed = [...xml.matchAll(/<c [^>]*?t="(\w+)"[^>]*>(?!<f)/g)].map(([, type]) => type);
    expect(typed.filter((type) => type !== "s" && type !== "inlineStr")).toEqual([]);
  }
  const rels = Object.entries(unzipSync(bytes)).filter(([path]) => path.endsWith(".rels"));
  for (const [path, xml] of rels) expect([path, strFromU8(xml)]).toEqual([path, expect.not.stringMatching(/TargetMode="External"/)]); // prettier-ignore
}

/** What the command line prints of it steers no terminal and leads nobody to read it backwards. */
export function expectTerminalSafe(checked: Checked): void {
  const said = { ok: true, file: "return.xlsx", ready: false } as const;
  const text = endedWith([{ ...said, text: reportText("return.xlsx", checked, true) }], false).out;
  const json = endedWith([{ ...said, document: documentOf("return.xlsx", checked) }], true).out;
  expect(STEERS.exec(text)).toBeNull();
  expect(STEERS.exec(json)).toBeNull();
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(documentOf("return.xlsx", checked))));
}
