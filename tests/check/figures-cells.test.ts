import { checkBook } from "../../src/check/check-book";
import { DEFAULT_PROFILE } from "../../src/kpi/profile";
import { readBook } from "../../src/read/read-book";
import { detailOf, sheetOf, snapshotOf, told } from "../snapshots";
import { cellsOf, messagesOf, of, quarters, withActuals, type Cells } from "./figures-registers";

describe("unit-mismatch", () => {
  const rule = "unit-mismatch";

  it.each<[string, string, string, string]>([
    ["96%", "£500", "%", "£"],
    ["£500", "95%", "£", "%"],
    ["5 days", "95%", "days", "%"],
    ["95%", "5 working days", "%", "days"],
    ["3 weeks", "15 days", "weeks", "days"],
    ["36 hours", "2 days", "hours", "days"],
    ["90 secs", "2 mins", "seconds", "minutes"],
    ["1 month", "4 weeks", "months", "weeks"],
    ["1 year", "6 months", "years", "months"],
    ["110 kg", "1 tonne", "kg", "tonnes"],
    ["110 kg", "95%", "kg", "%"],
    ["£500", "5 days", "£", "days"],
  ])("%s against %s", (Actual, Target, unit, targetUnit) => {
    const [found] = of(rule, withActuals({ Actual, Target }));
    expect([found?.place, found?.severity, found?.fix, found?.facts]).toEqual([
      { row: 2, column: 3 },
      "error",
      null,
      { kind: "units", heading: "Actual", text: Actual, targetHeading: "Target", target: Target, units: [unit, targetUnit] },
    ]);
  }); // prettier-ignore

  it.each<[string, string, string]>([
    ["a bare number for the actual", "47", "45%"],
    ["a bare number for the target", "47%", "45"],
    ["days and working days", "5 days", "3 working days"],
    ["hours, long and short", "5 hrs", "3 hours"],
    ["a clock against minutes", "00:10:30", "10 minutes"],
    ["minutes against a clock", "10 minutes", "00:10:30"],
    ["words that may be anything", "25 homes", "95%"],
    ["two words that may be anything", "25 homes", "20 lets"],
    ["no figure", "Yes", "95%"],
    ["no target", "5 days", "Plan adopted"],
    ["a share and its count", "0.98% (42 properties)", "0.75% (32 properties)"],
  ])("not %s", (_, Actual, Target) => {
    expect(cellsOf(rule, withActuals({ Actual, Target }))).toEqual([]);
  });

  it.each([
    ["% of calls answered within 20 seconds"],
    ["Applications decided in 8 weeks (%)"],
    ["Percentage of tenants satisfied"],
    ["Calls answered"],
    ["Proportion of homes that are empty, as they are vacant"],
  ])("a share over 100%%: %j", (Measure) => {
    const [found] = of(rule, withActuals({ Measure, Actual: "104%" }));
    expect([found?.place, found?.facts]).toEqual([{ row: 2, column: 3 }, { kind: "impossible", heading: "Actual", text: "104%" }]); // prettier-ignore
  });

  it.each<[string, Cells]>([
    ["all of it", { Measure: "% of calls answered", Actual: "100%" }],
    ["a bare number", { Measure: "% of calls answered", Actual: "104" }],
    ["growth", { Measure: "Increase in calls answered, %" }],
    ["of a target", { Measure: "Calls answered as % of target" }],
    ["rent, which may be collected for earlier years", { Measure: "% of rent collected within the month" }],
    ["of a budget", { Measure: "% of budget spent on time" }],
    ["compared with last year", { Measure: "Calls answered compared with last year, %" }],
    ["a measure that sorts nothing", { Measure: "Housing delivery test, %" }],
    ["a measure that may go beyond", { Measure: "Calls answered", Target: "110%" }],
    ["a measure whose target is no percentage", { Measure: "Calls answered", Target: "90" }],
    ["a measure without a target", { Measure: "Calls answered", Target: "" }],
    ["no measure", { Measure: "" }],
  ])("not over 100%%: %s", (_, cells) => {
    expect(cellsOf(rule, withActuals({ Actual: "104%", ...cells }))).toEqual([]);
  });

  it("a share over 100%, by a target of all of it", () => {
    expect(cellsOf(rule, withActuals({ Measure: "Calls answered", Target: "100%", Actual: "104%" }))).toEqual(["D3"]);
  });

  it("is told in words", () => {
    expect(messagesOf(rule, withActuals({ Actual: "£500", Target: "95%" }))).toEqual([
      "'Actual' is in pounds ('£500'), but 'Target' is in per cent ('95%'). Give both in the same unit.",
    ]);
    expect(messagesOf(rule, withActuals({ Actual: "3 weeks", Target: "15 days" }))).toEqual([
      "'Actual' is in weeks ('3 weeks'), but 'Target' is in days ('15 days'). Give both in the same unit.",
    ]);
    expect(messagesOf(rule, withActuals({ Measure: "% of calls answered", Actual: "104%" }))).toEqual([
      "'Actual' says '104%', but a share of a whole cannot be more than 100%. Check the figure. If it is right, say in the measure what it is compared with.",
    ]);
  });
});

