import { CATALOGUE, messageFor, wordsFor } from "../../src/check/catalogue";
import type { Finding, RuleId } from "../../src/check/finding";
import { RULE_IDS } from "../../src/check/rules";
import { cellAddress } from "../../src/kpi/address";
import { decided, parseProfile } from "../../src/kpi/profile";
import { registerSheet, soundRows } from "../registers";
import { detailOf, findingsOf, told } from "../snapshots";
import { toldBy, type Cells } from "./by-rule";

/** Row 4 holds `cells`, followed by five rows without a fault. */
function inRow4(cells: Cells): string[] {
  return told(findingsOf(registerSheet([cells, ...soundRows(5)])));
}

it("finds nothing wrong in a sound register", () => {
  expect(told(findingsOf(registerSheet(soundRows(12))))).toEqual([]);
});

describe("what looks like a fault is left alone by all rules", () => {
  it.each<[string, Cells]>([
    ["a target of nought", { Target: 0 }],
    ["a rating that is explained", { "June Forecast": "Green" }],
    ["a sub-number", { Reference: "HSG 7.1" }],
    ["a letter after the number", { Reference: "HSG 7a" }],
    ["a reference of another prefix", { Reference: "PLN 1" }],
    ["the text that looks like an error, but is none", { "June 2025 Commentary": "#REF!" }],
  ])("%s", (_, cells) => {
    expect(inRow4(cells)).toEqual([]);
  });

  it("references without a pattern", () => {
    const references = ["A1", "Housing 2", "x-3", "LG/4/5", "9", "P 10"];
    expect(told(findingsOf(registerSheet(references.map((Reference) => ({ Reference })))))).toEqual([]);
  });

  it("the same register on two sheets", () => {
    const sheet = registerSheet(soundRows(5));
    expect(told(findingsOf([sheet, { ...sheet, name: "Second" }]))).toEqual([]);
  });
});

describe("target-is-frequency", () => {
  it.each([
    ["Annual", ["target-is-frequency C4"]],
    ["  quarterly. ", ["target-is-frequency C4"]],
    ["Annual report published", []],
    ["Milestone", []],
  ])("%s", (Target, expected) => {
    expect(toldBy("target-is-frequency", registerSheet([{ Target }, ...soundRows(5)]))).toEqual(expected);
  });
});

describe("one cell, one fault", () => {
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
});

it("a rule can be switched off, and its severity changed", () => {
  const result = parseProfile({ rules: { "missing-frequency": "off", "missing-owner": "advice" } }, RULE_IDS);
  const sheet = registerSheet([{ Frequency: "", "Responsible Officer": "" }, ...soundRows(5)]);
  const findings = result.ok ? findingsOf(sheet, decided(result.profile)) : [];
  expect(findings).toEqual([expect.objectContaining({ rule: "missing-owner", severity: "advice" })]);
});

/** What is found in a rule's own example. */
function exampleOf(rule: RuleId): Finding {
  const { example } = CATALOGUE[rule];
  const place = { row: 3, column: 2 };
  const fix = example.fix === null ? null : { place, old: "", value: example.fix, safe: false };
  return {
    rule,
    severity: "error",
    sheet: "KPIs",
    place,
    reference: null,
    facts: example.facts,
    fix,
  } as Finding;
}

it.each([...RULE_IDS])("the example of %s is told in whole sentences that end", (rule: RuleId) => {
  expect(messageFor(exampleOf(rule))).toMatch(/^['A-Z0-9].*\. .*\.$/s);
  expect(CATALOGUE[rule].fires).toMatch(/^['A-Z].*\.$/);
});

it("each rule has a heading of its own, of a few words", () => {
  const titles = RULE_IDS.map((rule) => wordsFor(exampleOf(rule)).title);
  expect(titles.filter((title) => !/^[A-Z\d][^.]{5,50}$/.test(title))).toEqual([]);
  expect(new Set(titles).size).toBe(titles.length);
});

it("findings come by sheet, row and column, and by rule in one cell", () => {
  const faults = (prefix: string, name: string) => registerSheet([{}, {}, {}, {}, { Target: "" }, { Measure: "", Frequency: "" }].map((cells, index) => ({ Reference: `${prefix} ${index + 1}`, Measure: `Plans of ${name}, part ${index + 1}`, ...cells })), { name }); // prettier-ignore
  const findings = findingsOf([faults("HSG", "North"), faults("PLN", "East"), faults("ENV", "West")]);
  expect(findings.map(({ sheet, place }) => `${sheet} ${cellAddress(place)}`)).toEqual(["North", "East", "West"].flatMap((sheet) => [`${sheet} C8`, `${sheet} B9`, `${sheet} D9`])); // prettier-ignore
});

it("the rules have no id twice", () => {
  expect(new Set(RULE_IDS).size).toBe(RULE_IDS.length);
  expect([...RULE_IDS].sort()).toEqual(Object.keys(CATALOGUE).sort());
});
