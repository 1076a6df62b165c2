import type { CellValue } from "../../src/read/snapshot";
import { sheetOf } from "../snapshots";
import { actions, kpis, messages, summary, toldTotals, totalsOf } from "./totals-books";

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
    ["on a table of which most lines differ", [HEADER, ["Housing", 4, 1, 3], ["Planning", 2, 2, 2], ["Total", 6, 3, 5]]],
    ["on statuses that have no rows yet", [["Overall", "Green", "Amber", "Red", "Not started (annual)"], ["Total", 8, 3, 3, 9]]],
    ["on sentences about a colour", [["Green 8 hours a day"], ["Red 3 Housing"]]],
    ["on dates and ranges beside a colour", [["Green 1-8"], ["Amber 2-3"], ["Red 1.5"]]],
    ["on a line without any figure", [HEADER, ["Housing", "-", "-", "-"]]],
  ])("%s", (_, rows) => {
    expect(said(...rows)).toEqual([]);
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
    expect(toldTotals(DETAIL, above(["", 10, 3, 3]))).toEqual(["headline-mismatch Planning!B2"]);
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
