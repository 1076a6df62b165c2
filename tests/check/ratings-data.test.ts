import type { Item, Past } from "../../src/kpi/item";
import { parseQuantity } from "../../src/kpi/quantity";
import type { Rating } from "../../src/kpi/rating";
import { bookOf, detailOf, sheetOf } from "../snapshots";
import { decidedByRounding } from "../../src/check/rules/ratings/decided-by-rounding";
import { DEFAULT_PROFILE } from "../../src/kpi/profile";
import { HEADINGS, lines, ratedRows, ratingFindings, sound, type RatedRow, type Settings, type Table } from "./rated";

const messages = (table: Table, rule: string, settings: Settings = {}): string[] =>
  ratingFindings(table, settings).filter((one) => one.rule === rule).map(({ message }) => message); // prettier-ignore

describe("rated without a figure", () => {
  it.each<[string, string, string, string[]]>([
    ["90%", "n/a", "Green", ["rating-without-data error E2"]],
    ["90%", "-", "Amber", ["rating-without-data error E2"]],
    ["n/a", "80%", "Red", ["rating-without-data error E2"]],
    ["n/a", "N/A", "Amber/Red", ["rating-without-data error E2"]],
    ["90%", "", "Green", []],
    ["", "80%", "Green", []],
    ["90%", "n/a", "Blue", []],
    ["90%", "n/a", "Data only", []],
    ["90%", "n/a", "", []],
    ["90%", "n/a", "Purple", []],
    ["90%", "not yet known", "Green", []],
    ["90%", "92%", "Green", []],
  ])("%s, %s, %s", (target, actual, rating, expected) => {
    expect(lines(ratedRows([target, actual, rating], ...sound(2)))).toEqual(expected);
  });

  it("silent unless most of those that are rated have figures", () => {
    expect(lines(ratedRows(["90%", "n/a", "Green"], ...sound(1)))).toEqual([]);
    expect(lines(ratedRows(["90%", "n/a", "Green"], ["90%", "n/a", "Blue"], ...sound(2)))).toEqual(["rating-without-data error E2"]); // prettier-ignore
    expect(lines(ratedRows(["90%", "n/a", "Green"], ["90%", "done", "Green"], ...sound(2)))).toEqual([]);
  });

  it("silent where the row is not yet due, and where there is no column for the actual", () => {
    const [, ...rows] = ratedRows(["90%", "n/a", "Green"], ...sound(2));
    expect(lines([[...HEADINGS, "Status"], ...rows.map((row) => [...row, "Not yet due"])])).toEqual([]);
    expect(lines([["Ref", "Measure", "Target", "RAG"], ["A 1", "Homes", "n/a", "Green"], ["A 2", "Homes", "5", "Green"]])).toEqual([]); // prettier-ignore
  });

  it("points to the status where that is what rates", () => {
    const table = [["Ref", "Measure", "Target", "Actual", "Status"], ...ratedRows(["90%", "n/a", "Satisfactory"], ...sound(2)).slice(1)]; // prettier-ignore
    expect(messages(table, "rating-without-data")).toEqual(["'Status' is 'Satisfactory', but 'Actual' says 'n/a'. Enter the figure, or take the rating away until there is one."]); // prettier-ignore
  });

  it("names both cells", () => {
    expect(messages(ratedRows(["n/a", "-", "Green"], ...sound(2)), "rating-without-data")).toEqual(["'RAG' is 'Green', but 'Actual' says '-' and 'Target' says 'n/a'. Enter the figure, or take the rating away until there is one."]); // prettier-ignore
  });
});

