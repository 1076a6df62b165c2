import { fingerprint, identifier } from "../../src/check/evidence";
import { explained, keptExplanations, mayExplain, NOTHING_EXPLAINED, parseExplanations, saidSchema, withExplanation, withoutExplanations, type Explanation } from "../../src/check/explanations"; // prettier-ignore
import type { Facts, Finding, RuleId } from "../../src/check/finding";
import { DEFAULT_PROFILE } from "../../src/kpi/profile";
import type { Book } from "../../src/read/register";
import { standingOf } from "../../src/check/readiness";
import { HEADINGS, registerSheet, rowOf, soundRows } from "../registers";
import { bookOf, findingsOf, sheetOf } from "../snapshots";

const profile = DEFAULT_PROFILE;
const SAID = { reason: "The contract ends in May.", by: "A. Officer", on: "2025-07-15" };

interface Checked {
  readonly book: Book;
  readonly findings: readonly Finding[];
}

/** A register of which the first rows are as given, and what is found in it. */
function quarter(
  changes: Parameters<typeof registerSheet>[0],
  more: Parameters<typeof registerSheet>[1] = {},
): Checked {
  const sheet = registerSheet([...changes, ...soundRows(6)], more);
  return { book: bookOf(sheet), findings: findingsOf(sheet) };
}

function only(checked: Checked, rule: RuleId): Finding {
  const [first, ...others] = checked.findings.filter((finding) => finding.rule === rule);
  if (!first || others.length > 0) throw new Error(`Not one ${rule}: ${checked.findings.map((one) => one.rule).join(", ")}`); // prettier-ignore
  return first;
}

/** What is kept once something was said of all findings of a rule. */
function explaining(checked: Checked, rule: RuleId, kept: readonly Explanation[] = []): readonly Explanation[] {
  const { book, findings } = checked;
  const before = explained(findings, kept, { book, profile });
  const of = findings.filter((finding) => finding.rule === rule);
  return withExplanation(kept, SAID, of, { book, all: findings, before });
}

/** The rules of the findings that are closed, and of those that need another look. */
function standing({ book, findings }: Checked, kept: readonly Explanation[]): { closed: RuleId[]; again: RuleId[] } {
  const { closed, again } = explained(findings, kept, { book, profile });
  return { closed: [...closed.keys()].map(({ rule }) => rule), again: [...again.keys()].map(({ rule }) => rule) };
}

const NO_FREQUENCY = { Frequency: "" };
const first = quarter([NO_FREQUENCY]);
const kept = explaining(first, "missing-frequency");

describe("a finding that was explained", () => {
  it("is closed, and what was said is kept with the quarter", () => {
    const { closed } = explained(first.findings, kept, { book: first.book, profile });
    expect([...closed].map(([{ rule }, { reason, by, on }]) => [rule, reason, by, on])).toEqual([
      ["missing-frequency", "The contract ends in May.", "A. Officer", "2025-07-15"],
    ]);
    expect(kept).toEqual([
      { ...SAID, rule: "missing-frequency", item: "HSG1", evidence: expect.stringMatching(/^[0-9a-f]{16}$/) as string, alike: 1, quarter: "Q1 2025/26" }, // prettier-ignore
    ]);
  });

  it("stays closed next quarter though rows, columns and headings have moved", () => {
    const headings = ["Notes", ...HEADINGS.map((heading) => heading.replace("June 2025", "September 2025").replace("June", "September"))]; // prettier-ignore
    const rows = [2, 3, 4, 5, 6, 7].map((number) => ["", ...rowOf(number)]);
    const moved = sheetOf("KPIs Q2", [["QUARTER TWO 2025/26"], ["A line more"], [], headings, ...rows, ["", ...rowOf(1, NO_FREQUENCY)]]); // prettier-ignore
    const second = { book: bookOf(moved), findings: findingsOf(moved) };
    expect(second.book.quarter).toEqual({ year: 2025, quarter: 2 });
    expect(only(second, "missing-frequency").place).not.toEqual(only(first, "missing-frequency").place);
    expect(standing({ ...second, book: second.book }, explaining(quarter([NO_FREQUENCY], { name: "KPIs Q1" }), "missing-frequency"))).toEqual({ closed: ["missing-frequency"], again: [] }); // prettier-ignore
  });

  it.each<[string, Parameters<typeof registerSheet>[0], Parameters<typeof registerSheet>[1]]>([
    ["says something else", [{ Frequency: "-" }], {}],
    ["is that of another measure under the same reference", [{ Frequency: "", Measure: "Rents collected" }], {}],
    ["stands on another sheet", [NO_FREQUENCY], { name: "Planning" }],
  ])("is open again where the cell %s", (_, changes, more) => {
    expect(standing(quarter(changes, more), kept)).toEqual({ closed: [], again: ["missing-frequency"] });
  });

  it("is another finding where the reference is another", () => {
    expect(standing(quarter([{}, NO_FREQUENCY]), kept)).toEqual({ closed: [], again: [] });
  });

  it("is the same where only the spaces and the case of reference and measure differ", () => {
    const same = quarter([{ Frequency: "", Reference: "hsg1", Measure: "Homes LET within the  month, part 1" }]);
    expect(standing(same, kept).closed).toContain("missing-frequency");
  });

  it("that is gone is kept, since it may come back", () => {
    expect(standing(quarter([]), kept)).toEqual({ closed: [], again: [] });
    expect(explaining(quarter([{ Service: "Huosing" }]), "near-duplicate-value", kept)).toHaveLength(2);
  });
});

