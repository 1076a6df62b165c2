import type { Cell, RichCell } from "../../samples/workbook-builder";
import { cellAddress } from "../../src/kpi/address";
import { safeFixes, type ProposedFix } from "../../src/check/fixes";
import { isOurs } from "../../src/check/fixes-applied";
import type { Refused } from "../../src/check/fixes-refused";
import { appliedFixes, applyFixes, undoFix, undoFixes } from "../../src/commands/fix";
import { openBytes, openSheets, sheetXml } from "../excel/open";
import { cell, checked, proposals, register, row, set, settings, value, type Rows } from "./fix-support";

const six = (first: Readonly<Record<string, Cell>> = {}): Rows => register(first, {}, {}, {}, {}, {});

/** One fix of a cell, as a check would propose it. */
function fix(of: Partial<ProposedFix> & Pick<ProposedFix, "value">): ProposedFix {
  return {
    sheet: "KPIs",
    place: { row: 2, column: 6 },
    old: "Gren",
    safe: true,
    reference: "HSG 1",
    rule: "status-spelling",
    severity: "error",
    why: { title: "Rating misspelt", what: "", todo: "" },
    anchor: { column: 1, text: "Homes let within the month, part 1" },
    ...of,
  };
}

function why({ refused }: { readonly refused: readonly Refused<unknown>[] }): unknown[] {
  return refused.map((one) => one.why);
}

