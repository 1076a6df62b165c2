import type { CellValue } from "../../src/read/snapshot";
import { sheetOf } from "../snapshots";
import { actions, kpis, messages, summary, titles, toldTotals, totalsOf } from "./totals-books";

type Rows = readonly (readonly CellValue[])[];

/** Housing: 5 green, 1 amber, 2 red. Planning: 3 green, 2 amber, 1 red. In all 8, 3, 3 of 14. */
const DETAIL = kpis("GGGGGARR", "GGGAAR");
const HEADER = ["Service", "Green", "Amber", "Red"];
const HOUSING = ["Housing", 5, 1, 2];
const PLANNING = ["Planning", 3, 2, 1];

const said = (...rows: Rows): string[] => toldTotals(DETAIL, summary(...rows));

describe("headline-mismatch fires", () => {
  it.each<[string, Rows, string[]]>([
    ["on a total of another number", [HEADER, HOUSING, PLANNING, ["Total", 8, 4, 3]], ["total-mismatch Summary!C4"]],
    ["on one service", [HEADER, ["Housing", 6, 1, 2], PLANNING], ["headline-mismatch Summary!B2"]],
    ["on another service", [HEADER, HOUSING, ["planning ", 3, 2, 2]], ["headline-mismatch Summary!D3"]],
    ["on the part and not on the total that is right", [HEADER, ["Housing", 6, 1, 2], PLANNING, ["Total", 8, 3, 3]], ["headline-mismatch Summary!B2"]],
    ["once on a total that its table belies too", [["Service", "Number", "Green", "Amber", "Red"], ["Housing", 8, 5, 1, 2], ["Planning", 6, 3, 2, 1], ["Total", 15, 8, 3, 3]], ["total-mismatch Summary!B4"]],
    ["on the part and not on the number in all that is right", [["Service", "Number", "Green", "Amber", "Red"], ["Housing", 8, 5, 1, 2], ["Planning", 6, 4, 2, 1], ["Total", 14, 8, 3, 3]], ["headline-mismatch Summary!C3"]],
    ["on a total by itself", [HEADER, ["Total", 8, 3, 2]], ["headline-mismatch Summary!D2"]],
    ["on a list of words", [["All indicators"], ["Green", 8], ["Amber", 4], ["Red", 3]], ["headline-mismatch Summary!B3"]],
    ["on words with their counts in one cell each", [["Overall"], ["Green: 8"], ["Amber: 3"], ["Red: 4"]], ["headline-mismatch Summary!A4"]],
    ["on all counts in one cell", [["Overall"], ["8 Green, 3 Amber and 4 Red"]], ["headline-mismatch Summary!A2"]],
    ["on counts that are text", [HEADER, ["Total", "8", "3 (1)", "4"]], ["headline-mismatch Summary!D2"]],
    ["on a dash for none", [HEADER, HOUSING, ["Planning", 3, 2, "-"]], ["headline-mismatch Summary!D3"]],
    ["where words go down and services across", [["", "Housing", "Planning"], ["Green", 5, 3], ["Amber", 1, 2], ["Red", 2, 2]], ["headline-mismatch Summary!C4"]],
    ["where the quarter is the one that is read", [["Overall, Quarter 1 2025/26"], ["Green", 8], ["Amber", 4], ["Red", 3]], ["headline-mismatch Summary!B3"]],
    ["under a title that names the service", [["Housing indicators: Quarter 1"], ["Green", 5], ["Amber", 2], ["Red", 2]], ["headline-mismatch Summary!B3"]],
    ["with letters for the colours", [["Service", "R", "A", "G"], ["Total", 4, 3, 8]], ["headline-mismatch Summary!B2"]],
    ["on the number in all, where every colour is right", [["All"], ["Number of indicators", 15], ["Green", 8], ["Amber", 3], ["Red", 3]], ["headline-mismatch Summary!B2"]],
    ["on a line of which nothing agrees, in a table of which the rest does", [HEADER, HOUSING, ["Planning", 4, 3, 2], ["Total", 8, 3, 3], ["All", 8, 3, 3]], ["headline-mismatch Summary!B3"]],
    ["on a colour that no row has", [["Overall"], ["Green", 8], ["Amber", 3], ["Red", 3], ["Blue", 2]], ["headline-mismatch Summary!B5"]],
    ["where as many colours are right as wrong", [["Overall"], ["Green", 8], ["Amber", 3], ["Red", 9], ["Blue", 2]], ["headline-mismatch Summary!B4"]],
    ["where only the number in all is right", [["Service", "Number", "Green", "Amber", "Red"], ["Housing", 8, 6, 2, 3]], ["headline-mismatch Summary!C2"]],
    ["on two lines of two", [HEADER, ["Housing", 6, 1, 2], ["Planning", 3, 2, 2]], ["headline-mismatch Summary!B2", "headline-mismatch Summary!D3"]],
    ["on two lines of three", [HEADER, ["Housing", 6, 1, 2], ["Planning", 3, 2, 2], ["Total", 8, 3, 3]], ["headline-mismatch Summary!B2", "headline-mismatch Summary!D3"]],
    ["on a line of which nothing agrees, beside two that are right", [HEADER, HOUSING, ["Planning", 4, 3, 2], ["Total", 8, 3, 3]], ["headline-mismatch Summary!B3"]],
    ["on lines of which nothing agrees, where as many others are right", [HEADER, HOUSING, ["Planning", 4, 3, 2], ["All services", 10, 5, 5], ["Total", 8, 3, 3]], ["headline-mismatch Summary!B3", "headline-mismatch Summary!B4"]],
    ["on a part and on the total that is wrong in its own way", [HEADER, ["Housing", 6, 1, 2], PLANNING, ["Total", 10, 3, 3]], ["headline-mismatch Summary!B2", "total-mismatch Summary!B4"]],
    ["on the part, where the totals of its row and its column are right", [[...HEADER, "Total"], [...HOUSING, 8], ["Planning", 4, 2, 1, 6], ["Total", 8, 3, 3, 14]], ["headline-mismatch Summary!B3"]],
    ["on two colours that have changed places, though most other lines differ", [HEADER, ["Housing", 4, 1, 3], ["Planning", 2, 2, 2], ["Total", 3, 8, 3]], ["headline-mismatch Summary!B4"]],
    ["where only the sum shows that it is the whole", [["Where we are"], ["Green", 7], ["Amber", 3], ["Red", 4]], ["headline-mismatch Summary!B2"]],
  ])("%s", (_, rows, expected) => {
    expect(said(...rows)).toEqual(expected);
  }); // prettier-ignore
});

