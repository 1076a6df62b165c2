import type { Item, Past } from "../../src/kpi/item";
import { parseQuantity } from "../../src/kpi/quantity";
import { lines, ratingFindings, type Settings } from "./rated";

interface Row {
  readonly measure?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly rating?: string;
  readonly more?: Readonly<Record<string, string>>;
  /** The headings over target and actual. */
  readonly over?: readonly [target: string, actual: string];
  /** Last year's outturn. */
  readonly outturn?: string;
}

function tableOf({ measure = "Homes built", target = "100", actual = "40", rating = "Green", more = {}, over = ["Target", "Actual"] }: Row) {
  return [["Ref", "Measure", ...over, "RAG", ...Object.keys(more)], ["HSG 1", measure, target, actual, rating, ...Object.values(more)]];
} // prettier-ignore

function settingsOf({ outturn }: Row, quarter: 1 | 2 | 3 | 4 | null): Settings {
  const past: Past[] = outturn === undefined ? [] : [{ quarter: null, year: 2024, fields: {}, rating: null, figures: { target: null, actual: parseQuantity(outturn) } }]; // prettier-ignore
  const change = (item: Item): Item => (outturn === undefined ? item : { ...item, past });
  return { quarter: quarter && { year: 2025, quarter }, change };
}

const told = (row: Row, quarter: 1 | 2 | 3 | 4 | null = 1): string[] => lines(tableOf(row), settingsOf(row, quarter));
const said = (row: Row, quarter: 1 | 2 | 3 | 4 | null = 1): string[] => ratingFindings(tableOf(row), settingsOf(row, quarter)).filter(({ rule }) => rule === "unprofiled-target").map(({ message }) => message); // prettier-ignore

const UNPROFILED = ["unprofiled-target warning C2"];
const MISSED = ["green-but-missed error E2"];
const ANNUAL = ["Annual target", "Actual"] as const;
const DATED = ["2025/26 Target", "2025/26 Q1"] as const;
const debts: Row = { measure: "Debts raised and paid in the year, %", target: "90%", actual: "48.9%", rating: "Red", over: DATED }; // prettier-ignore

