import type { Item, Past } from "../../src/kpi/item";
import { parseQuantity } from "../../src/kpi/quantity";
import { lines, ratedRows, ratingFindings, sound, type Settings, type Table } from "./rated";

const only = (target: string, actual: string, rating: string, measure?: string): Table =>
  ratedRows(measure === undefined ? [target, actual, rating] : [target, actual, rating, measure]);
const messages = (table: Table, rule: string, settings: Settings = {}): string[] =>
  ratingFindings(table, settings).filter((one) => one.rule === rule).map(({ message }) => message); // prettier-ignore
const chosen = (tolerance: Record<string, unknown>): Settings => ({ profile: { tolerance: { basis: "relative", ...tolerance } } }); // prettier-ignore
const FIVE = chosen({ amber: 5 });

describe("green though missed", () => {
  it.each<[string, string, Settings, string[]]>([
    ["100%", "89.9%", {}, ["green-but-missed error E2"]],
    ["100%", "90%", {}, ["green-but-missed warning E2"]],
    ["100%", "99.9%", {}, ["green-but-missed warning E2"]],
    ["100%", "95%", FIVE, ["green-but-missed warning E2"]],
    ["100%", "94.9%", FIVE, ["green-but-missed error E2"]],
    ["100%", "95%", chosen({ amber: 5, limit: "beyond" }), ["green-but-missed error E2"]],
    ["100%", "98%", chosen({ amber: 5, green: 2 }), []],
    ["100%", "97%", chosen({ amber: 5, green: 2 }), ["green-but-missed warning E2"]],
    ["100%", "80%", chosen({ amber: 20 }), ["green-but-missed warning E2"]],
    ["100%", "99%", chosen({ amber: 0 }), ["green-but-missed error E2"]],
    ["200%", "190%", chosen({ basis: "absolute", amber: 10 }), ["green-but-missed warning E2"]],
    ["200%", "189%", chosen({ basis: "absolute", amber: 10 }), ["green-but-missed error E2"]],
    ["100%", "100%", {}, []],
    ["100%", "101%", {}, []],
    ["< 5", "5", {}, ["green-but-missed warning E2"]],
    ["< 5", "6", {}, ["green-but-missed error E2"]],
    ["No more than 0", "3", {}, ["green-but-missed warning E2"]],
    ["No more than 0", "3", FIVE, ["green-but-missed warning E2"]],
    ["No more than 0", "3", chosen({ basis: "absolute", amber: 2 }), ["green-but-missed error E2"]],
  ])("%s, %s, %j", (target, actual, settings, expected) => {
    expect(lines(only(target, actual, "Green"), settings)).toEqual(expected);
  });

  it.each<[string, string, string, string]>([
    ["a blank actual", "95%", "", "Green"],
    ["an actual in words", "95%", "on course", "Green"],
    ["no target", "n/a", "80%", "Grey"],
    ["a fraction for a share", "95%", "0.8", "Green"],
    ["blue", "95%", "80%", "Blue"],
    ["data only", "95%", "80%", "Data only"],
    ["a rating that is not known", "95%", "80%", "Purple"],
    ["amber/green", "95%", "80%", "Amber/Green"],
    ["a range", "90% ± 2%", "80%", "Green"],
  ])("silent: %s", (_, target, actual, rating) => {
    expect(lines(only(target, actual, rating))).toEqual([]);
  });

  it("no more than a warning where the column holds a forecast of the year", () => {
    const [, row = []] = only("100%", "50%", "Green");
    for (const heading of ["June Forecast", "Year-end RAG"])
      expect(lines([["Ref", "Measure", "Target", "Actual", heading], row])).toEqual(["green-but-missed warning E2"]);
    expect(lines([["Ref", "Measure", "Target", "Actual", "RAG rating"], row])).toEqual(["green-but-missed error E2"]);
  });

  it("silent where nobody can tell whether more is better", () => {
    expect(lines(only("95", "80", "Green", "Electors on the register"))).toEqual([]);
  });

  it("silent where the row says that it is not yet due", () => {
    const [header = [], row = []] = only("95%", "80%", "Green");
    expect(
      lines([
        [...header, "Status"],
        [...row, "Not yet due"],
      ]),
    ).toEqual([]);
    expect(
      lines([
        [...header, "Status"],
        [...row, "In progress"],
      ]),
    ).toEqual(["green-but-missed error E2"]);
  });

  it("a warning at most out of its turn", () => {
    const [header = [], row = []] = only("95%", "80%", "Green");
    const table = [
      [...header, "Frequency"],
      [...row, "Annual"],
    ];
    expect(lines(table)).toEqual(["green-but-missed warning E2"]);
    expect(lines(table, { quarter: { year: 2025, quarter: 4 } })).toEqual(["green-but-missed error E2"]);
  });

  it("the officer's word for the direction counts", () => {
    const table = only("95", "80", "Green", "Electors on the register");
    expect(lines(table, { profile: { polarity: { HSG1: "higher" } } })).toEqual(["green-but-missed error E2"]);
    expect(lines(table, { profile: { polarity: { HSG1: "lower" } } })).toEqual([]);
    expect(lines(table, { profile: { polarity: { HSG2: "higher" } } })).toEqual([]);
  });

  it("the row's own tolerance wins over the council's", () => {
    const [header = [], row = []] = only("95%", "85%", "Green");
    expect(
      lines(
        [
          [...header, "Tolerance"],
          [...row, "10%"],
        ],
        FIVE,
      ),
    ).toEqual(["green-but-missed warning E2"]);
    expect(
      lines(
        [
          [...header, "Amber threshold"],
          [...row, "84%"],
        ],
        FIVE,
      ),
    ).toEqual(["green-but-missed warning E2"]);
    expect(lines([[...header, "Amber threshold"], [...row, "86%"]], chosen({ amber: 20 }))).toEqual(["green-but-missed error E2"]); // prettier-ignore
  });

  it("shows its arithmetic", () => {
    expect(messages(only("9.0", "11.6", "Green", "Average days to answer"), "green-but-missed", chosen({ amber: 10 }))).toEqual([
      "'RAG' is 'Green', but 11.6 against 9.0 is 28.9% worse; the amber limit is 10%. We took it that less is better. Change the rating, or correct the figure or the target.",
    ]);
    expect(messages(only("No more than 2", "5", "Green"), "green-but-missed")).toEqual([
      "'RAG' is 'Green', but 5 against No more than 2 is 150% worse. Change the rating, or correct the figure or the target. If your council allows a miss of this size, choose its tolerance.",
    ]);
    expect(messages(only("No more than 0", "3 families", "Green"), "green-but-missed")).toEqual([
      "'RAG' is 'Green', but 3 families against No more than 0 is worse by 3 families. Change the rating, or correct the figure or the target. If your council allows a miss of this size, choose its tolerance.",
    ]);
    expect(messages(only("70%", "49%", "G"), "green-but-missed", chosen({ basis: "absolute", amber: 1 }))).toEqual([
      "'RAG' is 'Green', but 49% against 70% is 30% worse (21 percentage points); the amber limit is 1 percentage point. We took it that more is better. Change the rating, or correct the figure or the target.",
    ]);
    const [header = [], row = []] = only("£494,958", "£414,177", "Green", "Income from leisure");
    expect(messages([[...header, "Tolerance"], [...row, "£1,000"]], "green-but-missed")).toEqual([
      "'RAG' is 'Green', but £414,177 against £494,958 is 16.3% worse; the amber limit in this row is £1,000. We took it that more is better. Change the rating, or correct the figure or the target.",
    ]);
  }); // prettier-ignore

  it.each([["99.99%", "0.01% worse"], ["94.99%", "5.01% worse"], ["95%", "5% worse"], ["94.96%", "5.04% worse"], ["94.94%", "5.1% worse"]])("%s is %s than 100%%, and never looks like the limit by rounding", (actual, words) => {
    expect(messages(only("100%", actual, "Green"), "green-but-missed", FIVE)[0]).toContain(words);
  }); // prettier-ignore
});

