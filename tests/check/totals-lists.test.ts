import type { CellValue } from "../../src/read/snapshot";
import { detailOf, sheetOf } from "../snapshots";
import { kpis, kpisOf, messages, summary, titles, toldTotals, totalsOf } from "./totals-books";

type Rows = readonly (readonly CellValue[])[];

/** HSG 6 and 7 are amber, 8 to 10 red; PLN 4 is amber, 5 and 6 red. */
const DETAIL = kpis("GGGGGAARRR", "GGGARR");
const ALL = ["HSG 6", "HSG 7", "HSG 8", "HSG 9", "HSG 10", "PLN 4", "PLN 5", "PLN 6"];
const rowsOf = (...references: readonly string[]): string[][] => references.map((reference) => [reference, "Why"]);
const without = (...left: readonly string[]): string[] => ALL.filter((one) => !left.includes(one));
const said = (...rows: Rows): string[] => toldTotals(DETAIL, summary(...rows));

describe("exception-list-mismatch fires", () => {
  it.each<[string, Rows, string[]]>([
    ["on a green one", [["Exceptions"], ...rowsOf(...ALL, "HSG 1")], ["exception-list-mismatch Summary!A10"]],
    ["on one that is left out", [["Exception report"], ...rowsOf(...without("PLN 5"))], ["exception-list-mismatch Summary!A1"]],
    ["under another title", [["Indicators below target"], ...rowsOf(...without("HSG 8"))], ["exception-list-mismatch Summary!A1"]],
    ["on measures instead of references", [["Exceptions"], ...rowsOf("Measure number 8 of Housing", "measure number 9 of  housing", "Measure number 6 of Planning", "Measure number 1 of Planning"), ], ["exception-list-mismatch Summary!A1", "exception-list-mismatch Summary!A5"]],
    ["on references in brackets", [["Exceptions"], ...rowsOf(...ALL.map((one) => `Some name (${one})`), "Some name (PLN 1)")], ["exception-list-mismatch Summary!A10"]],
    ["on references before a colon", [["Exceptions"], ...rowsOf(...ALL.map((one) => `${one}: Some name`), "PLN 1: Some name")], ["exception-list-mismatch Summary!A10"]],
    ["on a list of one service, within that service", [["Housing exceptions"], ...rowsOf("HSG 6", "HSG 7", "HSG 8", "HSG 9")], ["exception-list-mismatch Summary!A1"]],
  ])("%s", (_, rows, expected) => {
    expect(said(...rows)).toEqual(expected);
  }); // prettier-ignore

  it("on a list that is a register itself", () => {
    const list = sheetOf("Exceptions", [
      ["Exception reporting: performance indicators"],
      ["Reference", "Measure", "Target", "Actual", "RAG"],
      ["X 1", "Invoices paid in time", "99%", "97%", "Amber"],
      ["X 2", "Debtors who paid", "90%", "48%", "Red"],
      ["X 3", "Online payments made", "9", "10", "Green"],
      ["X 4", "Complaints answered", "100%", "96%", "Amber"],
    ]);
    expect(toldTotals(list)).toEqual(["exception-list-mismatch Exceptions!A5"]);
    expect(totalsOf(list)[0]).toMatchObject({ reference: "X 3", severity: "warning" });
    expect(titles(list)).toEqual(["Not an exception"]);
    expect(messages(list)).toEqual([
      "'X 3' is in the list 'Exception reporting: performance indicators', but it is rated 'Green'. Take it out of the list, or correct its rating.",
    ]);
  });

  it("naming what is left out", () => {
    const list = summary(["Exceptions"], ...rowsOf(...without("HSG 7", "PLN 5")));
    expect(titles(DETAIL, list)).toEqual(["Exception left out"]);
    expect(messages(DETAIL, list)).toEqual([
      "The list 'Exceptions' names 6, but not 'HSG 7' and 'PLN 5', rated red or amber. Add what is missing, or correct the rating.",
    ]);
  });

  it("in the words of the row", () => {
    const rows = (heading: string, ...words: readonly string[]) => [
      ["Action", "Update", "Due date", heading],
      ...words.map((word, index) => [`Open hub ${index + 1} of the town`, `Work goes on with ${index + 1}.`, "March 2026", word]), // prettier-ignore
    ];
    const list = summary(["Exceptions"], ...[1, 2, 3].map((one) => [`Open hub ${one} of the town`]));
    const told = (heading: string, word: string) => messages(sheetOf("Actions", rows(heading, "Amber", "Amber", word)), list)[0]; // prettier-ignore
    expect(told("RAG", "On target")).toBe(
      "'Open hub 3 of the town' is in the list 'Exceptions', but it is rated 'On target'. Take it out of the list, or correct its rating.",
    );
    expect(told("Status", "Satisfactory")).toContain("but it is rated 'Satisfactory'.");
  });

  it("on the list of its own kind, in a workbook of indicators and actions", () => {
    const town = sheetOf("Town", [
      ["Action", "Update", "Due date", "RAG"],
      ...["Red", "Red", "Red", "Red", "Green"].map((word, index) => [`Open hub ${index + 1} of the town`, `Work goes on with ${index + 1}.`, "March 2026", word]), // prettier-ignore
    ]);
    const homes = [kpis("GGAR", "", "Homes"), kpis("", "GGRR", "Plans")];
    const hubs = (count: number) => Array.from({ length: count }, (_, index) => [`Open hub ${index + 1} of the town`]);
    const references = rowsOf("HSG 3", "HSG 4", "PLN 3", "PLN 4");
    const both = (actions: number, indicators: number) => summary(["Exceptions: actions"], ...hubs(actions), [], ["Exceptions: indicators"], ...references.slice(0, indicators)); // prettier-ignore
    expect(toldTotals(...homes, town, both(4, 4))).toEqual([]);
    expect(toldTotals(...homes, town, summary(["Exceptions"], ...references))).toEqual([]);
    expect(messages(...homes, town, both(3, 4))).toEqual([
      "The list 'Exceptions: actions' names 3, but not 'Open hub 4 of the town', rated red or amber. Add what is missing, or correct the rating.",
    ]);
    expect(messages(...homes, town, both(4, 3))).toEqual([
      "The list 'Exceptions: indicators' names 3, but not 'PLN 4', rated red or amber. Add what is missing, or correct the rating.",
    ]);
    expect(toldTotals(...homes, town, summary(["Exceptions"], ...hubs(3), ...references))).toEqual([
      "exception-list-mismatch Summary!A1",
    ]);
  });

  it("on one of a service that the list does not name, where it names several", () => {
    const services = (letters: string) => kpisOf([["Housing", "HSG", "GGRR"], ["Planning", "PLN", "GGRR"], ["Leisure", "LEI", letters]]); // prettier-ignore
    const list = summary(["Exceptions"], ...rowsOf("HSG 3", "HSG 4", "PLN 3", "PLN 4"));
    expect(toldTotals(services("GR"), list)).toEqual(["exception-list-mismatch Summary!A1"]);
    expect(toldTotals(services("GG"), list)).toEqual([]);
  });

  it("not on one of another objective, where the list keeps to one", () => {
    const rows = ["Good homes", "Good homes", "Good homes", "Good homes", "Clean streets"].map((objective, index) => [`HSG ${index + 1}`, `Homes built in part ${index + 1}`, "9", "5", objective, "Red"]); // prettier-ignore
    const detail = sheetOf("KPIs", [["Reference", "Measure", "Target", "Actual", "Objective", "RAG"], ...rows]);
    const list = (...references: readonly string[]) => summary(["Exceptions"], ...rowsOf(...references));
    expect(toldTotals(detail, list("HSG 1", "HSG 2", "HSG 3", "HSG 4"))).toEqual([]);
    expect(messages(detail, list("HSG 1", "HSG 2", "HSG 3"))[0]).toContain("but not 'HSG 4', rated");
  });

  it("by its measure, where there is no reference", () => {
    const rows = ["Red", "Red", "Red", "Red", "Green"].map((word, index) => [`Homes built in part ${index + 1}`, "9", "5", word]); // prettier-ignore
    const detail = sheetOf("KPIs", [["Measure", "Target", "Actual", "RAG"], ...rows]);
    const list = summary(["Exceptions"], ...[1, 2, 3].map((one) => [`Homes built in part ${one}`]));
    expect(messages(detail, list)).toEqual([
      "The list 'Exceptions' names 3, but not 'Homes built in part 4', rated red or amber. Add what is missing, or correct the rating.",
    ]);
  });

  it("not on a name that stands for a green one and another", () => {
    const rows = (rating: string) => [
      ["Reference", "Measure", "Target", "Actual", "RAG"],
      ["HSG 1", "Calls answered in time", "9", "9", "Green"],
      ["HSG 2", "Calls answered in time", "9", "5", rating],
      ["HSG 3", "Homes let in a month", "9", "5", "Red"],
      ["HSG 4", "Repairs done in a week", "9", "5", "Red"],
    ];
    const list = (...names: readonly string[]) => summary(["Exceptions"], ...names.map((name) => [name]));
    const all = list("Calls answered in time", "HSG 3", "HSG 4");
    expect(toldTotals(sheetOf("KPIs", rows("Red")), all)).toEqual([]);
    expect(toldTotals(sheetOf("KPIs", rows("Green")), all)).toEqual(["exception-list-mismatch Summary!A2"]);
    const twice = list("Calls answered in time", "HSG 1", "HSG 3", "HSG 4");
    expect(messages(sheetOf("KPIs", [...rows("Red"), ["HSG 5", "Rent paid in full", "9", "5", "Red"]]), twice)).toEqual(
      [
        "The list 'Exceptions' names 3, but not 'HSG 5', rated red or amber. Add what is missing, or correct the rating.",
        "'HSG 1' is in the list 'Exceptions', but it is rated 'Green'. Take it out of the list, or correct its rating.",
      ],
    );
  });

  it("naming no more than five", () => {
    const many = kpis("RRRRRRRRRRRRRRR", "R");
    const list = summary(["Exceptions"], ...rowsOf(...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((one) => `HSG ${one}`), "PLN 1"));
    expect(messages(many, list)[0]).toContain("not 'HSG 10', 'HSG 11', 'HSG 12', 'HSG 13', 'HSG 14' and 1 more,");
  });
});