describe("several-measures", () => {
  const rule = "several-measures";
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `Site ${"abcdefghijklm".charAt(index)}: ${index + 1}%`).join("\n"); // prettier-ignore

  it.each<[string, Cells, string, string[]]>([
    ["lines", { Actual: "Face to face 88%\nTelephone 84%\nOnline 71%" }, "D3", ["Face to face 88%", "Telephone 84%", "Online 71%"]],
    ["lines of numbers", { Actual: "10\n2" }, "D3", ["10", "2"]],
    ["bullets", { Actual: "– engaged 10\n– awarded 2" }, "D3", ["engaged 10", "awarded 2"]],
    ["semicolons", { Actual: "Phone 88%; web 71%" }, "D3", ["Phone 88%", "web 71%"]],
    ["letters", { Actual: "(a) 45% (b) 50%" }, "D3", ["45%", "50%"]],
    ["letters without the first bracket", { Actual: "a) 45% b) 50%" }, "D3", ["45%", "50%"]],
    ["Roman numerals", { Actual: "i) 45% ii) 50%" }, "D3", ["45%", "50%"]],
    ["marks behind the parts", { Actual: "Phone 88% ,\nweb 71%;" }, "D3", ["Phone 88%", "web 71%"]],
    ["one part without a name", { Actual: "45%; web 71%" }, "D3", ["45%", "web 71%"]],
    ["parts of ten words", { Actual: "Calls by phone that were taken in good time 88%; web 71%" }, "D3", ["Calls by phone that were taken in good time 88%", "web 71%"]],
    ["twelve lines", { Actual: lines(12) }, "D3", lines(12).split("\n")],
    ["colons", { Actual: "Delivered: 5; refurbished: 8" }, "D3", ["Delivered: 5", "refurbished: 8"]],
    ["a target", { Target: "70% in 30 seconds; 90% in 60 seconds" }, "C3", ["70% in 30 seconds", "90% in 60 seconds"]],
    ["both, told once", { Target: "Phone 80%; web 80%", Actual: "Phone 88%; web 71%" }, "C3", ["Phone 80%", "web 80%"]],
  ])("%s", (_, cells, cell, parts) => {
    const sheet = withActuals(cells);
    expect(cellsOf(rule, sheet)).toEqual([cell]);
    expect(of(rule, sheet)[0]).toMatchObject({ severity: "advice", fix: null, facts: { parts } });
  }); // prettier-ignore

  it.each<[string, Cells]>([
    ["one figure", { Actual: "88%" }],
    ["a figure and its count", { Actual: "0.98% (42 properties)" }],
    ["a range", { Actual: "95–98%" }],
    ["quarters", { Actual: "Q1: 45%; Q2: 50%" }],
    ["years", { Actual: "2023/24 45%\n2024/25 50%" }],
    ["months", { Actual: "April 45%\nMay 50%\nJune 52%" }],
    ["a target beside the figure", { Actual: "45%; target 50%" }],
    ["a stretch target", { Target: "45%; stretch 50%" }],
    ["a total of parts", { Actual: "Total 45; phone 20" }],
    ["figures that are told apart by nothing", { Actual: "45%; 50%" }],
    ["figures that are told apart by nothing, and a line's end", { Actual: "45%; 50%\n" }],
    ["sums that are told apart by nothing", { Actual: "£45; £50" }],
    ["decimals that are told apart by nothing", { Actual: "45.25% ; 50.5%" }],
    ["one letter", { Actual: "(a) 45%" }],
    ["a list", { Actual: lines(13) }],
    ["a part of eleven words", { Actual: "Calls by phone that were taken by us in time 88%; web 71%" }],
    ["a line that holds no figure", { Actual: "45%\nbetter than before" }],
    ["a line that wraps", { Actual: "5 out of 12\nin all 7" }],
    ["words", { Target: "Plan; strategy; policy" }],
    ["a time", { Actual: "00:10:30" }],
    ["a long text", { Actual: "We let 5 homes in the north of the borough and then some more there; we let 8" }],
    ["no rating", { Actual: "Phone 88%; web 71%", RAG: "" }],
  ])("not %s", (_, cells) => {
    expect(cellsOf(rule, withActuals(cells))).toEqual([]);
  });

  it("is told in words", () => {
    expect(messagesOf(rule, withActuals({ Actual: "Phone 88%; web 71%; post 60%" }))).toEqual([
      "'Actual' holds 3 figures ('Phone 88%', 'web 71%' and 'post 60%'), but there is only one rating. Give each measure a row and a rating of its own, or say which one the rating is for.",
    ]);
  });
});