describe("red or amber though met", () => {
  it.each<[string, string, string, Settings, string[]]>([
    ["95%", "95%", "Red", {}, ["red-but-met error E2"]],
    ["95%", "96%", "Red", {}, ["red-but-met error E2"]],
    ["95%", "94.9%", "Red", {}, []],
    ["95%", "94.9%", "Red", chosen({ amber: 5, green: 2 }), []],
    ["95%", "96%", "Amber", {}, []],
    ["95%", "96%", "Amber", FIVE, ["amber-but-met warning E2"]],
    ["95%", "95%", "Amber", FIVE, ["amber-but-met warning E2"]],
    ["95%", "94.9%", "Amber", FIVE, []],
    ["95%", "94.9%", "Amber", chosen({ amber: 5, green: 2 }), []],
    ["95%", "96%", "Amber/Red", FIVE, ["amber-but-met warning E2"]],
    ["95%", "96%", "Amber/Green", FIVE, []],
    ["95%", "20%", "Amber/Red", FIVE, []],
    ["< 5", "5", "Red", {}, []],
    ["95", "96", "Red", {}, ["red-but-met error E2"]],
  ])("%s, %s, %s, %j", (target, actual, rating, settings, expected) => {
    expect(lines(only(target, actual, rating), settings)).toEqual(expected);
  });

  it("red out of its turn is a warning", () => {
    const [header = [], row = []] = only("95%", "96%", "Red");
    expect(
      lines([
        [...header, "Frequency"],
        [...row, "Annual"],
      ]),
    ).toEqual(["red-but-met warning E2"]);
  });

  it("shows its arithmetic", () => {
    expect(messages(only("95%", "96%", "Red"), "red-but-met")).toEqual(["'RAG' is 'Red', but 96% against 95% meets the target, and is better by 1 percentage point. We took it that more is better. Change the rating, or correct the figure or the target."]);
    expect(messages(only("At least 20", "25", "Red"), "red-but-met")).toEqual(["'RAG' is 'Red', but 25 against At least 20 meets the target, and is better by 25%. Change the rating, or correct the figure or the target."]);
    expect(messages(only("No more than 0", "-2", "Red"), "red-but-met")).toEqual(["'RAG' is 'Red', but -2 against No more than 0 meets the target, and is better by 2. Change the rating, or correct the figure or the target."]);
    expect(messages(only("95%", "95%", "Amber"), "amber-but-met", FIVE)).toEqual(["'RAG' is 'Amber', but 95% against 95% meets the target. We took it that more is better. Change the rating, or say in the commentary why it is not green."]);
    expect(messages(only("£5", "£5", "Red", "Income"), "red-but-met")[0]).toContain("£5 against £5 meets the target. ");
  }); // prettier-ignore
});

