import { NOTHING_EXPLAINED, type Explanation } from "../../../src/check/explanations";
import type { Finding } from "../../../src/check/finding";
import { DEFAULT_PROFILE } from "../../../src/kpi/profile";
import { cellAddress } from "../../../src/kpi/address";
import { readBook } from "../../../src/read/read-book";
import { checkBook } from "../../../src/check/check-book";
import { knownFindings, type KnownFinding } from "../../../src/taskpane/findings/known";
import { searchOf } from "../../../src/taskpane/findings/search";
import { groupingsOf, rulesOf, sectionsOf } from "../../../src/taskpane/findings/sections";
import { hitsWords, kindsOf, shownOf } from "../../../src/taskpane/findings/shown";
import { isWhole, showingAll, toggled, WHOLE_VIEW, type FindingsView } from "../../../src/taskpane/findings/view";
import { registerSheet, soundRows } from "../../registers";

/** Eight sound rows, then three that are not, from row 12 of the sheet on. */
const SHEET = registerSheet([
  ...soundRows(8),
  { Target: "", "Responsible Officer": "Waste  Manager", Service: "Waste" },
  { Target: "", "Corporate Objective": "", "Responsible Officer": "waste manager", Service: "Waste" },
  { Target: "", "Responsible Officer": "" },
]);
const BOOK = readBook({ sheets: [SHEET] }, { profile: DEFAULT_PROFILE });
const FINDINGS = checkBook(BOOK, { profile: DEFAULT_PROFILE, sheetOrder: ["KPIs"] }).filter(({ rule }) => /^missing-(target|owner|objective)$/.test(rule)); // prettier-ignore
const KNOWN = knownFindings({ book: BOOK, findings: FINDINGS, explained: NOTHING_EXPLAINED });

function told(known: readonly KnownFinding[]): string[] {
  return known.map(({ finding }) => `${finding.rule} ${cellAddress(finding.place)}`);
}

describe("an officer who searches the findings", () => {
  it.each<[string, string[]]>([
    [
      "",
      ["missing-target C12", "missing-target C13", "missing-objective F13", "missing-target C14", "missing-owner E14"],
    ],
    ["HSG 10", ["missing-target C13", "missing-objective F13"]],
    ["hsg10", ["missing-target C13", "missing-objective F13"]],
    ["c14", ["missing-target C14"]],
    ["  waste   MANAGER ", ["missing-target C12", "missing-target C13", "missing-objective F13"]],
    ["no objective", ["missing-objective F13"]],
    ["objective waste", ["missing-objective F13"]],
    ["manager hsg 9", ["missing-target C12"]],
    ["swimming", []],
  ])("for '%s'", (query, found) => {
    expect(told(searchOf(KNOWN)(query))).toEqual(found);
  });

  it("finds what was said of one that is explained", () => {
    const [first] = FINDINGS;
    const explained = {
      ...NOTHING_EXPLAINED,
      closed: first ? new Map([[first, reason("Agreed in March.")]]) : new Map(),
    };
    const known = knownFindings({ book: BOOK, findings: FINDINGS, explained });
    expect(told(searchOf(known)("agreed in march"))).toEqual(["missing-target C12"]);
  });
});

describe("an officer who groups the findings", () => {
  it.each<["owner" | "service" | "sheet", [string, number][]]>([
    [
      "owner",
      [
        ["waste manager", 3],
        ["No responsible officer given", 2],
      ],
    ],
    [
      "service",
      [
        ["Waste", 3],
        ["Housing", 2],
      ],
    ],
    ["sheet", [["KPIs", 5]]],
  ])("by %s", (by, expected) => {
    expect(sectionsOf(KNOWN, by).map(({ name, findings }) => [name, findings.length])).toEqual(expected); // prettier-ignore
  });

  it("sees what the rules found under each, worst first", () => {
    const [waste] = sectionsOf(KNOWN, "service");
    expect(waste && rulesOf(waste).map(({ group }) => [group.title, group.count])).toEqual([["No target", 2], ["No objective", 1]]); // prettier-ignore
  });

  it("is not offered what no row says", () => {
    expect(groupingsOf(KNOWN)).toEqual(["rule", "owner", "service", "sheet"]);
    expect(groupingsOf(KNOWN.map((one) => ({ ...one, owner: null, service: null })))).toEqual(["rule", "sheet"]);
  });
});