describe("a direction that was only assumed", () => {
  const advice = (row: RatedRow): string[] => messages(ratedRows(row), "polarity-assumed");

  it("is told where less was taken to be better, on the measure", () => {
    const findings = ratingFindings(ratedRows(["5%", "4%", "Green", "Rent arrears"]));
    expect(findings.map(({ line, message }) => [line, message])).toEqual([
      ["polarity-assumed advice B2", "Nothing says whether more or less is better here. Because of 'arrears', we took it that less is better. Confirm this once, or add a column that says it."],
    ]); // prettier-ignore
  });

  it.each<[string, [string, string, string, string?]]>([
    ["more", ["5%", "4%", "Green", "Rent collected"]],
    ["equal figures", ["5%", "5%", "Green", "Rent arrears"]],
    ["a sign", ["< 5%", "4%", "Green", "Rent arrears"]],
    ["no figure", ["5%", "", "Green", "Rent arrears"]],
    ["no rating", ["5%", "4%", "", "Rent arrears"]],
  ])("silent: %s", (_, row) => {
    expect(advice(row)).toEqual([]);
  });

  it("silent once it is confirmed, or a column says it", () => {
    const [header = [], row = []] = ratedRows(["5%", "4%", "Green", "Rent arrears"]);
    expect(messages([header, row], "polarity-assumed", { profile: { polarity: { HSG1: "lower" } } })).toEqual([]);
    expect(
      messages(
        [
          [...header, "Polarity"],
          [...row, "Low is good"],
        ],
        "polarity-assumed",
      ),
    ).toEqual([]);
  });

  const past = (rating: Rating, actual: string): Past => ({ quarter: 4, year: 2024, fields: {}, rating, figures: { target: parseQuantity("50%"), actual: parseQuantity(actual) } }); // prettier-ignore
  const withPast = (...all: Past[]): Settings => ({ change: (item: Item): Item => ({ ...item, past: all }) });

  it("is told where an earlier rating says the opposite, and such a rating is no error", () => {
    const findings = ratingFindings(ratedRows(["50%", "60%", "Green"]), withPast(past("red", "55%")));
    expect(findings.map(({ message }) => message)).toEqual(["Nothing says whether more or less is better here. Because of 'satisfied', we took it that more is better, but one of its own ratings says the opposite. Confirm this once, or add a column that says it."]); // prettier-ignore
    expect(lines(ratedRows(["50%", "60%", "Red"]), withPast(past("red", "40%"), past("red", "55%"), past("red", "41%")))).toEqual(["red-but-met warning E2"]); // prettier-ignore
  });

  it("is told where only the record told it", () => {
    const table = ratedRows(["50%", "40%", "Green", "Electors"]);
    expect(messages(table, "polarity-assumed", withPast(past("red", "55%"), past("red", "56%")))).toEqual(["Nothing says whether more or less is better here. Going by its earlier ratings, we took it that less is better. Confirm this once, or add a column that says it."]); // prettier-ignore
    expect(messages(table, "polarity-assumed", withPast(past("red", "45%"), past("red", "46%")))).toEqual([]);
    expect(messages(ratedRows(["50%", "60%", "Green", "Electors"]), "green-but-missed", withPast(past("red", "55%"), past("red", "56%")))[0]).toContain("We took it that less is better."); // prettier-ignore
  });
});

describe("decided by rounding", () => {
  /** Row 2 as it is shown; the values stand behind it. */
  function rounded(target: [number, string], actual: [number, string], rating: string): { rule: string; facts: unknown }[] {
    const table = [[...HEADINGS], ["A 1", "Council Tax collected", target[0], actual[0], rating]];
    const details = new Map([[2, detailOf(2, { 1: { text: target[1] } })], [3, detailOf(2, { 1: { text: actual[1] } })]]);
    const book = bookOf(sheetOf("KPIs", table, { details }));
    const context = { book, profile: DEFAULT_PROFILE, quarter: null, today: null };
    return book.registers.flatMap((register) => [...decidedByRounding.check(register, context)].map(({ facts, place }) => ({ rule: `E${place.row + 1}`, facts }))); // prettier-ignore
  } // prettier-ignore

  it.each<[[number, string], [number, string], string, { actual: string; target: string } | null]>([
    [[0.562, "56%"], [0.556, "56%"], "Green", { actual: "55.6%", target: "56.2%" }],
    [[0.562, "56%"], [0.556, "56%"], "Amber", { actual: "55.6%", target: "56.2%" }],
    [[0.562, "56%"], [0.556, "56%"], "Red", { actual: "55.6%", target: "56.2%" }],
    [[0.56004, "56%"], [0.56001, "56%"], "Green", { actual: "56.001%", target: "56.004%" }],
    [[12.4, "12"], [12.1, "12"], "Green", { actual: "12.1", target: "12.4" }],
    [[0.556, "56%"], [0.562, "56%"], "Green", null],
    [[0.556, "56%"], [0.556, "56%"], "Green", null],
    [[0.562, "56%"], [0.556, "55.6%"], "Green", null],
    [[0.562, "56%"], [0.54, "54%"], "Green", null],
  ])("%j, %j, %s", (target, actual, rating, expected) => {
    expect(rounded(target, actual, rating).map(({ facts }) => facts)).toEqual(
      expected ? [expect.objectContaining({ ...expected, shown: actual[1], rating })] : [],
    );
  });

  it("tells both figures", () => {
    const table = ratedRows(["56%", "56.0%", "Green", "Council Tax collected"]);
    const behind = (item: Item): Item => ({ ...item, figures: { target: parseQuantity("56.2%"), actual: parseQuantity("55.6%") } }); // prettier-ignore
    expect(messages(table, "decided-by-rounding", { change: behind })).toEqual(["'RAG' is 'Green'. Both cells show 56.0%, but behind them stand 55.6% against a target of 56.2%, so the target is just missed. Show one more decimal place, so that readers can follow the rating."]); // prettier-ignore
    expect(lines(table, { change: behind })).toEqual(["decided-by-rounding warning E2"]);
  });

  it("a sign that leaves no room for an equal is no rounding", () => {
    expect(lines(ratedRows(["< 5", "5", "Green"]))).toEqual(["green-but-missed warning E2"]);
  });
});