describe("exception-list-mismatch is silent", () => {
  it("on two of three, which may be examples", () => {
    expect(toldTotals(kpis("GGRRR", ""), summary(["Exceptions"], ...rowsOf("HSG 3", "HSG 4")))).toEqual([]);
    expect(toldTotals(kpis("GGRRRR", ""), summary(["Exceptions"], ...rowsOf("HSG 3", "HSG 4", "HSG 5")))).toEqual([
      "exception-list-mismatch Summary!A1",
    ]);
  });

  it("on half of those of a colour", () => {
    expect(toldTotals(kpis("GGRRA", "RRA"), summary(["Exceptions"], ...rowsOf("HSG 3", "PLN 1", "PLN 3")))).toEqual([]);
  });

  it.each<[string, Rows]>([
    ["where the list is whole", [["Exceptions"], ...rowsOf(...ALL)]],
    ["where it goes on under another title", [["Exceptions"], ...rowsOf(...ALL.slice(0, 4)), [], ["Exceptions (continued)"], ...rowsOf(...ALL.slice(4))]],
    ["on a list of red ones only", [["Exceptions"], ...rowsOf("HSG 8", "HSG 9", "HSG 10", "PLN 5", "PLN 6")]],
    ["on a list of one service", [["Exceptions"], ...rowsOf("HSG 6", "HSG 7", "HSG 8", "HSG 9", "HSG 10")]],
    ["on half of them", [["Exceptions"], ...rowsOf("HSG 8", "PLN 5", "HSG 6")]],
    ["on a list that is mostly green", [["Exceptions"], ...rowsOf("HSG 1", "HSG 2", "HSG 8", "PLN 5")]],
    ["on two examples", [["Exceptions"], ...rowsOf("HSG 1", "HSG 8")]],
    ["on another quarter's list", [["Exceptions, Quarter 4 2024/25"], ...rowsOf(...ALL, "HSG 1")]],
    ["on what is not called exceptions", [["All indicators"], ...rowsOf(...without("PLN 5"), "HSG 1")]],
    ["on a sentence", [["With the exception of these:"], ...rowsOf(...ALL, "HSG 1")]],
    ["on what stands far below", [["Exceptions"], ...rowsOf(...ALL), [], [], [], ["HSG 1"]]],
  ])("%s", (_, rows) => {
    expect(said(...rows)).toEqual([]);
  }); // prettier-ignore
});

