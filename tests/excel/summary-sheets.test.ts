import { summarise } from "../../src/commands/summarise";
import type { Outcome } from "../../src/excel/outcome";
import type { Written } from "../../src/commands/outcome";
import { MARK, markValue } from "../../src/excel/marks";
import { registerSheet, soundRows } from "../registers";
import { cellsOf, openSheets, sheetNames, sheetXml } from "./open";

const kpis = (changes: Parameters<typeof registerSheet>[0] = soundRows(6)): { name: string; rows: ReturnType<typeof registerSheet>["values"] } => ({
  name: "KPIs",
  rows: registerSheet(changes).values,
}); // prettier-ignore

function names(outcome: Outcome<Written>): string[] {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value.sheets.map(({ name }) => name);
}

describe("the sheets that are written", () => {
  it("are added at the end, and the summary is shown", async () => {
    const host = await openSheets([kpis(), { name: "Notes", rows: [["Ring Facilities"]] }]);
    expect(names(await summarise())).toEqual(["Summary", "Exceptions", "Checks"]);
    expect(await sheetNames()).toEqual(["KPIs", "Notes", "Summary", "Exceptions", "Checks"]);
    expect(host.selection).toEqual({ sheet: "Summary", address: "A1" });
  });

  it("hold counts by rating, service and objective, whose totals add up as formulas", async () => {
    await openSheets([
      kpis([{ "June Forecast": "Red" }, { Service: "Planning", "June Forecast": "Amber" }, ...soundRows(3)]),
    ]);
    await summarise({ today: "2025-07-15" });
    const { values, formulas } = await cellsOf("Summary");
    expect(values[0]?.[0]).toBe("Quarter summary: Q1 2025/26");
    expect(values[1]?.[0]).toBe("From 'KPIs': 5 indicators. Made on 15 July 2025.");
    expect(values[2]?.[0]).toBe("3 (60%) of the 5 indicators are Green, 1 is Amber and 1 is Red.");
    const row = (name: string): unknown[][] => values.filter(([first]) => first === name);
    expect(row("Housing")).toEqual([["Housing", 4, 3, 0, 1, 0, 0]]);
    expect(row("Planning")).toEqual([["Planning", 1, 0, 1, 0, 0, 0]]);
    expect(row("Total").map(([, items]) => items)).toEqual([5, 5, 5]);
    expect(formulas.flat().filter((formula) => String(formula).startsWith("=")).every((formula) => /^=SUM\([A-Z]\d+:[A-Z]\d+\)$/.test(String(formula)))).toBe(true); // prettier-ignore
  });

  it("list the exceptions with commentary and owner, each with a link to its cell", async () => {
    await openSheets([kpis([{}, { "June Forecast": "Red", "June 2025 Commentary": "Two posts are vacant." }, { "June Forecast": "Blue" }, { "June Forecast": "?!x" }])]); // prettier-ignore
    await summarise();
    const { values, formulas } = await cellsOf("Exceptions");
    const rows = values.slice(4);
    expect(rows.map(([reference, , , rating]) => [reference, rating])).toEqual([["HSG 2", "Red"], ["HSG 4", "Unrated ('?!x')"]]); // prettier-ignore
    expect(rows[0]).toContain("Two posts are vacant.");
    expect(rows[0]).toContain("Housing Manager");
    expect(formulas[4]?.at(-1)).toBe(`=HYPERLINK("#'KPIs'!A5","KPIs A5")`);
  });

  it("list the findings, the errors first, each linked to its cell", async () => {
    await openSheets([kpis([{ Frequency: "" }, { "Responsible Officer": "" }, ...soundRows(4)])]);
    await summarise();
    const { values, formulas } = await cellsOf("Checks");
    expect(values[1]?.[0]).toBe("1 thing to fix before you submit; 1 warning.");
    expect(values.slice(4).map(([kind, where]) => [kind, where])).toEqual([["Fix", "KPIs E5"], ["Warning", "KPIs D4"]]); // prettier-ignore
    expect(formulas[4]?.[1]).toBe(`=HYPERLINK("#'KPIs'!E5","KPIs E5")`);
  });

  it("say so where there is nothing to list", async () => {
    await openSheets([kpis()]);
    await summarise();
    expect((await cellsOf("Exceptions")).values[1]?.[0]).toMatch(/^None: each of the 6 indicators/);
    expect((await cellsOf("Checks")).values[1]?.[0]).toBe("Ready to submit.");
  });

  it("keep an apostrophe in the name of a sheet out of harm's way", async () => {
    await openSheets([{ ...kpis([{ "June Forecast": "Red" }]), name: "Year's end" }]);
    await summarise();
    expect((await cellsOf("Exceptions")).formulas[4]?.at(-1)).toBe(`=HYPERLINK("#'Year''s end'!A4","Year's end A4")`);
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
    const { values, formulas } = await cellsOf("Exceptions");
    const shown = text.trim();
    expect(values[4]?.slice(4, 7)).toEqual([shown, "Housing Manager", shown]);
    expect(formulas[4]?.slice(4, 7)).toEqual([shown, "Housing Manager", shown]);
    expect((await cellsOf("Summary")).values.some(([name]) => name === shown)).toBe(true);
  });
});