describe("headline-mismatch is silent", () => {
  it.each<[string, Rows]>([
    ["where all is right", [HEADER, HOUSING, PLANNING, ["Total", 8, 3, 3]]],
    ["where the words go down", [["", "Housing", "Planning"], ["Green", 5, 3], ["Amber", 1, 2], ["Red", 2, 1]]],
    ["on another quarter's table", [["Quarter 4 2024/25"], HEADER, ["Total", 6, 3, 5]]],
    ["on another year's table", [["2024/25"], HEADER, ["Total", 6, 3, 5]]],
    ["on the line of another quarter", [["Overall", "Green", "Amber", "Red"], ["Q4", 6, 3, 5], ["Q1", 8, 3, 3]]],
    ["on last quarter's table", [["Last quarter"], HEADER, ["Total", 6, 3, 5]]],
    ["on a service that the registers do not have", [HEADER, ["Leisure", 5, 1, 3]]],
    ["on a part that only looks like a service", [HEADER, ["Housing benefits", 5, 1, 3]]],
    ["on another kind", [["Actions"], ["Green", 8], ["Amber", 4], ["Red", 3]]],
    ["on percentages", [HEADER, ["Total", 0.57, 0.22, 0.21]]],
    ["on percentages as text", [HEADER, ["Total", "57%", "22%", "21%"]]],
    ["on a column of shares beside the counts", [["", "Number", "%"], ["Green", 8, 57], ["Amber", 3, 22], ["Red", 3, 21]]],
    ["on a key", [["Green", "On target"], ["Amber", "Just missed"], ["Red", "Missed"]]],
    ["on a word by itself", [["Total", "Green"], ["", 9]]],
    ["on letters that head columns of something else", [["Type", "A", "B"], ["Total", 9, 3]]],
    ["on counts of which none agrees, under no name", [["Where we are"], ["Green", 5], ["Amber", 9], ["Red", 8]]],
    ["on counts of which one agrees by chance, under no name", [["Where we are"], ["Green", 5], ["Amber", 3], ["Red", 8]]],
    ["on counts of which less than half agrees, under a name", [["Overall"], ["Green", 5], ["Amber", 3], ["Red", 8]]],
    ["on a nought that is right by chance", [["Overall"], ["Green", 5], ["Amber", 3], ["Red", 8], ["Blue", 0]]],
    ["on counts of which most agree by chance, under no name", [["Where we are"], ["Green", 8], ["Amber", 3], ["Red", 7]]],
    ["on counts that are not filled in yet", [["Service", "Number", "Green", "Amber", "Red"], ["Housing", 8, 0, 0, 0]]],
    ["on counts of which one is another's and not the other way round", [["Overall"], ["Green", 3], ["Amber", 3], ["Red", 9]]],
    ["on a line of which nothing agrees, beside one that is right", [HEADER, HOUSING, ["Planning", 4, 3, 2]]],
    ["on lines of which nothing agrees, where fewer others are right", [HEADER, HOUSING, ["Planning", 4, 3, 2], ["All services", 10, 5, 5], ["Overall", 10, 5, 6], ["Total", 8, 3, 3]]],
    ["on a line of which nothing agrees, beside another table that is right", [HEADER, HOUSING, PLANNING, ["Total", 8, 3, 3], [], HEADER, ["Housing", 9, 4, 6]]],
    ["on a table of which most lines differ", [HEADER, ["Housing", 4, 1, 3], ["Planning", 2, 2, 2], ["Total", 6, 3, 5]]],
    ["on statuses that have no rows yet", [["Overall", "Green", "Amber", "Red", "Not started (annual)"], ["Total", 8, 3, 3, 9]]],
    ["on sentences about a colour", [["Green 8 hours a day"], ["Red 3 Housing"]]],
    ["on dates and ranges beside a colour", [["Green 1-8"], ["Amber 2-3"], ["Red 1.5"]]],
    ["on a line without any figure", [HEADER, ["Housing", "-", "-", "-"]]],
  ])("%s", (_, rows) => {
    expect(said(...rows)).toEqual([]);
  }); // prettier-ignore

  it.each<[string, string, Rows]>([
    ["a number in all that counts a colour that is not listed", "GGGGGGGGAAARRRB", [["All"], ["Number of indicators", 16], ["Green", 8], ["Amber", 3], ["Red", 3]]],
    ["counts of a service that has a colour that is not listed", "GGARRBBB", [["Service", "Number", "Green", "Amber", "Red"], ["Housing", 8, 4, 3, 1]]],
    ["a number in all beside a status that the rows do not have", "GGGAARBB", [["All"], ["Number of indicators", 9], ["Green", 3], ["Amber", 2], ["Red", 1], ["Not started", 2]]],
  ])("on %s", (_, letters, rows) => {
    expect(toldTotals(kpis(letters, ""), summary(...rows))).toEqual([]);
  }); // prettier-ignore

  it("on a sheet that is hidden, or ours", () => {
    const wrong = summary(HEADER, ["Total", 8, 3, 2]);
    expect(toldTotals(DETAIL, { ...wrong, hidden: true })).toEqual([]);
    expect(toldTotals(DETAIL, { ...wrong, ours: true })).toEqual([]);
  });

  it("where a name may be one of two things, and the figures agree with either", () => {
    const other = kpis("GGGGAARR", "", "Planning");
    const right = summary(HEADER, ["Planning", 4, 2, 2]);
    expect(toldTotals(DETAIL, other, right)).toEqual([]);
    expect(toldTotals(DETAIL, other, summary(HEADER, ["Planning", 4, 2, 1]))).toEqual([]);
  });

  it("above a register, whether its own items or all were counted", () => {
    const above = (counts: Rows[number]) => sheetOf("Planning", [["Overview", "Green", "Amber", "Red"], counts, [], ["Reference", "Measure", "Target", "Actual", "RAG"], ["PLN 7", "Homes with permission", "9", "9", "Green"], ["PLN 8", "Appeals lost", "2", "5", "Red"]]); // prettier-ignore
    expect(toldTotals(DETAIL, above(["", 1, 0, 1]))).toEqual([]);
    expect(toldTotals(DETAIL, above(["", 9, 3, 4]))).toEqual([]);
    expect(toldTotals(DETAIL, above(["", 2, 0, 0]))).toEqual(["headline-mismatch Planning!B2"]);
    expect(toldTotals(DETAIL, above(["", 10, 3, 3]))).toEqual(["headline-mismatch Planning!B2"]);
  });
});