describe("red-without-plan", () => {
  const planned = (...plans: readonly string[]) =>
    sheetOf("KPIs", [
      ["Reference", "Measure", "Target", "Actual", "RAG", "Recovery plan"],
      ["HSG 0", "Homes let in a month", "9", "9", "Green", ""],
      ...plans.map((plan, index) => [`HSG ${index + 1}`, `Homes built in part ${index + 1}`, "9", "5", "Red", plan]),
    ]);

  it.each<[string, readonly string[], string[]]>([
    ["on the one without, in the column for it", ["More staff", "New firm", "-"], ["red-without-plan KPIs!F5"]],
    ["on each", ["More staff", "New firm", "Review", "", "n/a"], ["red-without-plan KPIs!F6", "red-without-plan KPIs!F7"]],
    ["not where as many lack one", ["More staff", "New firm", "", ""], []],
    ["not where one plan is all there is", ["More staff", ""], []],
    ["not where all have one", ["More staff", "New firm", "Review"], []],
  ])("%s", (_, plans, expected) => {
    expect(toldTotals(planned(...plans))).toEqual(expected);
  }); // prettier-ignore

  it("by the heading of the column", () => {
    expect(titles(planned("More staff", "New firm", "-"))).toEqual(["Red without a plan"]);
    expect(messages(planned("More staff", "New firm", "-"))).toEqual([
      "This is rated Red and has nothing under 'Recovery plan'. 2 of the 3 red items have a plan. Ask the responsible officer for the plan.",
    ]);
  });

  it("not in a register that has no column for it", () => {
    expect(toldTotals(planned("More staff", "New firm", "-"), kpis("RRRR", "", "Other"))).toEqual([
      "red-without-plan KPIs!F5",
    ]);
  });

  it("taking an error in the column for neither a plan nor the want of one", () => {
    const broken = (...plans: readonly string[]) => {
      const cells = Object.fromEntries(plans.map((text, index) => [index + 2, { text, isError: text === "#REF!" }]));
      const details = new Map([[5, detailOf(plans.length + 2, { 0: { text: "Recovery plan" }, ...cells })]]);
      return toldTotals({ ...planned(...plans), details });
    };
    expect(broken("More staff", "New firm", "#REF!")).toEqual([]);
    expect(broken("More staff", "", "#REF!")).toEqual([]);
    expect(broken("More staff", "New firm", "", "#REF!")).toEqual(["red-without-plan KPIs!F5"]);
  });

  it("on the one that no plan of the list names", () => {
    const list = summary(["Intervention plans"], ["HSG 8", "New firm"], ["HSG 9", "Staff"], ["HSG 10", "Review"], ["PLN 6", "Training"]); // prettier-ignore
    const [finding] = totalsOf(DETAIL, list);
    expect(toldTotals(DETAIL, list)).toEqual(["red-without-plan KPIs!A18"]);
    expect(finding).toMatchObject({ reference: "PLN 5", severity: "warning", facts: { planned: 4, red: 5 } });
    expect(messages(DETAIL, list)).toEqual([
      "This is rated Red and has nothing under 'Intervention plans'. 4 of the 5 red items have a plan. Ask the responsible officer for the plan.",
    ]);
  });

  it("not where one name stands for several rows", () => {
    const rows = (second: string) => [
      ["Reference", "Measure", "Target", "Actual", "RAG"],
      ["HSG 1", "Calls answered in time", "9", "5", "Red"],
      ["HSG 2", second, "9", "5", "Red"],
      ["HSG 3", "Homes let in a month", "9", "5", "Red"],
      ["HSG 4", "Repairs done in a week", "9", "5", "Red"],
    ];
    const list = summary(["Intervention plans"], ["Calls answered in time"], ["Homes let in a month"], ["HSG 4"]);
    expect(toldTotals(sheetOf("KPIs", rows("Calls answered in time")), list)).toEqual([]);
    expect(toldTotals(sheetOf("KPIs", rows("Calls answered in a week")), list)).toEqual(["red-without-plan KPIs!A3"]);
  });

  it("not where the list names most reds of none", () => {
    expect(said(["Intervention plans"], ["HSG 8", "New firm"], ["HSG 9", "Staff"])).toEqual([]);
    expect(said(["Plans"], ["HSG 8", "New firm"], ["HSG 9", "Staff"], ["HSG 10", "x"], ["PLN 6", "x"])).toEqual([]);
  });
});