describe("amber though missed by more", () => {
  it.each<[string, string, string, Settings, string[]]>([
    ["100%", "95%", "Amber", FIVE, []],
    ["100%", "94.9%", "Amber", FIVE, ["amber-but-missed warning E2"]],
    ["100%", "95%", "Amber", chosen({ amber: 5, limit: "beyond" }), ["amber-but-missed warning E2"]],
    ["100%", "20%", "Amber", {}, []],
    ["100%", "20%", "Amber", chosen({ amber: 0 }), []],
    ["No more than 0", "20", "Amber", FIVE, []],
    ["100%", "90%", "Amber/Green", FIVE, []],
    ["100%", "89.9%", "Amber/Green", FIVE, ["amber-but-missed warning E2"]],
    ["100%", "20%", "Amber/Red", FIVE, []],
    ["100%", "20%", "Red", FIVE, []],
  ])("%s, %s, %s, %j", (target, actual, rating, settings, expected) => {
    expect(lines(only(target, actual, rating), settings)).toEqual(expected);
  });

  it("shows its arithmetic", () => {
    expect(messages(only("100%", "90%", "Amber"), "amber-but-missed", FIVE)).toEqual(["'RAG' is 'Amber', but 90% against 100% is 10% worse (10 percentage points); the amber limit is 5%. We took it that more is better. Change the rating, or say in the commentary why it is not red."]);
  }); // prettier-ignore

  it.each<[string | null, string[]]>([
    ["79%", []],
    ["80%", []],
    ["81%", ["amber-but-missed warning E2"]],
    [null, []],
  ])("by Havering's rule, with %s a year ago", (before, expected) => {
    const past = (actual: string): Past => ({ quarter: 1, year: 2024, fields: {}, rating: null, figures: { target: null, actual: parseQuantity(actual) } }); // prettier-ignore
    const change = (item: Item): Item => ({ ...item, past: before === null ? [] : [past(before)] });
    const settings = { ...chosen({ green: 10, amber: 10, amberIfHeld: true }), change };
    expect(lines(only("100%", "80%", "Amber"), settings)).toEqual(expected);
  });
});