describe("pressing the button again", () => {
  it("replaces our sheets and touches nothing else", async () => {
    const host = await openSheets([kpis([{ "June Forecast": "Red" }, ...soundRows(5)])]);
    const theirs = sheetXml(host.save(), "KPIs");
    await summarise();
    const once = host.save();
    await summarise();
    expect(await sheetNames()).toEqual(["KPIs", "Summary", "Exceptions", "Checks"]);
    expect(sheetXml(host.save(), "KPIs")).toBe(theirs.replace(' tabSelected="true"', ""));
    for (const name of ["Summary", "Exceptions", "Checks"])
      expect((await cellsOf(name)).values.length).toBeGreaterThan(1);
    expect(sheetXml(host.save(), "Exceptions")).toBe(sheetXml(once, "Exceptions"));
  });

  it("leaves nothing behind of a longer list", async () => {
    await openSheets([kpis([{ "June Forecast": "Red" }, { "June Forecast": "Red" }])]);
    await summarise();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("KPIs").getRange("J4").values = [["Green"]];
      await context.sync();
    });
    await summarise();
    expect((await cellsOf("Exceptions")).values).toHaveLength(5);
  });

  it("knows our sheets by their mark, whatever the officer calls them", async () => {
    await openSheets([kpis()]);
    await summarise();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Summary").name = "For committee";
      await context.sync();
    });
    expect(names(await summarise())).toEqual(["For committee", "Exceptions", "Checks"]);
    expect(await sheetNames()).toHaveLength(4);
  });

  it("knows them again in a workbook that was saved and opened", async () => {
    const host = await openSheets([kpis()]);
    await summarise();
    const { openBytes } = await import("./open");
    await openBytes(host.save());
    await summarise();
    expect(await sheetNames()).toEqual(["KPIs", "Summary", "Exceptions", "Checks"]);
  });

  it("does not read our own sheets as registers", async () => {
    await openSheets([kpis([{ "June Forecast": "Red" }, ...soundRows(5)])]);
    await summarise();
    const outcome = await summarise();
    expect(outcome.ok && outcome.value.checked.summary.items).toBe(6);
  });
});

describe("the officer's own sheets", () => {
  it("keep their name: ours takes another", async () => {
    const mine = { name: "SUMMARY", rows: [["My own"]] };
    await openSheets([kpis(), mine]);
    expect(names(await summarise())).toEqual(["Summary (Quarter Ready)", "Exceptions", "Checks"]);
    expect((await cellsOf("SUMMARY")).values).toEqual([["My own"]]);
  });

  it("are the officer's even where they are a copy of ours, mark and all", async () => {
    await openSheets([kpis(), { name: "Copy", rows: [["Last quarter"]] }]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Copy").customProperties.add(MARK, markValue("summary", "{another sheet}"));
      await context.sync();
    });
    await summarise();
    expect((await cellsOf("Copy")).values).toEqual([["Last quarter"]]);
  });
});

describe("what stands in the way", () => {
  it("protected structure: nothing is changed, and it says why", async () => {
    const host = await openSheets([kpis()], { protectStructure: true });
    const before = host.save();
    expect(await summarise()).toEqual({ ok: false, failure: { kind: "structure-protected" } });
    expect(Buffer.from(host.save()).equals(Buffer.from(before))).toBe(true);
  });

  it.each([1, 2, 3, 4, 5, 6])("an error of Excel's at round trip %i: the officer's sheets stay as they were, and no half of ours is left", async (trip) => {
    const host = await openSheets([kpis([{ "June Forecast": "Red" }, { Target: 0.95 }, ...soundRows(4)])]);
    const theirs = sheetXml(host.save(), "KPIs");
    host.failBatch(trip, { code: "GeneralException" });
    const outcome = await summarise();
    expect(sheetXml(host.save(), "KPIs")).toBe(theirs);
    const sheets = await sheetNames();
    if (outcome.ok) throw new Error("It did not fail");
    expect(outcome.failure).toMatchObject({ kind: "host", code: "GeneralException" });
    // The sixth only shows what is written already.
    expect(sheets).toEqual(trip < 6 ? ["KPIs"] : ["KPIs", "Summary", "Exceptions", "Checks"]);
  }); // prettier-ignore
});

describe("round trips", () => {
  async function trips(sheets: Parameters<typeof openSheets>[0]): Promise<[check: number, summary: number]> {
    const { check } = await import("../../src/commands/check");
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
    const outcome = await summarise();
    expect(outcome.ok && outcome.value.checked.summary.items).toBe(3006);
    expect(host.stats.largestResponse).toBeGreaterThan(5 * 1024 * 1024);
  });
});