describe("a target that was never met", () => {
  const earlier = (actual: string, year: number, quarter: Past["quarter"] = null): Past => ({
    quarter, year, rating: null,
    fields: { actual: { text: actual, missing: false, error: false, row: 1, column: 9 } },
    figures: { target: null, actual: parseQuantity(actual) },
  }); // prettier-ignore
  const withPast = (...all: Past[]): Settings => ({ quarter: { year: 2025, quarter: 2 }, change: (item) => ({ ...item, past: all }) }); // prettier-ignore
  const unreachable = (row: [string, string, string, string?], ...all: Past[]): string[] => lines(ratedRows(row), withPast(...all)).filter((line) => line.startsWith("unreachable")); // prettier-ignore

  it.each<[string, [string, string, string, string?], Past[], number]>([
    ["all missed", ["100%", "99%", "Amber"], [earlier("97%", 2023), earlier("96%", 2024)], 1],
    ["one met", ["100%", "99%", "Amber"], [earlier("97%", 2023), earlier("100%", 2024)], 0],
    ["met now", ["100%", "100%", "Green"], [earlier("97%", 2023), earlier("96%", 2024)], 0],
    ["no figure now, and three before", ["100%", "", "Amber"], [earlier("97%", 2022), earlier("97%", 2023), earlier("96%", 2024)], 1],
    ["no figure now, and two before", ["100%", "", "Amber"], [earlier("97%", 2023), earlier("96%", 2024)], 0],
    ["one before", ["100%", "99%", "Amber"], [earlier("96%", 2024)], 0],
    ["one before, and one later", ["100%", "99%", "Amber"], [earlier("96%", 2024), earlier("96%", 2025, 3)], 0],
    ["another target", ["99%", "98%", "Amber"], [earlier("97%", 2023), earlier("96%", 2024)], 0],
    ["a hundred things", ["100", "99", "Amber"], [earlier("97", 2023), earlier("96", 2024)], 0],
    ["where less is better", ["100%", "110%", "Red", "Budget overspent"], [earlier("120%", 2023), earlier("130%", 2024)], 0],
    ["none", ["0", "2", "Red", "Accidents"], [earlier("3", 2023), earlier("1", 2024)], 1],
    ["none, of what was over budget once and may be under it", ["0", "+2.6", "Red", "Accidents and their cost"], [earlier("+3.1", 2023), earlier("+4.2", 2024)], 0],
    ["none, of a variance", ["0", "2.6", "Red", "Budget variance (overspend)"], [earlier("3.1", 2023), earlier("4.2", 2024)], 0],
    ["none, of nets", ["0", "2", "Red", "Nets lost"], [earlier("3", 2023), earlier("4", 2024)], 1],
    ["none, met once", ["0", "2", "Red", "Accidents"], [earlier("0", 2023), earlier("1", 2024)], 0],
    ["none, where more is better", ["0", "-2", "Red", "Homes built"], [earlier("-3", 2023), earlier("-1", 2024)], 0],
    ["where nobody can tell which is better", ["100%", "99%", "Amber", "Electors"], [earlier("97%", 2023), earlier("96%", 2024)], 0],
    ["figures in another unit", ["100%", "99%", "Amber"], [earlier("9 homes", 2023), earlier("8 homes", 2024)], 0],
  ])("%s", (_, row, all, count) => {
    expect(unreachable(row, ...all)).toEqual(Array.from({ length: count }, () => "unreachable-green advice C2"));
  }); // prettier-ignore

  it("says what was reached", () => {
    expect(messages(ratedRows(["100%", "99%", "Amber"]), "unreachable-green", withPast(earlier("97%", 2023), earlier("96%", 2024)))).toEqual(["The target is 100%, but the last 3 figures were 97%, 96% and 99%, so it was never met. Ask whether the target is meant, or what would meet it."]); // prettier-ignore
  });

  it("believes the officer's word and the column", () => {
    const table = ratedRows(["100%", "99%", "Amber", "Electors"]);
    const past = withPast(earlier("97%", 2023), earlier("96%", 2024));
    expect(lines(table, { ...past, profile: { polarity: { HSG1: "higher" } } })).toEqual([
      "unreachable-green advice C2",
    ]);
  });
});
