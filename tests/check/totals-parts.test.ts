import type { CellValue } from "../../src/read/snapshot";
import { sheetOf } from "../snapshots";
import { kpis, kpisOf, messages, summary, toldTotals } from "./totals-books";

type Rows = readonly (readonly CellValue[])[];

const HEADER = ["Service", "Green", "Amber", "Red"];
const FIELDS = ["Reference", "Measure", "Target", "Actual", "Objective", "Sub-objective", "Responsible Officer", "RAG"];

/** An indicator of each objective, sub-objective and officer. */
function ofObjectives(name: string, rows: Rows, ...above: Rows): ReturnType<typeof sheetOf> {
  return sheetOf(name, [
    ...above,
    FIELDS,
    ...rows.map((row, index) => [`${name.slice(0, 3)} ${index + 1}`, `Measure number ${index + 1} of ${name}`, "95%", "94%", ...row]), // prettier-ignore
  ]);
}

const HOMES: Rows = [
  ["Good homes", "Letting", "Ann Lee", "Green"],
  ["Good homes", "Letting", "Bob Ray", "Green"],
  ["Good homes", "Repairs", "Bob Ray", "Red"],
  ["Clean streets", "Repairs", "Bob Ray", "Amber"],
];

describe("the part that a line of counts is of", () => {
  it.each<[string, Rows, string]>([
    ["an objective", [HEADER, ["Good homes", 2, 1, 1]], "'Good homes' says Amber 1, but the 3 items of 'Good homes' make Amber 0."],
    ["a sub-objective", [HEADER, ["Letting", 2, 1, 0]], "'Letting' says Amber 1, but the 2 items of 'Letting' make Amber 0."],
    ["an officer", [HEADER, ["Bob Ray", 1, 1, 2]], "'Bob Ray' says Red 2, but the 3 items of 'Bob Ray' make Red 1."],
    ["a sheet", [HEADER, ["Homes", 2, 2, 1]], "'Homes' says Amber 2, but the 4 items of 'Homes' make Amber 1."],
    ["the whole", [["Where we are overall"], ["Green", 2], ["Amber", 2], ["Red", 1]], "This summary says Amber 2, but the 4 items in the rows make Amber 1."],
  ])("may be %s", (_, rows, expected) => {
    expect(messages(ofObjectives("Homes", HOMES), summary(...rows))).toEqual([
      `${expected} Correct the figure here, or the ratings in the rows.`,
    ]);
  }); // prettier-ignore
});