describe("a workbook that says nothing of its own quarter", () => {
  const { values } = DETAIL;
  const detail = sheetOf("KPIs", [values[0] ?? [], ...values.slice(2)]);

  it.each<[string, Rows, string[]]>([
    ["is not held against a table of one", [["Overall, Q4"], ["Green", 8], ["Amber", 4], ["Red", 3]], []],
    ["is held against a table of a year", [["Overall, 2024/25"], ["Green", 8], ["Amber", 4], ["Red", 3]], ["headline-mismatch Summary!B3"]],
    ["is held against any other table", [["Overall"], ["Green", 8], ["Amber", 4], ["Red", 3]], ["headline-mismatch Summary!B3"]],
  ])("%s", (_, rows, expected) => {
    expect(toldTotals(detail, summary(...rows))).toEqual(expected);
  }); // prettier-ignore
});

describe("a summary that does not match", () => {
  const says = (...rows: Rows) => messages(DETAIL, summary(...rows));

  it("says where, what and how many", () => {
    expect(titles(DETAIL, summary(["Overall"], ["Green", 8], ["Amber", 4], ["Red", 3]))).toEqual([
      "Summary does not match the rows",
    ]);
    expect(says(["Overall"], ["Green", 8], ["Amber", 3], ["Red", 9], ["Blue", 2])).toEqual([
      "This summary says Red 9 and Blue 2, but the 14 items in the rows make Red 3 and Blue 0. Correct the figures here, or the ratings in the rows.",
    ]);
    expect(says(["All"], ["Number of indicators", 15], ["Green", 8], ["Amber", 3], ["Red", 3])).toEqual([
      "This summary says Number of indicators 15, but the 14 indicators in the rows make Number of indicators 14. Correct the figure here, or the ratings in the rows.",
    ]);
  });
});

