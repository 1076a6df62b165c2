import { isAnchored, proposedFixes, safeFixes, type ProposedFix } from "../../src/check/fixes";
import type { Finding, Fix, Severity } from "../../src/check/finding";
import { isOurs, keptApplied, MOST_FIXES, nextId, parseApplied, type AppliedFix } from "../../src/check/fixes-applied";
import { refusalWords, type Refusal } from "../../src/check/fixes-refused";
import { cellAddress } from "../../src/kpi/address";
import { registerSheet, soundRows } from "../registers";
import { bookOf, findingsOf, sheetOf } from "../snapshots";

const sheet = registerSheet([{ "June Forecast": "Gren" }, { "June Forecast": "green" }, { "Corporate Objective": "" }, ...soundRows(6)]); // prettier-ignore
const book = bookOf(sheet);

function told(fixes: readonly ProposedFix[]): unknown[] {
  return fixes.map(({ place, old, value, safe }) => [cellAddress(place), old, value, safe ? "safe" : "ask"]);
}

type Proposed = [severity: Severity, value: string, safe?: boolean];

/** Findings on the rating of the first row that propose these. */
function on(...proposed: Proposed[]): Finding[] {
  return proposed.map(([severity, value, safe = true]) => {
    const fix: Fix = { place: { row: 3, column: 9 }, old: "Gren", value, safe };
    const facts = { heading: "June Forecast", text: "Gren", word: value };
    return { rule: "status-spelling", severity, sheet: "KPIs", place: fix.place, reference: "HSG 1", facts, fix };
  });
}

describe("what can be applied", () => {
  it("is what the findings propose, with the words for it and what the row is known by", () => {
    const findings = findingsOf(sheet);
    expect(told(proposedFixes(findings, book))).toEqual([
      ["J4", "Gren", "Green", "safe"],
      ["J5", "green", "Green", "safe"],
      ["F6", "", "Homes for all", "ask"],
    ]);
    expect(proposedFixes(findings, book)[0]).toEqual({
      sheet: "KPIs",
      place: { row: 3, column: 9 },
      old: "Gren",
      value: "Green",
      safe: true,
      reference: "HSG 1",
      rule: "status-spelling",
      severity: "error",
      why: {
        title: "Rating misspelt",
        what: "'Gren' looks like 'Green', but is not spelt so. Until it is mended, this row counts as unrated.",
        todo: "Change it to 'Green' if that is what was meant.",
      },
      anchor: { column: 1, text: "Homes let within the month, part 1" },
    });
  });

  it("all at once are only those that change how a thing is written", () => {
    expect(told(safeFixes(findingsOf(sheet), book))).toEqual([
      ["J4", "Gren", "Green", "safe"],
      ["J5", "green", "Green", "safe"],
    ]);
  });

  it("is one fix a cell", () => {
    expect(told(proposedFixes(on(["error", "Green"], ["advice", "Green"]), book))).toEqual([["J4", "Gren", "Green", "safe"]]); // prettier-ignore
  });

  it.each<[string, Proposed[], string[]]>([
    ["the more severe has its way", [["warning", "Amber"], ["error", "Green"]], ["Green"]],
    ["in whatever order they come", [["error", "Green"], ["warning", "Amber"]], ["Green"]],
    ["advice comes last", [["advice", "Amber"], ["warning", "Green"]], ["Green"]],
    ["equals that contradict each other cancel out", [["error", "Green"], ["error", "Amber"]], []],
    ["and nothing less severe then steps in", [["error", "Green"], ["error", "Amber"], ["advice", "Red"]], []],
    ["what changes nothing is no fix", [["error", "Gren"]], []],
  ])("where several propose different texts: %s", (_, proposed, values) => {
    expect(proposedFixes(on(...proposed), book).map(({ value }) => value)).toEqual(values);
  }); // prettier-ignore

  it("is safe only where all that propose it say so", () => {
    const [both] = proposedFixes(on(["error", "Green"], ["error", "Green", false]), book);
    const [worst] = proposedFixes(on(["error", "Green"], ["advice", "Green", false]), book);
    expect([both?.safe, worst?.safe]).toEqual([false, true]);
  });

  it("is told apart by sheet, row and column", () => {
    const [first] = on(["error", "Green"]);
    if (!first?.fix) throw new Error("No fix");
    const moved = (place: Fix["place"], where = "KPIs"): Finding => ({ ...first, sheet: where, fix: { ...(first.fix as Fix), place, value: "Red" } }); // prettier-ignore
    const all = [first, moved({ row: 4, column: 9 }), moved({ row: 3, column: 8 }), moved({ row: 3, column: 9 }, "Other")]; // prettier-ignore
    expect(proposedFixes(all, book)).toHaveLength(4);
  });

  it("leaves a text alone that was read out of a longer one", () => {
    const rows = Array.from({ length: 6 }, (_, index) => [`KI ${index + 1} Homes let`, "Manager", "Green"]);
    const other = bookOf(sheetOf("KPIs", [["Measure", "Owner", "RAG"], ...rows]));
    expect(other.registers[0]?.items[0]?.fields.reference).toMatchObject({ text: "KI 1", derived: true });
    const fix: Fix = { place: { row: 1, column: 0 }, old: "KI 1", value: "KI 10", safe: false };
    const finding = { ...on(["error", "x"])[0], fix } as Finding;
    expect(proposedFixes([finding], other)).toEqual([]);
    // The whole of a cell may be mended, and what stands elsewhere may say the same.
    expect(proposedFixes([{ ...finding, fix: { ...fix, old: "KI 1 Homes let" } }], other)).toHaveLength(1);
    expect(proposedFixes([{ ...finding, fix: { ...fix, place: { row: 1, column: 1 } } }], other)).toHaveLength(1);
  });

  it.each([
    ["its measure", {}, { column: 1, text: "Homes let within the month, part 1" }],
    ["its reference, where no measure names it", { Measure: "" }, { column: 0, text: "HSG 1" }],
    ["nothing, where neither does", { Measure: "", Reference: "-" }, null],
  ])("knows its row again by %s", (_, cells, anchor) => {
    const own = bookOf(registerSheet([cells, ...soundRows(5)]));
    expect(proposedFixes(on(["error", "Green"]), own)[0]?.anchor).toEqual(anchor);
  });

  it("knows no row by a measure that stands in the row above", () => {
    const rows = [["Measure", "Target", "Owner", "RAG"], ["Homes let", "9", "Manager", "Green"], ["", "8", "Manager", "Gren"], ["Homes built", "7", "Manager", "Red"]]; // prettier-ignore
    const own = bookOf(sheetOf("KPIs", rows));
    const fix: Fix = { place: { row: 2, column: 3 }, old: "Gren", value: "Green", safe: true };
    expect(own.registers[0]?.items[1]?.fields.measure).toMatchObject({ text: "Homes let", row: 1 });
    expect(proposedFixes([{ ...on(["error", "Green"])[0], fix } as Finding], own)[0]?.anchor).toBeNull();
  });

  it("never takes the cell itself for what its row is known by", () => {
    const [finding] = on(["error", "Green"]);
    const fix: Fix = { place: { row: 3, column: 1 }, old: "x", value: "y", safe: false };
    expect(proposedFixes([{ ...finding, fix } as Finding], book)[0]?.anchor).toEqual({ column: 0, text: "HSG 1" });
  });

  it("has nothing to know a row by that is no item's", () => {
    const [finding] = on(["error", "Green"]);
    const fix: Fix = { place: { row: 99, column: 1 }, old: "x", value: "y", safe: false };
    expect(proposedFixes([{ ...finding, fix } as Finding], book)[0]?.anchor).toBeNull();
  });
});

