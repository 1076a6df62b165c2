import type { CellValue } from "../../src/read/snapshot";
import { DEFAULT_PROFILE, parseProfile } from "../../src/kpi/profile";
import { messageFor } from "../../src/check/catalogue";
import { RULE_IDS } from "../../src/check/rules";
import { registerSheet, rowOf, soundRows, HEADINGS } from "../registers";
import { detailOf, findingsOf, sheetOf, told } from "../snapshots";

type Cells = Partial<Record<(typeof HEADINGS)[number], CellValue>>;

/** Row 4 holds `cells`, followed by five rows without a fault. */
function inRow4(cells: Cells): string[] {
  return told(findingsOf(registerSheet([cells, ...soundRows(5)])));
}

it("finds nothing wrong in a sound register", () => {
  expect(told(findingsOf(registerSheet(soundRows(12))))).toEqual([]);
});

describe("each rule fires", () => {
  it.each<[string, Cells, string[]]>([
    ["missing-status", { "June Forecast": "" }, ["missing-status J4"]],
    ["missing-status", { "June Forecast": "Please select an option" }, ["missing-status J4"]],
    ["unknown-status", { "June Forecast": "Yellow" }, ["unknown-status J4"]],
    ["status-spelling", { "June Forecast": "Gren" }, ["status-spelling J4 → Green"]],
    ["status-variant", { "June Forecast": "green " }, ["status-variant J4 → Green"]],
    ["status-variant", { "June Forecast": "G" }, ["status-variant J4 → Green"]],
    ["missing-objective", { "Corporate Objective": "-" }, ["missing-objective F4 → Homes for all"]],
    ["missing-objective", { "Corporate Objective": 0 }, ["missing-objective F4 → Homes for all"]],
    ["missing-objective", { "Corporate Objective": "0" }, ["missing-objective F4 → Homes for all"]],
    ["missing-reference", { Reference: "" }, ["missing-reference A4"]],
    ["malformed-reference", { Reference: "H$G 77" }, ["malformed-reference A4 → HSG 77"]],
    ["malformed-reference", { Reference: "HSG77" }, ["malformed-reference A4 → HSG 77"]],
    ["malformed-reference", { Reference: "HX 5 77" }, ["malformed-reference A4"]],
    ["malformed-reference", { Reference: "H$G 2" }, ["malformed-reference A4"]],
    ["duplicate-reference", { Reference: "hsg  2" }, ["duplicate-reference A5"]],
    ["missing-measure", { Measure: "–" }, ["missing-measure B4"]],
    ["missing-target", { Target: "n/a" }, ["missing-target C4"]],
    ["target-is-frequency", { Target: "Annual" }, ["target-is-frequency C4"]],
    ["target-is-frequency", { Target: "  quarterly. " }, ["target-is-frequency C4"]],
    ["missing-owner", { "Responsible Officer": "none" }, ["missing-owner E4"]],
    ["missing-commentary", { "June 2025 Commentary": "No notes" }, ["missing-commentary I4"]],
    ["missing-frequency", { Frequency: "" }, ["missing-frequency D4"]],
    ["missing-sub-objective", { "Sub-Objective": "" }, ["missing-sub-objective G4"]],
  ])("%s on %j", (_, cells, expected) => {
    expect(inRow4(cells)).toEqual(expected);
  });
});

describe("what looks alike is left alone", () => {
  it.each<[string, Cells]>([
    ["a target that speaks of a year", { Target: "Annual report published" }],
    ["a milestone for a target", { Target: "Milestone" }],
    ["a target of nought", { Target: 0 }],
    ["a rating that is explained", { "June Forecast": "Green" }],
    ["a sub-number", { Reference: "HSG 7.1" }],
    ["a letter after the number", { Reference: "HSG 7a" }],
    ["a reference of another prefix", { Reference: "PLN 1" }],
    ["a comment that nothing was due", { "June 2025 Commentary": "Not yet due" }],
    ["the text that looks like an error, but is none", { "June 2025 Commentary": "#REF!" }],
  ])("%s", (_, cells) => {
    expect(inRow4(cells)).toEqual([]);
  });

  it("a blank silences every other rule on its cell", () => {
    expect(inRow4({ Reference: "n/a", Target: "-", "June Forecast": "0" })).toEqual([
      "missing-reference A4",
      "missing-target C4",
      "missing-status J4",
    ]);
  });

  it("an error silences them too", () => {
    const details = new Map([[2, detailOf(9, { 3: { isError: true, text: "#REF!" } })], [9, detailOf(9, { 3: { isError: true, text: "#N/A" } })]]); // prettier-ignore
    const rows = [{ Target: "#REF!", "June Forecast": "#N/A" }, ...soundRows(5)];
    expect(told(findingsOf(registerSheet(rows, { details })))).toEqual(["cell-error C4", "cell-error J4"]);
  });

  it("references without a pattern are not held against one", () => {
    const references = ["A1", "Housing 2", "x-3", "LG/4/5", "9", "P 10"];
    expect(told(findingsOf(registerSheet(references.map((Reference) => ({ Reference })))))).toEqual([]);
  });

  it("the same reference on two sheets is not a duplicate", () => {
    const sheet = registerSheet(soundRows(5));
    expect(told(findingsOf([sheet, { ...sheet, name: "Second" }]))).toEqual([]);
  });

  it("a register without the column is not asked for it", () => {
    const rows = [["Ref", "Measure", "RAG"], ["A1", "Homes let", "Green"], ["A2", "Homes built", "Green"]]; // prettier-ignore
    expect(told(findingsOf(sheetOf("S", rows)))).toEqual([]);
  });

  it("an action needs no target", () => {
    const rows = [["Action", "Due date", "Lead", "RAG"], ["Open the hub", "March", "Manager", "Green"]]; // prettier-ignore
    expect(told(findingsOf(sheetOf("S", rows)))).toEqual([]);
  });

  it("sentences in a status column beside a rating are not held against the vocabulary", () => {
    const rows = [["Action", "Status", "RAG"], ["Open the hub", "Awaiting legal advice", "Green"], ["Close the depot", "Nearly there", "Red"]]; // prettier-ignore
    expect(told(findingsOf(sheetOf("S", rows)))).toEqual([]);
  });

  it("ratings written in one way throughout are no variants, whatever the way", () => {
    expect(told(findingsOf(registerSheet(soundRows(6).map(() => ({ "June Forecast": "GREEN" })))))).toEqual([]);
  });
});