describe("applying a fix", () => {
  it("writes what was proposed, and nothing else", async () => {
    const host = await openSheets([
      { name: "KPIs", rows: six({ RAG: "Gren" }) },
      { name: "Notes", rows: [["Gren"]] },
    ]);
    const before = host.save();
    const fixes = await proposals();
    expect(fixes.map(({ place, old, value: to }) => [cellAddress(place), old, to])).toEqual([["G3", "Gren", "Green"]]);
    const { applied, refused } = value(await applyFixes(fixes, { today: "2025-07-15" }));
    expect(refused).toEqual([]);
    expect(applied).toEqual([
      {
        id: 1,
        sheet: "KPIs",
        place: { row: 2, column: 6 },
        reference: "HSG 1",
        title: "Rating misspelt",
        old: "Gren",
        value: "Green",
        before: "Gren",
        after: "Green",
        format: "General",
        anchor: { column: 1, text: "Homes let within the month, part 1" },
        on: "2025-07-15",
      },
    ]);
    const after = host.save();
    expect(sheetXml(after, "Notes")).toBe(sheetXml(before, "Notes"));
    const cells = (workbook: Uint8Array) => sheetXml(workbook, "KPIs").match(/<c [^>]*>.*?<\/c>/gs) ?? [];
    const changed = cells(after).filter((each, index) => each !== cells(before)[index]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain('r="G3"');
    expect((await checked()).findings).toEqual([]);
  });

  it("is refused where the cell has changed meanwhile, and says what stands there now", async () => {
    await openSheets([{ name: "KPIs", rows: six({ RAG: "Gren" }) }]);
    const fixes = await proposals();
    await set("KPIs", "G3", "Red");
    const report = value(await applyFixes(fixes));
    expect(report.applied).toEqual([]);
    expect(report.refused).toEqual([{ of: fixes[0], why: { kind: "changed", shown: "Red" } }]);
    expect(await cell("KPIs", "G3")).toMatchObject({ value: "Red" });
    expect(await settings()).toEqual([]);
  });

  it.each([
    ["a space", "Gren "],
    ["its case", "gren"],
    ["everything", ""],
  ])("is refused where %s is all that has changed", async (_, now) => {
    await openSheets([{ name: "KPIs", rows: six({ RAG: "Gren" }) }]);
    const fixes = await proposals();
    await set("KPIs", "G3", now);
    expect(why(value(await applyFixes(fixes)))).toEqual([{ kind: "changed", shown: now }]);
  });

  it("is refused where another row stands there now, though its cell says the same", async () => {
    await openSheets([{ name: "KPIs", rows: six({ RAG: "Gren" }) }]);
    const fixes = await proposals();
    await set("KPIs", "B3", "Rents collected on the day");
    expect(why(value(await applyFixes(fixes)))).toEqual([{ kind: "moved" }]);
  });

  it("goes by the whole measure where only a part of its cell was taken for it", async () => {
    await openSheets([{ name: "KPIs", rows: six({ RAG: "Gren", Measure: "CSI: Homes let\n(in days)" }) }]);
    const given = fix({ value: "Green", anchor: { column: 1, text: "Homes let (in days)" } });
    expect(why(value(await applyFixes([given])))).toEqual([]);
  });

  it("is refused where a formula stands in the cell", async () => {
    await openSheets([{ name: "KPIs", rows: six({ RAG: { formula: '"Gr"&"en"', value: "Gren" } }) }]);
    const report = value(await applyFixes([fix({ value: "Green" })]));
    expect(why(report)).toEqual([{ kind: "formula" }]);
    expect(await cell("KPIs", "G3")).toMatchObject({ value: "Gren" });
  });

  it("is refused where the cell holds an error", async () => {
    await openSheets([{ name: "KPIs", rows: six({ RAG: { value: { error: "#N/A" } } }) }]);
    expect(why(value(await applyFixes([fix({ old: "#N/A", value: "Green" })])))).toEqual([{ kind: "error" }]);
  });

  it("is not put off by a text that only looks like a formula", async () => {
    await openSheets([{ name: "KPIs", rows: six({ RAG: "=Gren" }) }]);
    expect(why(value(await applyFixes([fix({ old: "=Gren", value: "Green" })])))).toEqual([]);
  });

  it("is refused where the sheet is protected and the cell locked, not where it is unlocked", async () => {
    const open = { style: { Protection: { Locked: false } } };
    const rows = register({ RAG: "Gren" }, { RAG: { value: "Gren", ...open } }, {}, {}, {}, {});
    await openSheets([{ name: "KPIs", rows, protected: true }]);
    const second = { row: 3, column: 6 };
    const report = value(
      await applyFixes([fix({ value: "Green" }), fix({ value: "Green", place: second, anchor: null })]),
    );
    expect(report.refused.map(({ of, why: reason }) => [of.place, reason])).toEqual([
      [{ row: 2, column: 6 }, { kind: "locked" }],
    ]);
    expect(report.applied.map(({ place }) => place)).toEqual([second]);
    expect(await cell("KPIs", "G4")).toMatchObject({ value: "Green" });
  });

  it("is refused where its sheet is gone", async () => {
    await openSheets([{ name: "KPIs", rows: six({ RAG: "Gren" }) }]);
    expect(why(value(await applyFixes([fix({ sheet: "Old", value: "Green" })])))).toEqual([{ kind: "sheet-gone" }]);
  });

  it("is refused where a merged cell covers it, and the merged cell stays as it is", async () => {
    const rows = six({ RAG: "Gren", Commentary: "" });
    const host = await openSheets([{ name: "KPIs", rows, merges: ["G3:H3"] }]);
    const covered = fix({ place: { row: 2, column: 7 }, old: "", value: "Letting took longer." });
    const report = value(await applyFixes([covered, fix({ value: "Green", place: { row: 2, column: 6 } })]));
    expect(why(report)).toEqual([{ kind: "not-taken" }]);
    expect(report.applied.map(({ place }) => cellAddress(place))).toEqual(["G3"]);
    expect(value(await appliedFixes()).map(({ place }) => cellAddress(place))).toEqual(["G3"]);
    await openBytes(host.save());
    expect(await cell("KPIs", "G3")).toMatchObject({ value: "Green" });
    expect(await cell("KPIs", "H3")).toMatchObject({ value: "" });
  });

  it("of a batch, applies those that can be and tells of the others", async () => {
    const rows = register({ RAG: "Gren" }, { RAG: "Grene" }, { RAG: "Gren" }, {}, {}, {}, {}, {});
    await openSheets([{ name: "KPIs", rows }]);
    const fixes = await proposals();
    await set("KPIs", "G4", "Red");
    const report = value(await applyFixes(fixes));
    expect(report.applied.map(({ place }) => cellAddress(place))).toEqual(["G3", "G5"]);
    expect(report.refused.map(({ of, why: reason }) => [cellAddress(of.place), reason.kind])).toEqual([["G4", "changed"]]); // prettier-ignore
  });

  it("takes but the first of two for one cell", async () => {
    await openSheets([{ name: "KPIs", rows: six({ RAG: "Gren" }) }]);
    const report = value(await applyFixes([fix({ value: "Green" }), fix({ value: "Grey" })]));
    expect(why(report)).toEqual([{ kind: "changed", shown: "Green" }]);
    expect(await cell("KPIs", "G3")).toMatchObject({ value: "Green" });
  });

  it("never takes a figure that a format hides for an empty cell", async () => {
    await openSheets([{ name: "KPIs", rows: six({ Actual: { value: 7, format: ";;;" } }) }]);
    const given = fix({ place: { row: 2, column: 3 }, old: "", value: "96%" });
    expect(why(value(await applyFixes([given])))).toMatchObject([{ kind: "changed" }]);
  });

  it.each(["GeneralException", "AccessDenied"])("where Excel fails with %s, nothing is half done", async (code) => {
    const host = await openSheets([
      { name: "KPIs", rows: register({ RAG: "Gren" }, { RAG: "Grene" }, {}, {}, {}, {}) },
    ]);
    const fixes = await proposals();
    const before = sheetXml(host.save(), "KPIs");
    host.failBatch(3, { code });
    expect(await applyFixes(fixes)).toMatchObject({ ok: false, failure: { kind: "host", code } });
    expect(sheetXml(host.save(), "KPIs")).toBe(before);
    expect(value(await appliedFixes())).toEqual([]);
  });

  it("where a cell can't be written after all, the ones before it are taken back", async () => {
    const host = await openSheets([
      { name: "KPIs", rows: register({ RAG: "Gren" }, { RAG: "Grene" }, {}, {}, {}, {}) },
    ]);
    const fixes = await proposals();
    const before = sheetXml(host.save(), "KPIs");
    // Excel takes no text as long as this, which is known only as it is written.
    const tooLong = fix({ place: { row: 3, column: 6 }, anchor: null, old: "Grene", value: "a".repeat(40_000) });
    const outcome = await applyFixes([...fixes.slice(0, 1), tooLong]);
    expect(outcome).toMatchObject({ ok: false, failure: { kind: "host", code: "InvalidArgument" } });
    expect(sheetXml(host.save(), "KPIs")).toBe(before);
    expect(value(await appliedFixes()).map(({ id }) => id)).toEqual([]);
  });
});

describe("what is put into a cell", () => {
  it.each<[name: string, stands: RichCell, old: string, to: string, holds: string | number, type: string]>([
    ["a percentage where percentages stand", { value: 0.5, format: "0.0%" }, "50.0%", "47.1%", 0.471, "Double"],
    ["a percentage into an empty cell of percentages", { value: null, format: "0.0%" }, "", "47.1%", 0.471, "Double"],
    ["a percentage into a plain cell: a text", { value: null }, "", "47.1%", "47.1%", "String"],
    ["a figure where a figure stood", { value: 12 }, "12", "13.5", 13.5, "Double"],
    ["a figure into an empty cell", { value: null }, "", "1,234", 1234, "Double"],
    ["a figure where a text stood: a text", { value: "12 or so" }, "12 or so", "12", "12", "String"],
    ["a figure into a cell of text: a text", { value: null, format: "@" }, "", "12", "12", "String"],
    ["a figure into a cell of dates: a text", { value: null, format: "dd/mm/yyyy" }, "", "12", "12", "String"],
    ["a figure without its percentage sign: a text", { value: null, format: "0%" }, "", "12", "12", "String"],
    ["money where money stands", { value: null, format: '"£"#,##0' }, "", "£1,200", 1200, "Double"],
    ["a number with a leading nought: a text", { value: null }, "", "007", "007", "String"],
    ["words", { value: "Gren" }, "Gren", "Green", "Green", "String"],
    ["what looks like a date", { value: "x" }, "x", "March 2023", "March 2023", "String"],
    ["what looks like a formula", { value: "x" }, "x", "=1+1", "=1+1", "String"],
    ["what looks like a formula, into a cell of text", { value: "x", format: "@" }, "x", "=1+1", "=1+1", "String"],
    ["what looks like a truth", { value: "x" }, "x", "True", "True", "String"],
    ["what looks like a time", { value: "x" }, "x", "12:30", "12:30", "String"],
    ["an apostrophe", { value: "x" }, "x", "'tis", "'tis", "String"],
  ])("%s", async (_, stands, old, to, holds, type) => {
    const format = stands.format ?? "General";
    const host = await openSheets([{ name: "KPIs", rows: six({ Actual: stands }) }]);
    const before = await cell("KPIs", "D3");
    const given = fix({ place: { row: 2, column: 3 }, old, value: to });
    const { applied } = value(await applyFixes([given]));
    expect(applied).toHaveLength(1);
    expect(await cell("KPIs", "D3")).toEqual({ value: holds, type, format });
    await openBytes(host.save());
    expect(await cell("KPIs", "D3")).toEqual({ value: holds, type, format });
    value(await undoFixes([1]));
    expect(await cell("KPIs", "D3")).toEqual(before);
  });
});

describe("undoing", () => {
  it("puts back exactly what stood there, after saving and opening too", async () => {
    const host = await openSheets([{ name: "KPIs", rows: register({ RAG: "Gren" }, { RAG: " green" }, {}, {}, {}, {}) }]); // prettier-ignore
    const before = sheetXml(host.save(), "KPIs");
    const { findings, book } = await checked();
    value(await applyFixes(safeFixes(findings, book)));
    const reopened = await openBytes(host.save());
    const list = value(await appliedFixes());
    expect(list.map(({ id, place, old }) => [id, cellAddress(place), old])).toEqual([
      [2, "G4", " green"],
      [1, "G3", "Gren"],
    ]);
    const [second, first] = list;
    if (!first || !second) throw new Error("Not listed");
    expect(value(await undoFix(first)).undone).toEqual([first]);
    expect(value(await appliedFixes())).toEqual([second]);
    expect(value(await undoFix(second)).undone).toEqual([second]);
    expect(sheetXml(reopened.save(), "KPIs")).toBe(before);
    expect(await settings()).toEqual([]);
  });

  it.each<[name: string, stands: RichCell, old: string]>([
    ["a figure in a cell of text", { value: 12, format: "@" }, "12"],
    ["a figure with a format", { value: 0.12345678901234, format: "0%" }, "12%"],
    ["a truth", { value: true }, "TRUE"],
    ["a truth in a cell of text", { value: true, format: "@" }, "TRUE"],
    ["a text that looks like a figure", { value: "0012" }, "0012"],
    ["a text that looks like a formula", { value: "=A1" }, "=A1"],
    ["a text with an apostrophe", { value: "'tis" }, "'tis"],
    ["a text with spaces and lines", { value: " a\nb " }, " a\nb "],
    ["nothing", { value: null }, ""],
    ["nothing in a cell of dates", { value: null, format: "dd/mm/yyyy" }, ""],
    ["a date", { value: 45_000, format: "dd/mm/yyyy" }, "15/03/2023"],
  ])("puts back %s", async (_, stands, old) => {
    const host = await openSheets([{ name: "KPIs", rows: six({ Owner: stands }) }]);
    const before = await cell("KPIs", "E3");
    const given = fix({ place: { row: 2, column: 4 }, old, value: "Housing Manager" });
    expect(why(value(await applyFixes([given])))).toEqual([]);
    expect(await cell("KPIs", "E3")).toMatchObject({ value: "Housing Manager", format: before.format }); // prettier-ignore
    expect(why(value(await undoFixes([1])))).toEqual([]);
    expect(await cell("KPIs", "E3")).toEqual(before);
    await openBytes(host.save());
    expect(await cell("KPIs", "E3")).toEqual(before);
  });

  it("is refused where the cell has changed since, and stays on the list", async () => {
    await openSheets([{ name: "KPIs", rows: six({ RAG: "Gren" }) }]);
    const { applied } = value(await applyFixes(await proposals()));
    await set("KPIs", "G3", "Red");
    expect(value(await undoFixes([1]))).toEqual({
      undone: [],
      refused: [{ of: applied[0], why: { kind: "changed", shown: "Red" } }],
    });
    expect(value(await appliedFixes())).toEqual(applied);
  });

  it("is refused where another row has come to stand there", async () => {
    await openSheets([{ name: "KPIs", rows: six({ RAG: "Gren" }) }]);
    value(await applyFixes(await proposals()));
    await set("KPIs", "B3", "Rents collected on the day");
    expect(why(value(await undoFixes([1])))).toEqual([{ kind: "moved" }]);
    expect(await cell("KPIs", "G3")).toMatchObject({ value: "Green" });
  });

  it("goes back over several fixes of one cell at once, and not over the first alone", async () => {
    await openSheets([{ name: "KPIs", rows: six({ RAG: "Gren" }) }]);
    value(await applyFixes([fix({ value: "Green" })]));
    value(await applyFixes([fix({ old: "Green", value: "Amber" })]));
    expect(why(value(await undoFixes([1])))).toEqual([{ kind: "changed", shown: "Amber" }]);
    expect(value(await undoFixes([1, 2])).undone.map(({ id }) => id)).toEqual([2, 1]);
    expect(await cell("KPIs", "G3")).toMatchObject({ value: "Gren" });
  });

  it("does nothing for a fix that is not on the list", async () => {
    await openSheets([{ name: "KPIs", rows: six({ RAG: "Gren" }) }]);
    expect(value(await undoFixes([7]))).toEqual({ undone: [], refused: [] });
  });

  it("where Excel fails, what was not put back can still be undone", async () => {
    const host = await openSheets([{ name: "KPIs", rows: six({ RAG: "Gren" }) }]);
    value(await applyFixes(await proposals()));
    host.failBatch(3, { code: "GeneralException" });
    expect(await undoFixes([1])).toMatchObject({ ok: false, failure: { code: "GeneralException" } });
    expect(value(await appliedFixes())).toHaveLength(1);
    expect(value(await undoFixes([1])).undone).toHaveLength(1);
  });

  it("leaves a list alone that cannot be read, and applies nothing that could not be undone", async () => {
    await openSheets([{ name: "KPIs", rows: six({ RAG: "Gren" }) }]);
    await Excel.run(async (context) => {
      context.workbook.settings.add("QuarterReady.Fixes", { version: 2, fixes: [] });
      await context.sync();
    });
    const refused = { ok: false, failure: { kind: "fixes-unreadable" } };
    expect(await appliedFixes()).toEqual(refused);
    expect(await applyFixes([fix({ value: "Green" })])).toEqual(refused);
    expect(await undoFixes([1])).toEqual(refused);
    expect(await cell("KPIs", "G3")).toMatchObject({ value: "Gren" });
  });
});

it("knows its own writes again, and no other's", async () => {
  await openSheets([{ name: "KPIs", rows: six({ RAG: "Gren" }) }]);
  const { applied } = value(await applyFixes(await proposals()));
  const at = { sheet: "KPIs", place: { row: 2, column: 6 }, content: "Green" };
  expect(isOurs(applied, at)).toBe(true);
  expect(isOurs(applied, { ...at, content: "Gren" })).toBe(false);
  expect(isOurs(applied, { ...at, sheet: "Other" })).toBe(false);
  expect(isOurs(applied, { ...at, place: { row: 3, column: 6 } })).toBe(false);
  expect(isOurs(applied, { ...at, place: { row: 2, column: 5 } })).toBe(false);
});

describe("round trips", () => {
  async function trips(sheets: number, each: number): Promise<[apply: number, undo: number, applied: number]> {
    const rowsOf = (team: string) => [["Q1 2025/26"], ...register().slice(1), ...Array.from({ length: each + 50 }, (_, index) => row(index + 1, { Measure: `Lets in time, ${team}, part ${index + 1}`, ...(index < each ? { RAG: "Gren" } : {}) }))]; // prettier-ignore
    const teams = Array.from({ length: sheets }, (_, index) => `Team ${index + 1}`);
    const host = await openSheets(teams.map((name) => ({ name, rows: rowsOf(name) })));
    const fixes = (await proposals()).filter(({ rule }) => rule === "status-spelling");
    const before = host.stats.batches;
    const { applied } = value(await applyFixes(fixes));
    const between = host.stats.batches;
    value(await undoFixes(applied.map(({ id }) => id)));
    return [between - before, host.stats.batches - between, applied.length];
  }

  it("are as many for 200 fixes on five sheets as for one", async () => {
    const [apply, undo, one] = await trips(1, 1);
    expect(one).toBe(1);
    expect(await trips(5, 40)).toEqual([apply, undo, 200]);
    // The sheets, the cells, writing; and letting go.
    expect([apply, undo]).toEqual([4, 4]);
  });
});

it("applies no more at once than can be undone", async () => {
  const rows = [["Q1 2025/26"], ...register().slice(1), ...Array.from({ length: 600 }, (_, index) => row(index + 1, { RAG: "Gren" }))]; // prettier-ignore
  await openSheets([{ name: "KPIs", rows }]);
  const fixes = Array.from({ length: 501 }, (_, index) => fix({ value: "Green", place: { row: index + 2, column: 6 }, anchor: null })); // prettier-ignore
  const report = value(await applyFixes(fixes));
  expect(report.applied).toHaveLength(500);
  expect(report.refused).toEqual([{ of: fixes[500], why: { kind: "later" } }]);
  expect(await cell("KPIs", "G503")).toMatchObject({ value: "Gren" });
  const again = value(await applyFixes(report.refused.map(({ of }) => of)));
  expect(again.applied.map(({ id }) => id)).toEqual([501]);
  const kept = value(await appliedFixes());
  expect([kept.length, kept[0]?.id, kept.at(-1)?.id]).toEqual([500, 501, 2]);
});
