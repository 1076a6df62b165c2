import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { check } from "../../src/commands/check";
import { explain } from "../../src/commands/explain";
import type { Checked } from "../../src/commands/outcome";
import { summarise } from "../../src/commands/summarise";
import { documentOf } from "../../src/cli/document";
import { endedWith } from "../../src/cli/ended";
import { reportText } from "../../src/cli/report-text";
import { valueOf } from "../../src/excel/cell-values";
import { NO_CHOICES } from "../../src/kpi/profile";
import { parseLayoutText, type Layout } from "../../src/report/layout";
import { STANDARD } from "../../src/report/layouts/standard";
import { openBytes, sheetXml } from "../excel/open";
import { CORPUS, STEERS } from "./corpus";
import { hostileReturn, nameOf } from "./returns";

const OURS = ["Summary", "Exceptions", "Checks", "Chase list", "Register"];
/** All that our own formulas are made of, besides texts, numbers and references. */
const FUNCTIONS = new Set(["HYPERLINK", "DATE", "IF", "OR", "AND", "COUNTIFS", "COUNTIF", "SUM", "SUMPRODUCT", "INDEX", "MATCH", "ROWS", "ROUND", "INT", "QUOTIENT", "MOD", "TEXT", "IFERROR", "MAX", "MIN", "ABS", "LEN", "SUBTOTAL", "ROUNDDOWN"]); // prettier-ignore

function layoutCalled(text: string): Layout {
  const tables = (STANDARD.tables ?? []).map((table) => ({ ...table, title: text.slice(0, 60) || "By" }));
  const named = parseLayoutText(JSON.stringify({ ...STANDARD, id: "hostile", name: text.slice(0, 60), tables }));
  if (named.ok) return named.layout;
  const plain = parseLayoutText(JSON.stringify({ ...STANDARD, id: "plain" }));
  if (!plain.ok) throw new Error(plain.problems.join(" "));
  return plain.layout;
}

/** Checks, gives a reason for a finding, writes all sheets and saves. */
async function written(texts: readonly string[]): Promise<{ checked: Checked; bytes: Uint8Array }> {
  const host = await openBytes(await hostileReturn(texts));
  const before = await check();
  if (!before.ok) throw new Error(before.failure.kind);
  const [finding] = before.value.findings;
  const reason = texts[0]?.slice(0, 500) ?? "";
  if (finding) await explain(before.value, [finding], { reason, by: reason.slice(0, 50), on: "2025-07-15" });
  const profile = { ...NO_CHOICES, words: {} };
  const outcome = await summarise({ layout: layoutCalled(texts[0] ?? ""), profile, today: "2025-07-15" });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return { checked: outcome.value.checked, bytes: host.save() };
}

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
    if (/HYPERLINK\("(?!#)/.test(formula)) return true;
    const bare = formula.replace(/"(?:[^"]|"")*"/g, "").replace(/'(?:[^']|'')*'!/g, "");
    const called = [...bare.matchAll(/([A-Za-z_.]+)\(/g)].map(([, name = ""]) => name);
    return /[|"']/.test(bare) || called.some((name) => !FUNCTIONS.has(name));
  });
}

function expectHarmless(bytes: Uint8Array): void {
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

function expectTerminalSafe(checked: Checked): void {
  const said = { ok: true, file: "return.xlsx", ready: false } as const;
  const text = endedWith([{ ...said, text: reportText("return.xlsx", checked, true) }], false).out;
  const json = endedWith([{ ...said, document: documentOf("return.xlsx", checked) }], true).out;
  expect(STEERS.exec(text)).toBeNull();
  expect(STEERS.exec(json)).toBeNull();
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(documentOf("return.xlsx", checked))));
}

describe("hostile texts in every place of a return", () => {
  it.each(['=WEBSERVICE("x")', "O'Brien & <Co>", "\u202Eevil", "Summary", "'; DROP"])("a sheet called after %j", async (text) => {
    const { checked, bytes } = await written([text, "plain"]);
    expectHarmless(bytes);
    expectTerminalSafe(checked);
    expect(nameOf(text)).not.toBe("");
  }); // prettier-ignore
});

const piece = fc.constantFrom(...CORPUS, '"', "'", "=", "+", "-", "@", "\t", "\r", "\n", "|", "!", "(", ")", "&", "<", ">", "#", "{", ",", " "); // prettier-ignore
const hostile = fc.oneof(fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join("")), fc.string({ unit: "binary", maxLength: 300 })); // prettier-ignore
const NAMING = { sheets: new Map(), table: "T", areas: new Map() };

describe("any text", () => {
  it("is set behind an apostrophe, as XML can hold it", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const value = String(valueOf({ text }, NAMING));
        expect(value).toMatch(text === "" ? /^$/ : /^'/);
        expect(value).not.toMatch(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|\p{Cs}/u);
      }),
      { numRuns: 2000, seed: 8 },
    );
  });

  it("within a link stays within its quotes, as does the name of the sheet", () => {
    fc.assert(
      fc.property(hostile, hostile, (text, sheet) => {
        const value = String(valueOf({ text, link: { sheet, cell: "A1" } }, NAMING));
        expect(value).toMatch(/^=HYPERLINK\("#(?:[^"]|"")*","(?:[^"]|"")*"\)$/);
        const shown = /,"((?:[^"]|"")*)"\)$/.exec(value)?.[1] ?? "";
        expect(shown).not.toMatch(/[^\P{Cc}\t\n]|\p{Cs}/u);
      }),
      { numRuns: 2000, seed: 9 },
    );
  });
});