describe("severity and fix", () => {
  it.each([["Red", "error"], ["Amber", "error"], ["Green", "warning"], ["Blue", "warning"]])("a comment missing on %s is of severity %s", (rating, severity) => {
    const rows = [{ "June Forecast": rating, "June 2025 Commentary": "" }, ...soundRows(5)];
    expect(findingsOf(registerSheet(rows))).toEqual([expect.objectContaining({ rule: "missing-commentary", severity })]);
  }); // prettier-ignore

  it("learns no objective from rows that differ", () => {
    const rows = [{ "Corporate Objective": "" }, { "Corporate Objective": "Another" }, ...soundRows(5)];
    expect(told(findingsOf(registerSheet(rows)))).toEqual(["missing-objective F4"]);
  });

  it("learns no objective for a reference that is malformed", () => {
    const rows = [{ Reference: "HX 5 1", "Corporate Objective": "" }, ...soundRows(5)];
    expect(told(findingsOf(registerSheet(rows)))).toEqual(["malformed-reference A4", "missing-objective F4"]);
  });

  it("a colour without a word is counted, and the word proposed", () => {
    const details = new Map([[9, detailOf(9, { 3: { fill: "#FF0000" } })]]);
    const rows = [{ "June Forecast": "" }, ...soundRows(5)];
    expect(told(findingsOf(registerSheet(rows, { details })))).toEqual(["colour-only-rating J4 → Red"]);
  });

  it("a rule can be switched off, and its severity changed", () => {
    const result = parseProfile({ rules: { "missing-frequency": "off", "missing-owner": "advice" } }, RULE_IDS);
    const sheet = registerSheet([{ Frequency: "", "Responsible Officer": "" }, ...soundRows(5)]);
    const findings = result.ok ? findingsOf(sheet, { ...DEFAULT_PROFILE, rules: result.profile.rules }) : [];
    expect(findings).toEqual([expect.objectContaining({ rule: "missing-owner", severity: "advice" })]);
  });

  it("a lost header is an error on the first of its rows", () => {
    const lost = sheetOf("Leisure", [1, 2, 3].map((number) => rowOf(number))); // prettier-ignore
    expect(told(findingsOf([registerSheet(soundRows(3)), lost]))).toEqual(["header-not-found A1"]);
  });
});

it("tells every finding in whole sentences that end", () => {
  const details = new Map([[9, detailOf(20, { 3: { fill: "#FF0000" } })], [2, detailOf(20, { 4: { isError: true } })]]); // prettier-ignore
  const rows: Cells[] = [
    { "June Forecast": "" }, { Target: "#REF!" }, { "June Forecast": "-" }, { "June Forecast": "Yellow" }, { "June Forecast": "Gren" },
    { "June Forecast": "G" }, { "Corporate Objective": "" }, { Reference: "" }, { Reference: "H$G 90" }, { Reference: "HSG 1" }, { Measure: "" },
    { Target: "" }, { Target: "Monthly" }, { "Responsible Officer": "" }, { "June 2025 Commentary": "" }, { Frequency: "" }, { "Sub-Objective": "" },
  ]; // prettier-ignore
  const lost = sheetOf("Leisure", [1, 2, 3].map((number) => rowOf(number))); // prettier-ignore
  const findings = findingsOf([registerSheet(rows, { details }), lost]);
  expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual([...RULE_IDS].sort());
  for (const finding of findings) expect(messageFor(finding)).toMatch(/^['A-Z0-9].*\. .*\.$/s);
});