describe("a figure that was explained", () => {
  it("is open again once it has changed, and closed while it has not", () => {
    const rule = "second-target";
    const reasons = explaining({ ...first, findings: [faked(rule, "99%")] }, rule);
    expect(standing({ ...first, findings: [faked(rule, "99%")] }, reasons).closed).toEqual([rule]);
    expect(standing({ ...first, findings: [faked(rule, "98%")] }, reasons)).toEqual({ closed: [], again: [rule] });
  });

  it("says nothing of another figure beside it", () => {
    const rule = "second-target";
    const reasons = explaining({ ...first, findings: [faked(rule, "99%")] }, rule);
    expect(standing({ ...first, findings: [faked(rule, "99%"), faked(rule, "98%")] }, reasons)).toEqual({ closed: [rule], again: [] }); // prettier-ignore
  });
});

/** A finding on the first row, of facts made up. */
function faked(rule: "second-target", other: string): Finding {
  return finding(rule, { heading: "Commentary", other, targetHeading: "Target", target: "95%" });
}

function finding<Id extends RuleId>(rule: Id, facts: Facts[Id], more: Partial<Finding> = {}): Finding {
  return { rule, severity: "warning", sheet: "KPIs", place: { row: 3, column: 8 }, reference: "HSG 1", facts, fix: null, ...more } as Finding; // prettier-ignore
}