describe("a part of the year against the target of all of it", () => {
  it.each<[string, Row]>([
    ["an amount under 'Annual target'", { over: ANNUAL }],
    ["under 'Year-end target'", { over: ["Year-end target", "Actual"] }],
    ["red, too", { over: ANNUAL, rating: "Red" }],
    ["a target by a date", { target: "100 homes by 31 March 2026" }],
    ["by March", { target: "100 homes by March 2026" }],
    ["by the end of the year", { target: "100 by end of the year" }],
    ["by year end", { target: "100 by year-end" }],
    ["a year", { target: "100 homes a year" }],
    ["per annum", { target: "100 per annum" }],
    ["the annual target in the measure", { measure: "Homes built (annual target 100)" }],
    ["with a comma", { measure: "Visits (annual target: 1,000)", target: "1000", actual: "400" }],
    ["a share that grows in the year, beside the year over the target", debts],
    ["with an outturn like it", { ...debts, actual: "60%", outturn: "83.4%" }],
    ["at the lower bound of being like it", { ...debts, actual: "60%", outturn: "128%" }],
    ["at the upper bound", { ...debts, actual: "60%", outturn: "60%" }],
    ["said to be cumulative", { measure: "Tenants satisfied (cumulative), %", target: "90%", actual: "30%", over: ANNUAL, more: { Basis: "Cumulative" } }],
    ["less is better, and it grows", { measure: "Complaints (cumulative)", target: "40", actual: "12", over: ANNUAL }],
    ["at most so many under 'Annual target'", { measure: "Complaints (cumulative)", target: "≤ 40", actual: "12", over: ANNUAL }],
    ["at most so many by the year's end", { measure: "Complaints (cumulative)", target: "≤ 40 by year-end", actual: "12" }],
    ["at most the annual target in the measure", { measure: "Complaints (annual target 40), cumulative", target: "≤ 40", actual: "12" }],
    ["cumulative by the commentary", { measure: "Complaints", target: "40", actual: "12", over: ANNUAL, more: { Commentary: "The figure is cumulative." } }],
    ["cumulative by the frequency", { measure: "Complaints", target: "40", actual: "12", over: ANNUAL, more: { Frequency: "Quarterly (cumulative)" } }],
    ["'Cumulative?' over 'Yes'", { measure: "Complaints", target: "40", actual: "12", over: ANNUAL, more: { "Cumulative": "Yes" } }],
    ["council tax under 'Annual target'", { measure: "Council Tax collected", target: "98%", actual: "28.7%", over: ANNUAL }],
    ["a green amount far from a target under the year's name", { over: DATED, actual: "30" }],
    ["an amount by a column of units", { over: DATED, actual: "30", more: { Unit: "Number" } }],
    ["a column of units that says nothing of the row", { over: DATED, actual: "30", more: { Unit: "" } }],
    ["days that may be counted up", { over: DATED, actual: "30", more: { Unit: "Days" } }],
    ["a share that is counted up", { over: DATED, actual: "30", more: { Unit: "% (cumulative)" } }],
    ["a column that is no unit's", { over: DATED, actual: "30", more: { "Share of budget": "%" } }],
  ])("told: %s", (_, row) => {
    expect(told(row)).toEqual(UNPROFILED);
  }); // prettier-ignore

  it.each<[string, Row, string[]]>([
    ["reached all the same", { over: ANNUAL, actual: "100" }, []],
    ["a share that does not grow", { measure: "Tenants satisfied", target: "95%", actual: "80%", over: ANNUAL }, MISSED],
    ["a share by a column of units", { measure: "Pupils assessed in time", target: "60", actual: "15", over: DATED, more: { Unit: "%" } }, MISSED],
    ["under 'Unit of measure'", { measure: "Pupils assessed in time", target: "60", actual: "15", more: { "Unit of measure": "Percentage" } }, MISSED],
    ["under 'UOM'", { measure: "Pupils assessed in time", target: "60", actual: "15", more: { UOM: "Per cent" } }, MISSED],
    ["under 'Format'", { measure: "Pupils assessed in time", target: "60", actual: "15", more: { Format: "Ratio" } }, MISSED],
    ["an average", { measure: "Average visits", target: "100", actual: "40", over: ANNUAL, more: { Polarity: "High" } }, MISSED],
    ["a target under the quarter's name", { over: ["Q1 Target", "Q1 Actual"] }, MISSED],
    ["a quarterly target", { over: ["Quarterly target", "Actual"] }, MISSED],
    ["a profiled target", { over: ANNUAL, measure: "Homes built (profiled)" }, MISSED],
    ["a cumulative target", { over: ANNUAL, measure: "Homes built (cumulative target)" }, MISSED],
    ["profiled by its column", { over: ANNUAL, more: { Basis: "Profiled" } }, MISSED],
    ["a share of last year's outturn", { ...debts, rating: "Green", outturn: "128.6%" }, MISSED],
    ["more than it by half", { ...debts, rating: "Green", outturn: "59.9%" }, MISSED],
    ["a figure just near enough for a part of the year", { ...debts, rating: "Green", actual: "56.25%" }, UNPROFILED],
    ["too near", { ...debts, rating: "Green", actual: "56.26%" }, MISSED],
    ["no quarter over the actual", { ...debts, rating: "Green", over: ["2025/26 Target", "Actual"] }, MISSED],
    ["an annual target that is another amount", { measure: "Homes built (annual target 400)" }, MISSED],
    ["an amount that is less the better: neither can be said", { measure: "Complaints", target: "40", actual: "12", rating: "Red", over: ANNUAL }, []],
    ["what is to be reached at the year's end", { measure: "Tenants satisfied", target: "95% by March 2026", actual: "80%" }, []],
    ["an amount far from a target under the year's name, red or amber", { over: DATED, actual: "30", rating: "Red" }, []],
    ["a quarter's own figure", { over: DATED, actual: "30", more: { Basis: "Quarterly" } }, MISSED],
    ["a share under the year's name that does not grow", { measure: "Tenants satisfied", target: "95%", actual: "30%", over: DATED }, MISSED],
    ["under the year's name, but too near", { over: DATED, actual: "62.6" }, MISSED],
    ["nothing but the words 'to date' elsewhere", { more: { Commentary: "Records are up to date." } }, MISSED],
  ])("not told, or otherwise: %s", (_, row, expected) => {
    expect(told(row)).toEqual(expected);
  }); // prettier-ignore

  it.each<[Row, 1 | 2 | 3 | 4 | null, string[]]>([
    [{ over: ANNUAL }, 4, MISSED],
    [{ over: ANNUAL }, null, []],
    [{ over: ANNUAL, actual: "70" }, 3, UNPROFILED],
    [debts, 4, []],
    [debts, null, []],
  ])("%j in quarter %s", (row, quarter, expected) => {
    expect(told(row, quarter)).toEqual(expected);
  });

  it.each<[string, 1 | 2 | 3 | 4 | null, string[]]>([
    ["22.5", 1, UNPROFILED], ["22.4", 1, MISSED], ["27.5", 1, UNPROFILED], ["27.6", 1, MISSED], ["45", 2, UNPROFILED], ["55", 2, UNPROFILED], ["55.1", 2, MISSED],
    ["75", 3, UNPROFILED], ["67.4", 3, MISSED], ["75", 4, MISSED], ["25", null, MISSED],
  ])("green with %s of 100 in quarter %s, where nothing tells whose target it is", (actual, quarter, expected) => {
    expect(told({ actual }, quarter)).toEqual(expected);
  }); // prettier-ignore

  it.each<[string, Row, string[]]>([
    ["only where it is green", { actual: "25", rating: "Amber" }, []],
    ["only of an amount", { actual: "25%", target: "100%", measure: "Tenants satisfied" }, MISSED],
    ["not of a quarter's own figure", { actual: "25", more: { Basis: "Quarter" } }, MISSED],
    ["not where less is better", { actual: "125", measure: "Complaints" }, MISSED],
    ["taxes run a little ahead", { measure: "Council Tax collected", target: "98%", actual: "30.6%" }, UNPROFILED],
    ["but no more than a quarter", { measure: "Council Tax collected", target: "98%", actual: "30.7%" }, MISSED],
    ["other taxes too", { measure: "% of non-domestic rates collected", target: "98%", actual: "28%" }, UNPROFILED],
    ["council tax that is not collected does not grow", { measure: "Council Tax customers satisfied", target: "98%", actual: "28%" }, MISSED],
  ])("%s", (_, row, expected) => {
    expect(told(row)).toEqual(expected);
  }); // prettier-ignore

  const taxes = (Commentary: string, more: Row = {}): Row => ({ measure: "Council Tax collected", target: "98%", actual: "56.5%", ...more, more: { Commentary, ...more.more } }); // prettier-ignore
  it.each<[comment: string, Row, string[]]>([
    ["Ahead of the profile for September, which is 56.2%.", { over: ANNUAL }, []],
    ["Collection is 0.4 percentage points up. The profile for the end of September is 56.2%.", {}, []],
    ["In line with the profile of 56.0% for September.", {}, []],
    ["This is against 56.2% profiled.", { over: ANNUAL }, []],
    ["Ahead of profile.", { over: ANNUAL }, []],
    ["Ahead of the collection profile.", {}, []],
    ["Ahead of the profile of 60.", { over: ANNUAL, measure: "Homes built", target: "120", actual: "75" }, []],
    ["Homes built: 75 against 60 profiled.", { over: ANNUAL, measure: "Homes built", target: "120", actual: "75" }, []],
    ["The profile for September is 57%.", { over: ANNUAL, rating: "Amber" }, []],
    ["The profile for the end of September is 58.2%.", { over: ANNUAL }, UNPROFILED],
    ["The profile of risk is unchanged at 2%.", { over: ANNUAL, rating: "Green" }, MISSED],
    ["A profile of payers was drawn. Some 56% pay by card.", { over: ANNUAL }, MISSED],
    ["Not on profile.", { over: ANNUAL }, MISSED],
    ["Ahead of the profile, which is 98%.", { over: ANNUAL }, MISSED],
    ["Ahead of the profile of 56.2%.", { over: ["Q2 Target", "Q2 Actual"] }, MISSED],
    ["Ahead of the profile of 56.2%.", { over: ANNUAL, more: { Basis: "Profiled" } }, MISSED],
    ["Ahead of profile.", { measure: "Tenants satisfied" }, MISSED],
    ["Ahead of last year.", { over: ANNUAL }, UNPROFILED],
  ])("'%s' %j", (comment, row, expected) => {
    expect(told(taxes(comment, row), 2)).toEqual(expected);
  });

  it.each<[before: string[], actual: string, rating: string, expected: string[]]>([
    [["6,240"], "6,105", "Green", ["green-but-missed warning E2"]],
    [["6,240"], "6,105", "Red", []],
    [["6,300", "6,100"], "6,150", "Green", ["green-but-missed warning E2"]],
    [["6,000"], "6,105", "Green", UNPROFILED],
    [["6,105"], "6,105", "Green", UNPROFILED],
    [["4,649"], "4,640", "Green", UNPROFILED],
    [["1,700"], "1,400", "Green", UNPROFILED],
    [["6,240", "1,400"], "6,105", "Green", UNPROFILED],
    [["62%"], "6,105", "Green", UNPROFILED],
    [["", "6,240"], "6,105", "Green", UNPROFILED],
    [[], "6,105", "Green", UNPROFILED],
  ])("after %j in the year's quarters, %s and %s", (before, actual, rating, expected) => {
    const past = before.map((text, at): Past => ({ quarter: (at + 1) as 1 | 2 | 3, year: 2025, fields: {}, rating: null, figures: { target: null, actual: parseQuantity(text) } })); // prettier-ignore
    const table = tableOf({ measure: "Leisure centre members", target: "6,200", actual, rating, over: ANNUAL });
    expect(lines(table, { quarter: { year: 2025, quarter: 3 }, change: (item) => ({ ...item, past }) })).toEqual(
      expected,
    );
  });

  it("says why", () => {
    expect(said(debts)).toEqual(["'RAG' is 'Red' for 48.9% against 90%. Only a quarter of the year is over, but the figure grows over the year ('in the year') and the target is the whole year's ('2025/26 Target'), so the rating cannot be checked. Give the share of the target that is due by the end of this quarter."]);
    expect(said({ over: ANNUAL }, 2)).toEqual(["'RAG' is 'Green' for 40 against 100. Only half of the year is over, but the target is the whole year's ('Annual target'), so the rating cannot be checked. Give the share of the target that is due by the end of this quarter."]);
    expect(said({ actual: "75" }, 3)).toEqual(["'RAG' is 'Green' for 75 against 100. That misses the target, unless 100 is for the whole year: three quarters of it would be 75. Give the share of the target that is due by the end of this quarter."]);
    expect(said({ actual: "25" })[0]).toContain("a quarter of it would be 25.");
    expect(said({ over: DATED, actual: "30", target: "90.25" })[0]).toContain("a quarter of it would be 22.56.");
  }); // prettier-ignore
});
