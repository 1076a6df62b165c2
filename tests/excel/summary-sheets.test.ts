import { check } from "../../src/commands/check";
import { summarise } from "../../src/commands/summarise";
import type { Outcome } from "../../src/excel/outcome";
import type { Written } from "../../src/commands/outcome";
import { registerSheet, soundRows } from "../registers";
import { cellsOf, openBytes, openSheets, sheetNames, sheetXml } from "./open";

const kpis = (changes: Parameters<typeof registerSheet>[0] = soundRows(6)): { name: string; rows: ReturnType<typeof registerSheet>["values"] } => ({
  name: "KPIs",
  rows: registerSheet(changes).values,
}); // prettier-ignore

const OURS = ["Summary", "Exceptions", "Checks", "Chase list", "Register"];

function names(outcome: Outcome<Written>): string[] {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value.sheets.map(({ name }) => name);
}

/** The rows of a sheet that hold a value, as formulas or values. */
async function rowsWith(sheet: string, value: unknown): Promise<{ values: unknown[]; formulas: unknown[] }[]> {
  const { values, formulas } = await cellsOf(sheet);
  return values.flatMap((row, index) =>
    row.includes(value) ? [{ values: row, formulas: formulas[index] ?? [] }] : [],
  );
}

describe("the sheets that are written", () => {
  it("are added at the end, and the summary is shown", async () => {
    const host = await openSheets([kpis(), { name: "Notes", rows: [["Ring Facilities"]] }]);
    expect(names(await summarise())).toEqual(OURS);
    expect(await sheetNames()).toEqual(["KPIs", "Notes", ...OURS]);
    expect(host.selection).toEqual({ sheet: "Summary", address: "A1" });
  });

  it("count over the Register by formulas, and say what they were made of", async () => {
    await openSheets([kpis([{ "June Forecast": "Red" }, { Service: "Planning", "June Forecast": "Amber" }, ...soundRows(3)])]); // prettier-ignore
    await summarise({ today: "2025-07-15" });
    const { values, formulas } = await cellsOf("Summary");
    expect(values[0]?.[0]).toBe("Quarter summary: Q1 2025/26");
    expect(values[1]?.[0]).toBe("From 'KPIs': 5 indicators. Made on 15 July 2025. Layout: Standard.");
    const [planning] = await rowsWith("Summary", "Planning");
    expect(planning?.values.slice(0, 5)).toEqual(["Planning", 1, 0, 1, 0]);
    expect(formulas.flat().some((formula) => String(formula).includes("COUNTIFS(QuarterRegister["))).toBe(true);
  });

  it("list an exception with its comment and its owner, and a link to its cell", async () => {
    await openSheets([kpis([{}, { "June Forecast": "Red", "June 2025 Commentary": "Two posts are vacant." }, { "June Forecast": "Blue" }])]); // prettier-ignore
    await summarise();
    const rows = await rowsWith("Exceptions", "Two posts are vacant.");
    expect(rows).toHaveLength(1);
    expect(rows[0]?.values).toEqual(expect.arrayContaining(["HSG 2", "Red", "Housing Manager"]));
    expect(rows[0]?.formulas).toContain(`=HYPERLINK("#'KPIs'!A5","KPIs A5")`);
  });

  it("list a finding with a link to its cell", async () => {
    await openSheets([kpis([{ Frequency: "" }, { "Responsible Officer": "" }, ...soundRows(4)])]);
    await summarise();
    const { values, formulas } = await cellsOf("Checks");
    expect(values[1]?.[0]).toBe("1 thing to fix before you submit; 1 warning.");
    expect(formulas.flat()).toEqual(expect.arrayContaining([`=HYPERLINK("#'KPIs'!E5","KPIs E5")`, `=HYPERLINK("#'KPIs'!D4","KPIs D4")`])); // prettier-ignore
  });

  it("keep an apostrophe in the name of a sheet out of harm's way", async () => {
    await openSheets([{ ...kpis([{ "June Forecast": "Red" }]), name: "Year's end" }]);
    await summarise();
    expect((await cellsOf("Exceptions")).formulas.flat()).toContain(`=HYPERLINK("#'Year''s end'!A4","Year's end A4")`);
  });
});

describe("text stays text", () => {
  it.each([
    "=1+1",
    "+44 1234",
    "-5 on last year",
    "@SUM(A1)",
    "'quoted",
    '=HYPERLINK("http://x")',
    "1-2",
    "March 2023",
    "TRUE",
    "007",
    "5%",
    "\t=1+1",
    "#REF!",
  ])("%j", async (text) => {
    await openSheets([{ name: "KPIs", rows: registerSheet([{ "June Forecast": "Red", "June 2025 Commentary": text, Service: text }]).values.map((row) => row.map((cell) => (cell === text ? { value: text, format: "@" } : cell))) }]); // prettier-ignore
    await summarise();
    const shown = text.trim();
    for (const sheet of ["Exceptions", "Register"]) {
      const [row] = await rowsWith(sheet, "HSG 1");
      expect(row?.values).toContain(shown);
      expect(row?.formulas).toContain(shown);
    }
  });
});