describe("before a tolerance is chosen, by what the ratings seem to follow", () => {
  const ambers: [string, string, string][] = [["100%", "96%", "Amber"], ["100%", "97%", "Amber"]]; // prettier-ignore

  it.each<[heading: string, target: string, actual: string, limit: string, expected: string[]]>([
    ["Red if worse than", "20", "23.5", "25", []],
    ["Red if worse than", "20", "25", "25", []],
    ["Red threshold", "20", "25.5", "25", ["amber-but-missed warning E2"]],
    ["Amber/Red threshold", "20", "23.5", "25", []],
    ["Intervention level", "20", "23.5", "25", []],
    ["Red if worse than", "2", "4", "4", []],
    ["Red if worse than", "2", "5", "4", ["amber-but-missed warning E2"]],
    ["Red if worse than", "20", "23.5", "", ["amber-but-missed warning E2"]],
    ["Red if worse than", "20", "23.5", "25 weeks", ["amber-but-missed warning E2"]],
    ["Red if worse than", "20", "23.5", "15", ["amber-but-missed warning E2"]],
    ["Amber if worse than", "20", "23.5", "25", ["amber-but-missed warning E2"]],
  ])("but by the row's own '%s' first: %s, %s, %s", (heading, target, actual, limit, expected) => {
    const [header = [], row = [], ...others] = ratedRows([target, actual, "Amber", "Average days to answer"], ...ambers, ...sound(8)); // prettier-ignore
    expect(lines([[...header, heading], [...row, limit], ...others.map((other) => [...other, ""])])).toEqual(expected); // prettier-ignore
  });

  it("tells amber's limit where nearly all agree and two are amber", () => {
    const rows = ratedRows(["9.0", "11.6", "Amber", "Average days to answer"], ...ambers, ...sound(8));
    expect(lines(rows)).toEqual(["amber-but-missed warning E2"]);
    expect(messages(rows, "amber-but-missed")[0]).toContain("11.6 against 9.0 is 28.9% worse; the amber limit that the other ratings seem to follow is 10%."); // prettier-ignore
  });

  it.each<[string, [string, string, string][], number]>([
    ["one amber", ambers.slice(1), 9],
    ["fewer than nine in ten agree", ambers, 6],
  ])("is silent with %s", (_, others, count) => {
    expect(lines(ratedRows(["100%", "70%", "Amber"], ...others, ...sound(count)))).toEqual([]);
  });

  it("amber though met needs nearly all to agree, and no amber", () => {
    expect(lines(ratedRows(["50%", "60%", "Amber"], ...sound(9)))).toEqual(["amber-but-met warning E2"]);
    expect(lines(ratedRows(["50%", "60%", "Amber"], ...sound(8)))).toEqual([]);
  });

  it("never makes an error of a difference inside a tenth", () => {
    const strict: [string, string, string][] = [["100%", "99%", "Red"], ["100%", "98%", "Red"], ["100%", "97%", "Red"]]; // prettier-ignore
    expect(lines(ratedRows(["100%", "98.5%", "Green"], ...strict, ...sound(20)))).toEqual(["green-but-missed warning E2"]); // prettier-ignore
  });

  it("lets green have what nearly all greens have", () => {
    const havering: [string, string, string][] = [["100%", "92%", "Green"], ["100%", "93%", "Green"], ["100%", "94%", "Green"]]; // prettier-ignore
    expect(lines(ratedRows(["100%", "91%", "Green"], ...havering))).toHaveLength(4);
    expect(lines(ratedRows(["100%", "91%", "Green"], ...havering, ["100%", "92%", "Green"]))).toEqual([]);
  });

  it("names the limit beside a green only where it is known", () => {
    const known = ratedRows(["100%", "80%", "Green"], ...ambers, ...sound(9));
    expect(messages(known, "green-but-missed")[0]).toContain("the amber limit that the other ratings seem to follow is 10%. We took"); // prettier-ignore
    expect(messages(ratedRows(["100%", "80%", "Green"], ...sound(9)), "green-but-missed")[0]).not.toContain("amber limit"); // prettier-ignore
  });
});