describe("cumulative-fell", () => {
  const rule = "cumulative-fell";
  const waste = "Waste left over per household (cumulative)";

  it.each<[string, string, (string | number)[], string[]]>([
    ["the second quarter", waste, ["107 kg", "105.2 kg", "110.5 kg"], ["E3"]],
    ["this quarter", waste, [107, 120, 110.5], ["F3"]],
    ["two of them", waste, [107, 105, 103], ["E3", "F3"]],
    ["past a gap", waste, [107, "", 106.9], ["F3"]],
    ["a year to date", "Visits, year to date", [107, 105, 110], ["E3"]],
    ["a year to date in short", "Visits (YTD)", [107, 105, 110], ["E3"]],
    ["a percentage that is collected", "Council tax collected, % (cumulative)", ["29%", "28%", "84%"], ["E3"]],
  ])("%s", (_, measure, figures, expected) => {
    expect(cellsOf(rule, quarters(measure, figures))).toEqual(expected);
  });

  it.each<[string, string, (string | number)[]]>([
    ["what rises", waste, [107, 108, 110]],
    ["what stays", waste, [107, 107, 107]],
    ["what is not cumulative", "Waste left over per household", [107, 105, 110]],
    ["what is said not to be", "Waste (not cumulative)", [107, 105, 110]],
    ["a rolling figure", "Waste (rolling cumulative)", [107, 105, 110]],
    ["an average", "Average days lost (cumulative)", [10.7, 10.5, 11]],
    ["a balance", "Balance owed (cumulative)", [107, 105, 110]],
    ["a percentage that may fall", "Tenants satisfied, % (cumulative)", ["90%", "89%", "91%"]],
    ["another unit", waste, ["107 kg", "0.2 tonnes", "0.3 tonnes"]],
    ["what is no figure", waste, ["n/a", "n/a", 110]],
  ])("not %s", (_, measure, figures) => {
    expect(cellsOf(rule, quarters(measure, figures))).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["the frequency", "Quarterly, cumulative", "Waste left over"],
    ["the frequency, though the measure is an average", "Cumulative", "Average waste"],
  ])("goes by the words of %s", (_, frequency, measure) => {
    const header = ["Ref", "Measure", "Target", "Frequency", "Q1 2025/26 Actual", "Q2 2025/26 Actual", "Commentary", "RAG"]; // prettier-ignore
    const row = ["ENV 1", measure, "500", frequency, 107, 105, "Weighed.", "Green"];
    const sheet = sheetOf("KPIs", [["Quarter 2 2025/26"], header, row]);
    expect(cellsOf(rule, sheet)).toEqual(measure.startsWith("Average") ? [] : ["F3"]);
  });

  it.each<[string, (string | number)[], string[]]>([
    ["no figure for this quarter", [107, 105, "n/a"], ["E3"]],
    ["an earlier quarter blank", [107, "", 108], []],
  ])("goes by the figures there are: %s", (_, figures, expected) => {
    expect(cellsOf(rule, quarters(waste, figures))).toEqual(expected);
  });

  it("passes over a nought that is shown as a dash", () => {
    const one = quarters(waste, [107, 110, 0]);
    const sheet = { ...one, values: [...one.values, ["ENV 2", "Homes built", "500", 10, 11, 12, "Built.", "Green"]] };
    const details = new Map([
      [5, detailOf(4, { 1: { text: "Q3 2025/26 Actual" }, 2: { text: "-" }, 3: { text: "12" } })],
    ]);
    expect(cellsOf(rule, sheet)).toEqual(["F3"]);
    expect(cellsOf(rule, { ...sheet, details })).toEqual([]);
  });

  it("passes over whole years", () => {
    const header = ["Ref", "Measure", "Target", "2024/25 Actual", "Q1 2025/26 Actual", "Commentary", "RAG"];
    const row = ["ENV 1", waste, "500", 480, 105, "Weighed.", "Green"];
    expect(cellsOf(rule, sheetOf("KPIs", [["Quarter 1 2025/26"], header, row]))).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    ["no year", ["Q1 Actual", "Q2 Actual", "Q3 Actual"], ["E3"]],
    ["last year's quarters", ["Q1 2024/25 Actual", "Q2 2024/25 Actual", "Q3 2025/26 Actual"], []],
  ])("headings with %s", (_, headings, expected) => {
    expect(cellsOf(rule, quarters(waste, [107, 105, 110], headings))).toEqual(expected);
  });

  it("looks no further than the quarter that is asked for", () => {
    const sheet = quarters(waste, [107, 110, 105]);
    const findings = (quarter: 2 | 3) => {
      const book = readBook(snapshotOf(sheet), { profile: DEFAULT_PROFILE, quarter: { year: 2025, quarter } });
      return told(checkBook(book, { profile: DEFAULT_PROFILE, sheetOrder: ["KPIs"] }).filter((one) => one.rule === rule)); // prettier-ignore
    };
    expect([findings(2), findings(3)]).toEqual([[], ["cumulative-fell F3"]]);
  });

  it("goes by the column for the basis, where there is one", () => {
    const header = ["Ref", "Measure", "Target", "Q1 2025/26 Actual", "Q2 2025/26 Actual", "Commentary", "RAG"];
    const fires = (heading: string, basis: string, measure: string) =>
      cellsOf(rule, sheetOf("KPIs", [["Quarter 2 2025/26"], [...header, heading], ["ENV 1", measure, "500", 107, 105, "Weighed.", "Green", basis]])); // prettier-ignore
    expect(fires("Basis", "Cumulative", "Waste")).toEqual(["E3"]);
    expect(fires("Cumulative", "Yes", "Waste")).toEqual(["E3"]);
    expect(fires("Cumulative", "No", "Waste")).toEqual([]);
    expect(fires("Basis", "Quarterly", "Waste (cumulative)")).toEqual([]);
  });

  it("states both figures and the words", () => {
    const sheet = quarters(waste, ["107 kg", "105.2 kg", "110.5 kg"]);
    expect(of(rule, sheet)[0]).toMatchObject({
      severity: "warning",
      fix: null,
      facts: { text: "105.2 kg", quarter: 2, before: "107 kg", beforeQuarter: 1, basis: "cumulative" },
    });
    expect(messagesOf(rule, sheet)).toEqual([
      "Quarter 2 shows 105.2 kg, less than the 107 kg of quarter 1, yet the figure is called 'cumulative', so it should only rise. Check both figures, and whether they really count from April.",
    ]);
  });
});