describe("a part", () => {
  const mismatch = (cell: string): string[] => [`headline-mismatch ${cell}`];

  it("is counted within the one that the title names", () => {
    const parks = ofObjectives("Parks", [["Good homes", "", "", "Green"], ["Good homes", "", "", "Red"]]); // prettier-ignore
    const under = (...counts: readonly number[]) =>
      toldTotals(ofObjectives("Homes", HOMES), parks, summary(["Homes"], HEADER, ["Good homes", ...counts]));
    expect(under(2, 0, 1)).toEqual([]);
    expect(under(3, 0, 2)).toEqual([]);
    expect(under(1, 1, 1)).toEqual(mismatch("Summary!B3"));
  });

  it("is counted within the sheet that the table stands on", () => {
    const parks = ofObjectives("Parks", [["Good homes", "", "", "Green"], ["Good homes", "", "", "Red"]]); // prettier-ignore
    const on = (...counts: readonly number[]) =>
      toldTotals(ofObjectives("Homes", HOMES, ["", "Green", "Amber", "Red"], ["Good homes", ...counts], []), parks);
    expect(on(2, 0, 1)).toEqual([]);
    expect(on(3, 0, 2)).toEqual([]);
    expect(on(3, 1, 2)).toEqual([]);
    expect(on(1, 1, 1)).toEqual(mismatch("Homes!B2"));
  });

  it("may be named by the sheet that the table stands on", () => {
    const detail = kpis("GGGGGARR", "GGGAAR");
    const table = (...counts: readonly number[]) =>
      sheetOf("Housing", [
        ["", ...HEADER.slice(1)],
        ["Total", ...counts],
      ]);
    expect(toldTotals(detail, table(5, 1, 2))).toEqual([]);
    expect(toldTotals(detail, table(5, 2, 2))).toEqual(mismatch("Housing!C2"));
  });

  it("may be named by the title of a table above the register", () => {
    const { values } = kpis("GGGGGARR", "GGGAAR");
    const above = (red: number) => [["Housing indicators"], ["Green", 5], ["Amber", 1], ["Red", red], []];
    expect(toldTotals(sheetOf("KPIs", [...above(2), ...values]))).toEqual([]);
    expect(toldTotals(sheetOf("KPIs", [...above(3), ...values]))).toEqual(mismatch("KPIs!B4"));
  });

  it("is the only register, where counts of no name stand above it, but not one of several", () => {
    const { values } = kpis("GGGGGARR", "GGGAAR");
    const above = sheetOf("KPIs", [["Where we are"], ["Green", 8], ["Amber", 3], ["Red", 7], [], ...values]);
    expect(toldTotals(above)).toEqual(mismatch("KPIs!B4"));
    expect(toldTotals(above, kpisOf([["Leisure", "LEI", "GGG"]], "Second"))).toEqual([]);
  });

  it("is the whole, though a theme is called like a colour", () => {
    const detail = kpisOf([["Green", "GRN", "GGA"], ["Thriving", "THR", "GRR"]]); // prettier-ignore
    expect(messages(detail, summary(["Where we are overall", "Green", "Amber", "Red"], ["Total", 3, 2, 2]))).toEqual([
      "'Total' says Amber 2, but the 6 items in the rows make Amber 1. Correct the figure here, or the ratings in the rows.",
    ]);
  });

  it("is a service called corporate before it is the whole council", () => {
    const detail = kpisOf([["Corporate", "COR", "GGA"], ["Housing", "HSG", "GRR"]]); // prettier-ignore
    const said = (...counts: readonly number[]) => toldTotals(detail, summary(HEADER, ["Corporate", ...counts]));
    expect(said(2, 1, 0)).toEqual([]);
    expect(said(3, 1, 0)).toEqual(mismatch("Summary!B2"));
  });

  it("is not the whole, where it only has as many", () => {
    expect(toldTotals(kpis("GGGGGARR", "GGGAAR"), summary(HEADER, ["Leisure", 7, 3, 4]))).toEqual([]);
  });

  it("goes by its exact name first, and else by what is left without kind and punctuation", () => {
    const detail = kpisOf([["Housing", "HSG", "GGA"], ["Housing projects", "HPR", "GRR"], ["Adults: Care", "ADC", "GGR"]]); // prettier-ignore
    const said = (label: string, ...counts: readonly number[]) => toldTotals(detail, summary(HEADER, [label, ...counts])); // prettier-ignore
    expect(said("Housing", 2, 1, 0)).toEqual([]);
    expect(said("Housing", 2, 1, 1)).toEqual(mismatch("Summary!D2"));
    expect(said("Housing measures", 3, 1, 2)).toEqual([]);
    expect(said("Housing measures", 3, 1, 3)).toEqual(mismatch("Summary!D2"));
    expect(said("Adults – Care", 2, 0, 2)).toEqual(mismatch("Summary!D2"));
  });

  it("is one, however its rows write it", () => {
    const detail = kpisOf([["Housing", "HSG", "GGA"], ["HOUSING", "HSG2", "GR"], ["Parks", "PRK", "GR"]]); // prettier-ignore
    expect(messages(detail, summary(HEADER, ["Housing", 3, 1, 2]))).toEqual([
      "'Housing' says Red 2, but the 5 items of 'Housing' make Red 1. Correct the figure here, or the ratings in the rows.",
    ]);
  });

  it("is one, where a sheet and a service are the same rows", () => {
    const [homes, parks] = [kpisOf([["Homes", "HOM", "GGA"]], "Homes"), kpisOf([["Parks", "PRK", "GR"]], "Parks")]; // prettier-ignore
    expect(toldTotals(homes, parks, summary(HEADER, ["Homes", 2, 2, 0]))).toEqual(mismatch("Summary!C2"));
  });

  it("is either, where a sheet and a service share a name and not all rows", () => {
    const planning = (letters: string) => kpisOf([["Planning", "PLN", "GR"], ["Building", "BLD", letters]], "Planning"); // prettier-ignore
    const other = kpisOf([["Planning", "PLA", "G"], ["Housing", "HSG", "AA"]], "Other"); // prettier-ignore
    const inside = kpisOf([["Housing", "HSG", "AA"]], "Other");
    expect(toldTotals(planning("A"), other, summary(HEADER, ["Planning", 2, 0, 1]))).toEqual([]);
    expect(toldTotals(planning("A"), inside, summary(HEADER, ["Planning", 1, 0, 1]))).toEqual([]);
    expect(toldTotals(planning("AAA"), inside, summary(HEADER, ["Planning", 1, 3, 1]))).toEqual([]);
    // Both have three, so that nobody can tell which was counted.
    expect(toldTotals(planning("A"), other, summary(HEADER, ["Planning", 0, 3, 0]))).toEqual([]);
  });
});