describe("two colours that have changed places", () => {
  const detail = kpis("GGGGGGGGG", "AAARRR");

  it("are told as such, though the items in all are more than the rows", () => {
    const rows = [["Indicators", "Number of PI's", "Red", "Amber", "Green", "Not started (annual)"], ["Corporate", 24, 9, 3, 3, 9]]; // prettier-ignore
    const [finding] = totalsOf(detail, summary(...rows));
    expect(finding).toMatchObject({ rule: "headline-mismatch", severity: "error", place: { row: 1, column: 2 }, facts: { transposed: ["Red", "Green"], scope: { items: 15, kind: "indicator" } } }); // prettier-ignore
    expect(messages(detail, summary(...rows))).toEqual([
      "'Corporate' says Red 9 and Green 3, but the 15 indicators in the rows make Red 3 and Green 9. 'Red' and 'Green' look swapped. Swap the two figures, if the rows are right.",
    ]);
  });

  it("are not, where a third differs too", () => {
    const [finding] = totalsOf(detail, summary(["Overall"], ["Red", 9], ["Amber", 2], ["Green", 3], ["Blue", 1]));
    expect(finding?.facts).toMatchObject({ transposed: null });
  });
});

describe("actions by status", () => {
  const green = actions("Green spaces", "Caring for the Environment", ["Completed", "Completed", "In Progress", "Overdue"]); // prettier-ignore
  const town = actions("Town", "A Thriving Town", ["Completed", "In Progress", "In Progress"]);
  const header = ["Actions", "Number of Actions", "Completed", "In Progress", "Overdue"];

  it.each<[string, Rows, string[]]>([
    ["agree", [header, ["Caring for the Environment", 4, 2, 1, 1], ["A Thriving Town", 3, 1, 2, 0], ["Overall", 7, 3, 3, 1]], []],
    ["differ in one", [header, ["Caring for the Environment", 4, 2, 1, 1], ["A Thriving Town", 3, 1, 2, 0], ["Overall", 7, 3, 4, 1]], ["total-mismatch Summary!D4"]],
    ["differ for one title", [header, ["Caring for the Environment", 4, 2, 1, 2], ["A Thriving Town", 3, 1, 2, 0]], ["headline-mismatch Summary!E2"]],
    ["under a title with the quarter", [["A Thriving Town Actions: Quarter 1 2025-2026"], ["Number of Actions", 3], ["Completed", 2], ["In progress", 2]], ["headline-mismatch Summary!B3"]],
  ])("%s", (_, rows, expected) => {
    expect(toldTotals(kpis("GG", "RR"), green, town, summary(...rows))).toEqual(expected);
  }); // prettier-ignore

  it("stand in the sentence with the part that they are of", () => {
    const [message] = messages(green, town, summary(header, ["A Thriving Town", 3, 1, 3, 0]));
    expect(message).toBe(
      "'A Thriving Town' says In Progress 3, but the 3 actions of 'A Thriving Town' make In Progress 2. Correct the figure here, or the ratings in the rows.",
    );
  });
});