describe("what the evidence is", () => {
  const { keyOf, itemOf } = identifier(first.book);
  const same = (one: Finding, other: Finding): boolean => keyOf(one).evidence === keyOf(other).evidence;

  it.each<[string, Finding, Finding, boolean]>([
    ["the row of the first", finding("duplicate-reference", { text: "A1", firstRow: 3 }), finding("duplicate-reference", { text: "A1", firstRow: 9 }), true],
    ["the text of the duplicate", finding("duplicate-reference", { text: "A1", firstRow: 3 }), finding("duplicate-reference", { text: "A2", firstRow: 3 }), false],
    ["the row of the other", finding("double-counted", { text: "A", otherSheet: "B", otherRow: 1, otherObjective: null }), finding("double-counted", { text: "A", otherSheet: "B", otherRow: 2, otherObjective: null }), true],
    ["the sheet of the other", finding("double-counted", { text: "A", otherSheet: "B", otherRow: 1, otherObjective: null }), finding("double-counted", { text: "A", otherSheet: "C", otherRow: 1, otherObjective: null }), false],
    ["a month in a text that is no heading", finding("missing-owner", { heading: "Owner", text: "June 2025 Owner" }), finding("missing-owner", { heading: "Owner", text: "September 2025 Owner" }), false],
    ["which rows are blank", finding("blank-row", { from: 3, to: 4 }), finding("blank-row", { from: 8, to: 8 }), true],
    ["how many rows are hidden", finding("hidden-rows", { rows: [1, 2] }), finding("hidden-rows", { rows: [1, 2, 3] }), false],
    ["which rows are hidden", finding("hidden-rows", { rows: [1, 2] }), finding("hidden-rows", { rows: [5, 6] }), true],
    ["how many rows say otherwise", finding("status-variant", { heading: "RAG", text: "G", usual: "Green", count: 3 }), finding("status-variant", { heading: "RAG", text: "G", usual: "Green", count: 4 }), true],
    ["what they say", finding("status-variant", { heading: "RAG", text: "G", usual: "Green", count: 3 }), finding("status-variant", { heading: "RAG", text: "G", usual: "On track", count: 3 }), false],
    ["the quarter in a heading", finding("missing-owner", { heading: "June 2025 Owner", text: "" }), finding("missing-owner", { heading: "September 2025 Owner", text: "" }), true],
    ["a heading", finding("missing-owner", { heading: "Owner", text: "" }), finding("missing-owner", { heading: "Second owner", text: "" }), false],
    ["the quarter in another heading", faked("second-target", "99%"), finding("second-target", { heading: "Commentary", other: "99%", targetHeading: "Q2 Target", target: "95%" }), true],
    ["the share of references", finding("malformed-reference", { text: "A", example: "B 1", share: { of: 9, total: 10 } }), finding("malformed-reference", { text: "A", example: "B 1", share: { of: 8, total: 10 } }), true],
    ["how many agree", finding("missing-objective", { heading: "O", text: "", prefix: "A", agreeing: 2 }), finding("missing-objective", { heading: "O", text: "", prefix: "A", agreeing: 3 }), true],
    ["how many comments report a figure", finding("missing-actual", { heading: "A", text: "", target: "9", column: true, reporting: 1 }), finding("missing-actual", { heading: "A", text: "", target: "9", column: true, reporting: 2 }), true],
    ["what a list holds", finding("several-measures", { heading: "M", text: "a", parts: ["x", "y"] }), finding("several-measures", { heading: "M", text: "a", parts: ["x", "z"] }), false],
    ["what an earlier quarter is compared with", finding("stale-commentary", { stale: "same", heading: "C", text: "a", before: "Q1" }), finding("stale-commentary", { stale: "same", heading: "C", text: "a", before: "Q2" }), false],
    ["words that stand under 'from'", finding("finished-not-marked", { heading: "S", text: "a", from: "Commentary", words: "done" }), finding("finished-not-marked", { heading: "S", text: "a", from: "Actual", words: "done" }), false],
  ])("%s", (_, one, other, is) => {
    expect(same(one, other)).toBe(is);
  }); // prettier-ignore

  it("does not depend on the order in which facts are named", () => {
    const facts = { heading: "RAG", text: "G", usual: "Green", count: 3 };
    const turned = Object.fromEntries(Object.entries(facts).reverse()) as typeof facts;
    expect(same(finding("status-variant", facts), finding("status-variant", turned))).toBe(true);
  });

  it.each<[string, Partial<Finding>, string]>([
    ["the reference, without spaces and in capitals", { reference: "Hsg 1a" }, "HSG1A"],
    ["else the measure", { reference: null }, "homes let within the month, part 1"],
    ["else what the sheet is called", { reference: null, place: { row: 0, column: 0 } }, "kpis"],
    ["without its quarter", { reference: null, place: { row: 3, column: 0 }, sheet: "Planning Q2 2025/26" }, "planning"],
    ["unless it is called nothing else", { reference: null, place: { row: 3, column: 0 }, sheet: "Q2" }, "q2"],
  ])("belongs to %s", (_, more, item) => {
    expect(itemOf(finding("missing-owner", { heading: "Owner", text: "" }, more))).toBe(item);
  }); // prettier-ignore

  it("is FNV-1a of 64 bits", () => {
    expect([fingerprint(""), fingerprint("a"), fingerprint("foobar")]).toEqual(["cbf29ce484222325", "af63dc4c8601ec8c", "85944171f73967e8"]); // prettier-ignore
    expect(fingerprint("8yn0iYCKYHlIj4-BwPqk")).toHaveLength(16);
  });
});

describe("findings that cannot be told apart", () => {
  const gap = (row: number) => finding("blank-row", { from: row, to: row }, { severity: "advice", reference: null, place: { row, column: 0 } }); // prettier-ignore
  const at = (...rows: readonly number[]): Checked => ({ book: quarter([]).book, findings: rows.map((row) => gap(row + 40)) }); // prettier-ignore

  it("are closed together", () => {
    const said = explaining(at(1, 5), "blank-row");
    expect(said).toEqual([expect.objectContaining({ rule: "blank-row", alike: 2 })]);
    expect(standing(at(1, 5), said).closed).toHaveLength(2);
  });

  it("stay closed while there are no more of them", () => {
    const said = explaining(at(1, 5), "blank-row");
    expect(standing(at(7), said).closed).toHaveLength(1);
    expect(standing(at(1, 5, 9), said)).toEqual({ closed: [], again: ["blank-row", "blank-row", "blank-row"] });
  });
});