it.each([
  ["Homes let", true],
  ["  homes  LET ", true],
  ["CSI: Homes let (A1)", true],
  ["Homes built", false],
  ["", false],
])("a row whose anchor's cell says '%s' is the one: %s", (text, is) => {
  expect(isAnchored(text, { column: 1, text: "Homes let" })).toBe(is);
});

describe("the list of what was applied", () => {
  const one: AppliedFix = { id: 3, sheet: "KPIs", place: { row: 3, column: 9 }, reference: null, title: "Rating misspelt", old: "Gren", value: "Green", before: "Gren", after: "Green", format: "General", anchor: null, on: null }; // prettier-ignore

  it("is read as it was kept", () => {
    expect(parseApplied(JSON.parse(JSON.stringify(keptApplied([one]))))).toEqual([one]);
  });

  it.each([
    ["of a newer version", { version: 2, fixes: [] }],
    ["of another make", [one]],
    ["spoilt", { version: 1, fixes: [{ ...one, place: null }] }],
    ["with a row that cannot be", { version: 1, fixes: [{ ...one, place: { row: -1, column: 0 } }] }],
  ])("cannot be read where it is %s", (_, kept) => {
    expect(parseApplied(kept)).toBeNull();
  });

  it.each<[string, Partial<Parameters<typeof isOurs>[1]>, boolean]>([
    ["what was put there last", {}, true],
    ["what was put there before", { content: "Amber" }, false],
    ["what stood there", { content: "Gren" }, false],
    ["another sheet's", { sheet: "Other" }, false],
    ["another row's", { place: { row: 4, column: 9 } }, false],
    ["another column's", { place: { row: 3, column: 8 } }, false],
  ])("tells our own change from any other: %s", (_, more, is) => {
    const at = { sheet: "KPIs", place: { row: 3, column: 9 }, content: "Green" };
    expect(isOurs([one, { ...one, id: 2, after: "Amber" }], { ...at, ...more })).toBe(is);
  });

  it("counts on from the highest, and keeps the newest", () => {
    expect([nextId([]), nextId([one, { ...one, id: 1 }])]).toEqual([1, 4]);
    const many = Array.from({ length: MOST_FIXES + 1 }, (_, index) => ({ ...one, id: MOST_FIXES + 1 - index }));
    expect(keptApplied(many).fixes.map(({ id }) => id)).toEqual(many.slice(0, -1).map(({ id }) => id));
  });
});

it.each<[Refusal, string]>([
  [{ kind: "changed", shown: "Red" }, "The cell now says 'Red', so it was left alone. Check again."],
  [{ kind: "changed", shown: "" }, "The cell is empty now, so it was left alone. Check again."],
  [{ kind: "moved" }, "Another row stands here now, so it was left alone. Check again."],
  [{ kind: "formula" }, "The cell holds a formula, so it was left alone. Change what the formula works with."],
  [{ kind: "error" }, "The cell holds an Excel error, so it was left alone. Put that right by hand."],
  [{ kind: "sheet-gone" }, "The sheet was renamed or deleted, so nothing was done. Check again."],
  [{ kind: "locked" }, "The cell is locked because its sheet is protected. Remove the protection (Review, Unprotect Sheet) and try again."],
  [{ kind: "not-taken" }, "Excel did not keep the change. The cell may be part of a merged cell: change it by hand."],
  [{ kind: "later" }, "This was left for the next time, as only so many can be done, and undone, at once. Press again."],
])("says why a cell was left alone: %o", (why, words) => {
  expect(refusalWords(why)).toBe(words);
}); // prettier-ignore