describe("registers of one sheet", () => {
  const two = sheetOf("Plan", [
    ["Town plan"],
    ["Homes"],
    ["Action", "Update", "Due date", "RAG"],
    ["Open the hub in the north", "Work goes on in the north.", "March 2026", "Green"],
    ["Open the hub in the south", "Work goes on in the south.", "March 2026", "Red"],
    [],
    ["Parks"],
    ["Action", "Update", "Due date", "RAG"],
    ["Plant the trees in the east", "Work goes on in the east.", "March 2026", "Green"],
    ["Plant the trees in the west", "Work goes on in the west.", "March 2026", "Green"],
  ]);

  it("are parts by the title next to each", () => {
    expect(toldTotals(two, summary(["Part", "Green", "Red"], ["Homes", 1, 1], ["Parks", 2, 0]))).toEqual([]);
    expect(messages(two, summary(["Part", "Green", "Red"], ["Homes", 1, 1], ["Parks", 2, 1]))).toEqual([
      "'Parks' says Red 1, but the 2 items of 'Parks' make Red 0. Correct the figure here, or the ratings in the rows.",
    ]);
  });

  it("are none by a title further up, which is that of both", () => {
    expect(toldTotals(two, summary(["Part", "Green", "Red"], ["Town plan", 3, 1]))).toEqual([]);
  });

  it("go by any title over them, where there is but one", () => {
    const one = sheetOf("Sheet1", [["A Thriving Town"], ["Actions 2025/26"], ...two.values.slice(2, 5)]);
    expect(messages(one, summary(["Part", "Green", "Red"], ["A Thriving Town", 1, 2]))).toEqual([
      "'A Thriving Town' says Red 2, but the 2 items of 'A Thriving Town' make Red 1. Correct the figure here, or the ratings in the rows.",
    ]);
  });
});

describe("indicators and actions", () => {
  const INDICATORS = kpis("GGGAR", "GR");
  const ACTIONS = sheetOf("Actions", [
    ["Action", "Update", "Due date", "RAG"],
    ["Open the hub in the north", "Work goes on in the north.", "March 2026", "Green"],
    ["Open the hub in the south", "Work goes on in the south.", "March 2026", "Red"],
    ["Open the hub in the east", "Work goes on in the east.", "March 2026", "Red"],
  ]);
  const said = (...rows: Rows): string[] => toldTotals(INDICATORS, ACTIONS, summary(...rows));

  it.each<[string, Rows, string[]]>([
    ["all of them", [["Overall"], ["Green", 5], ["Amber", 1], ["Red", 4]], []],
    ["as many as the indicators, though nothing says so", [["Overall"], ["Green", 5], ["Amber", 1], ["Red", 1]], ["headline-mismatch Summary!B2"]],
    ["as many as the actions, though nothing says so", [["Overall"], ["Green", 1], ["Amber", 1], ["Red", 1]], ["headline-mismatch Summary!B3"]],
    ["one red too many of all", [["Overall"], ["Green", 4], ["Amber", 1], ["Red", 5]], ["headline-mismatch Summary!B2"]],
    ["indicators and actions", [["Indicators and actions"], ["Green", 5], ["Amber", 1], ["Red", 4]], []],
    ["indicators that are as many as both", [["All indicators"], ["Green", 4], ["Amber", 1], ["Red", 4]], ["headline-mismatch Summary!B4"]],
    ["actions that are as many as indicators", [["All actions"], ["Green", 1], ["Amber", 1], ["Red", 2]], ["headline-mismatch Summary!B3"]],
  ])("are counted: %s", (_, rows, expected) => {
    expect(said(...rows)).toEqual(expected);
  }); // prettier-ignore
});

describe("a list of exceptions that is a register too", () => {
  const list = (...letters: readonly string[]) =>
    sheetOf("Exceptions", [
      ["Exception report"],
      ["Reference", "Measure", "Target", "Actual", "RAG"],
      ...letters.map((word, index) => [`X ${index + 1}`, `Invoices paid in part ${index + 1}`, "9", "5", word]),
    ]);

  it("is not counted a second time", () => {
    const detail = kpis("GGGGGARR", "GGGAAR");
    const table = (amber: number) => summary(HEADER, ["Total", 8, amber, 3]);
    expect(toldTotals(detail, list("Red", "Red", "Red"), table(3))).toEqual([]);
    expect(toldTotals(detail, list("Red", "Red", "Red"), table(4))).toEqual(["headline-mismatch Summary!C2"]);
  });

  it("is counted where there is no other register", () => {
    const table = summary(HEADER, ["Total", 0, 2, 2]);
    expect(toldTotals(list("Red", "Red", "Amber"), table)).toEqual(["headline-mismatch Summary!C2"]);
  });
});