describe("an error", () => {
  const missing = quarter([{ "Responsible Officer": "" }]);
  const said = explaining(missing, "missing-owner");
  const error = only(missing, "missing-owner");

  it("is not explained away", () => {
    expect(error.severity).toBe("error");
    expect(mayExplain(error, profile)).toBe(false);
    expect(standing(missing, said)).toEqual({ closed: [], again: [] });
    expect(standingOf(missing.findings, said, { book: missing.book, profile }).ready).toBe(false);
  });

  it("is, where the council allows it", () => {
    const allows = { explainErrors: true };
    expect(mayExplain(error, allows)).toBe(true);
    const { explained: held, readiness, ready } = standingOf(missing.findings, said, { book: missing.book, profile: allows }); // prettier-ignore
    expect([held.closed.size, readiness.errorsExplained, ready]).toEqual([1, 1, true]);
  });
});

describe("what is kept", () => {
  it("is replaced by what is said anew, also where the evidence had changed", () => {
    const changed = quarter([{ Frequency: "-" }]);
    const anew = explaining(changed, "missing-frequency", kept);
    expect(anew).toHaveLength(1);
    expect(standing(changed, anew).closed).toEqual(["missing-frequency"]);
    expect(explaining(first, "missing-frequency", kept)).toHaveLength(1);
  });

  it("names the quarter, or none where the workbook names none", () => {
    const quarters = ({ book, findings }: Checked) => explaining({ book, findings }, "missing-frequency").map((one) => one.quarter); // prettier-ignore
    expect(quarters(first)).toEqual(["Q1 2025/26"]);
    expect(quarters({ ...first, book: { ...first.book, quarter: null } })).toEqual([null]);
  });

  it("can be taken back", () => {
    expect(withoutExplanations(kept, kept)).toEqual([]);
    const others = kept.map((one) => ({ ...one, evidence: "another" }));
    expect(withoutExplanations(kept, others)).toEqual(kept);
    expect(withoutExplanations(kept, kept.map((one) => ({ ...one, item: "another" })))).toEqual(kept); // prettier-ignore
    expect(withoutExplanations(kept, kept.map((one) => ({ ...one, rule: "another" })))).toEqual(kept); // prettier-ignore
  });

  it("is read as it was kept, and as an older one without a number of alikes", () => {
    expect(parseExplanations(JSON.parse(JSON.stringify(keptExplanations(kept))))).toEqual(kept);
    const older = kept.map((one) => Object.fromEntries(Object.entries(one).filter(([name]) => name !== "alike")));
    expect(parseExplanations({ version: 1, explanations: older })).toEqual(kept);
  });

  it.each([
    ["of a newer version", { version: 2, explanations: [] }],
    ["no group", []],
    ["without a reason", { version: 1, explanations: kept.map((one) => ({ ...one, reason: "" })) }],
    ["with more than is known", { version: 1, explanations: kept.map((one) => ({ ...one, more: 1 })) }],
  ])("cannot be read where it is %s", (_, given) => {
    expect(parseExplanations(given)).toBeNull();
  });

  it("changes nothing where there is nothing", () => {
    expect(explained(first.findings, [], { book: first.book, profile })).toBe(NOTHING_EXPLAINED);
  });
});

describe("a reason", () => {
  it.each([
    ["is trimmed", { reason: "  Late.  ", by: " A " }, { reason: "Late.", by: "A" }],
    ["may have 500 characters", { reason: "a".repeat(500) }, { reason: "a".repeat(500) }],
    ["and a name 100", { by: "a".repeat(100) }, { by: "a".repeat(100) }],
  ])("%s", (_, given, is) => {
    expect(saidSchema.parse({ ...SAID, ...given })).toEqual({ ...SAID, ...is });
  });

  it.each([
    ["no words", { reason: "  " }, "Say why in a few words: whoever reads the return wants to know."],
    ["too many", { reason: "a".repeat(501) }, "The reason is too long: at most 500 characters are kept."],
    ["no name", { by: "" }, "Say who you are: the reason is kept under your name."],
    ["too long a name", { by: "a".repeat(101) }, "The name is too long: at most 100 characters are kept."],
    ["no date", { on: "15 July" }, "The day is not a date: it is written like 2025-07-15."],
  ])("is refused with %s", (_, given, message) => {
    const result = saidSchema.safeParse({ ...SAID, ...given });
    expect(result.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});