describe("pressing the button again", () => {
  it("replaces our sheets and touches nothing else", async () => {
    const host = await openSheets([kpis([{ "June Forecast": "Red" }, ...soundRows(5)])]);
    const theirs = sheetXml(host.save(), "KPIs");
    await summarise();
    const once = await Promise.all(OURS.map((name) => cellsOf(name)));
    const outcome = await summarise();
    expect(outcome.ok && outcome.value.checked.summary.items).toBe(6);
    expect(await sheetNames()).toEqual(["KPIs", ...OURS]);
    expect(sheetXml(host.save(), "KPIs")).toBe(theirs.replace(' tabSelected="true"', ""));
    expect(await Promise.all(OURS.map((name) => cellsOf(name)))).toEqual(once);
  });

  it("knows them again in a workbook that was saved and opened", async () => {
    const host = await openSheets([kpis()]);
    await summarise();
    await openBytes(host.save());
    expect(names(await summarise())).toEqual(OURS);
    expect(await sheetNames()).toEqual(["KPIs", ...OURS]);
  });
});

describe("all five sheets", () => {
  it("stay, each of them, where the officer's formulas look at them, and say the same", async () => {
    await openSheets([kpis(), { name: "Mine", rows: [["Mine"]] }]);
    await summarise();
    const formulas = ["=Summary!A1", "=Exceptions!A1", "=Checks!A1", "='Chase list'!A1", "=ROWS(QuarterRegister[Rating])"]; // prettier-ignore
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Mine").getRange("A1:A5").formulas = formulas.map((formula) => [formula]);
      await context.sync();
    });
    const before = await Promise.all(OURS.map((name) => cellsOf(name)));
    expect(names(await summarise())).toEqual(OURS);
    const mine = await cellsOf("Mine");
    expect(mine.formulas.flat()).toEqual(formulas);
    expect(mine.values.at(-1)).toEqual([6]);
    expect(await Promise.all(OURS.map((name) => cellsOf(name)))).toEqual(before);
  });

  it.each([1, 2, 3, 4, 5, 7])("stand as they were after a failure at round trip %i of a later run", async (trip) => {
    const host = await openSheets([kpis([{ "June Forecast": "Red" }, ...soundRows(3)])]);
    await summarise();
    const their = sheetXml(host.save(), "KPIs");
    const before = await Promise.all(OURS.map((name) => cellsOf(name)));
    host.failBatch(trip, { code: "GeneralException" });
    expect((await summarise()).ok).toBe(false);
    expect(await Promise.all(OURS.map((name) => cellsOf(name)))).toEqual(before);
    expect(names(await summarise())).toEqual(OURS);
    expect(await sheetNames()).toEqual(["KPIs", ...OURS]);
    expect(sheetXml(host.save(), "KPIs")).toBe(their);
  });
});

it("a protected structure: nothing is changed, and it says why", async () => {
  const host = await openSheets([kpis()], { protectStructure: true });
  const before = host.save();
  expect(await summarise()).toEqual({ ok: false, failure: { kind: "structure-protected" } });
  expect(Buffer.from(host.save()).equals(Buffer.from(before))).toBe(true);
});

describe("round trips", () => {
  async function trips(sheets: Parameters<typeof openSheets>[0]): Promise<[check: number, summary: number]> {
    const host = await openSheets(sheets);
    await check();
    const checked = host.stats.batches;
    await summarise();
    return [checked, host.stats.batches - checked];
  }

  it("do not grow with rows or sheets", async () => {
    const few = await trips([kpis([{ Target: 0.9 }, ...soundRows(2)])]);
    const rows = await trips([kpis([{ Target: 0.9 }, ...soundRows(400)])]);
    const sheets = await trips(Array.from({ length: 12 }, (_, index) => ({ ...kpis([{ Target: 0.9 }, ...soundRows(3)]), name: `Team ${index + 1}` }))); // prettier-ignore
    expect(rows).toEqual(few);
    expect(sheets).toEqual(few);
  });

  it("are more only where an answer is larger than Excel on the web may send, and nothing is lost then", async () => {
    const comment = "The backlog has grown since two posts fell vacant in May. ".repeat(40);
    const rows = Array.from({ length: 3000 }, () => ({ "June 2025 Commentary": comment, "June Forecast": "Green" }));
    const host = await openSheets([kpis(rows), { ...kpis(), name: "Second" }]);
    const outcome = await check();
    expect(outcome.ok && outcome.value.summary.items).toBe(3006);
    expect(host.stats.largestResponse).toBeGreaterThan(5 * 1024 * 1024);
  });
});