describe("an officer who filters the findings", () => {
  const [first, second, third] = FINDINGS;
  const advised: readonly Finding[] = [first, second && { ...second, severity: "advice" as const }, third].flatMap((one) => one ?? []); // prettier-ignore
  const closed = new Map(advised.slice(2).map((finding) => [finding, reason("It is new.")]));
  const search = searchOf(knownFindings({ book: BOOK, findings: advised, explained: { ...NOTHING_EXPLAINED, closed } })); // prettier-ignore

  it.each<[FindingsView["only"], string, [number, number, number]]>([
    [[], "", [2, 1, 3]],
    [["error"], "", [1, 0, 1]],
    [["advice"], "", [1, 0, 1]],
    [["warning"], "", [0, 0, 0]],
    [["error", "advice"], "", [2, 0, 2]],
    [["explained"], "", [0, 1, 1]],
    [["advice", "explained"], "hsg 10", [1, 1, 2]],
    [["error"], "hsg 10", [0, 0, 0]],
  ])("to %j with '%s' searched", (only, query, expected) => {
    const shown = shownOf(search, { only, search: query });
    expect([shown.open.length, shown.explained.size, shown.hits]).toEqual(expected);
  });

  it("counts what the search finds, whatever is filtered", () => {
    expect(shownOf(search, { only: ["warning"], search: "hsg 10" }).counts).toEqual({ error: 0, warning: 0, advice: 1, explained: 1 }); // prettier-ignore
  });

  it("is offered the kinds that there are, and what she has chosen", () => {
    expect(kindsOf(KNOWN, [])).toEqual(["error"]);
    expect(kindsOf(KNOWN, ["explained"])).toEqual(["error", "explained"]);
  });

  it("takes a filter back by choosing it again, and keeps the grouping when all is shown", () => {
    const once = toggled({ ...WHOLE_VIEW, groupBy: "sheet" }, "advice");
    expect(toggled(once, "error").only).toEqual(["error", "advice"]);
    expect(toggled(once, "advice").only).toEqual([]);
    expect(isWhole(once)).toBe(false);
    expect(showingAll({ ...once, search: "x" })).toEqual({ groupBy: "sheet", only: [], search: "" });
    expect(isWhole({ ...WHOLE_VIEW, search: "  " })).toBe(true);
  });

  it.each<[number, Partial<FindingsView>, string]>([
    [5, {}, ""],
    [3, { search: "x" }, "3 of 1,200 findings shown."],
    [0, { search: " x " }, "No finding fits 'x'."],
    [0, { search: "x", only: ["error"] }, "No finding of the kinds you chose fits 'x'."],
    [0, { only: ["error"] }, "Nothing of that kind is left."],
  ])("hears, of %d that are shown with %j", (hits, view, words) => {
    expect(hitsWords(hits, 1200, { ...WHOLE_VIEW, ...view })).toBe(words);
  });
});

test("ten thousand findings are searched while the officer types", () => {
  const many = Array.from({ length: 10_000 / KNOWN.length }, () => KNOWN).flat();
  const search = searchOf(many);
  search("first");
  const start = performance.now();
  for (const query of ["h", "hs", "hsg", "hsg ", "hsg 1", "hsg 10", "manager hsg"])
    shownOf(search, { only: [], search: query });
  expect((performance.now() - start) / 7).toBeLessThan(100);
});

function reason(text: string): Explanation {
  return {
    rule: "",
    item: "",
    evidence: "",
    alike: 1,
    quarter: null,
    reason: text,
    by: "A. Officer",
    on: "2025-07-15",
  };
}