describe("rows that have a colour and a status", () => {
  const row = (number: number, rating: string, status: string) => [
    `Open hub ${number} of the town`,
    `Work goes on with hub ${number}.`,
    "March 2026",
    rating,
    status,
  ];
  const detail = sheetOf("Actions", [
    ["Action", "Update", "Due date", "RAG", "Status"],
    row(1, "Green", "Completed"),
    row(2, "Green", "In progress"),
    row(3, "Red", "Overdue"),
    row(4, "", "Completed"),
    row(5, "Green", ""),
    row(6, "Green", ""),
  ]);
  const header = ["Overall", "Green", "Red", "Completed"];

  it.each<[string, Rows, string[]]>([
    ["under each", [header, ["", 4, 1, 2]], []],
    ["under the colour, where they have one", [header, ["", 4, 1, 1]], []],
    ["under the status, where the table has it", [header, ["", 3, 1, 2]], []],
    ["in the way that comes closest", [header, ["", 3, 1, 1]], ["headline-mismatch Summary!B2"]],
    ["in none of these ways", [header, ["", 4, 1, 3]], ["headline-mismatch Summary!D2"]],
  ])("may be counted %s", (_, rows, expected) => {
    expect(toldTotals(detail, summary(...rows))).toEqual(expected);
  }); // prettier-ignore
});

describe("statuses that say the same", () => {
  const town = actions("Town", "A Thriving Town", ["Achieved", "Completed", "Not due", "Annual", "In progress"]);
  const header = ["Overall", "Completed", "Not started", "In progress"];

  it.each<[string, Rows, string[]]>([
    ["are counted together", [header, ["", 2, 2, 1]], []],
    ["are not counted as those that are done", [header, ["", 4, 2, 1]], ["headline-mismatch Summary!B2"]],
    ["are not counted as those that have not begun", [header, ["", 2, 4, 1]], ["headline-mismatch Summary!C2"]],
  ])("%s", (_, rows, expected) => {
    expect(toldTotals(town, summary(...rows))).toEqual(expected);
  }); // prettier-ignore
});

describe("statuses that are colours as well", () => {
  const header = ["Overall", "Satisfactory", "Warning", "Alert"];

  it.each<[string, Rows, string[]]>([
    ["agree", [header, ["", 8, 3, 3]], []],
    ["differ", [header, ["", 8, 4, 3]], ["headline-mismatch Summary!C2"]],
  ])("are counted where the rows have the colours: %s", (_, rows, expected) => {
    expect(toldTotals(DETAIL, summary(...rows))).toEqual(expected);
  });

  it("are counted where the rows have the statuses", () => {
    const town = actions("Town", "A Thriving Town", ["Satisfactory", "Satisfactory", "Warning", "Alert"]);
    expect(toldTotals(town, summary(header, ["", 2, 1, 1]))).toEqual([]);
    expect(toldTotals(town, summary(header, ["", 2, 1, 2]))).toEqual(["headline-mismatch Summary!D2"]);
  });
});
