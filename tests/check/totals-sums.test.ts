import type { CellValue } from "../../src/read/snapshot";
import { kpis, messages, summary, titles, toldTotals, totalsOf } from "./totals-books";

type Rows = readonly (readonly CellValue[])[];
const DETAIL = kpis("GGA", "GR");
const said = (...rows: Rows): string[] => toldTotals(DETAIL, summary(...rows));

const DAYS = ["Service", "Long-term days", "Short-term days", "Total days lost", "FTEs", "Days lost per FTE"];
const ABSENCE: Rows = [
  ["Community Services", 501.79, 126.35, 628.14, 212.34, 2.9],
  ["Customer Services", 86.31, 51.2, 137.51, 48.09, 2.46],
  ["Finance", 0, 0, 0, 10, 0],
  ["Housing Services", 101.35, 70.26, 171.61, 85.76, 1.68],
];
const CAPITAL = ["Capital expenditure", "General Fund £000", "Special Expenses £", "HRA £000", "Total"];
const BUDGET: Rows = [
  ["Approved Budget for the Year", 3137, 50, 10085, 13272],
  ["C/F from 2017/18", 2071, 0, 1730, 3801],
];

describe("total-mismatch fires", () => {
  it.each<[string, Rows, string[]]>([
    ["on the figures of a line of totals of which others are right", [DAYS, ...ABSENCE, ["All directorates", 658.14, 220.61, 937.26, 356.19, 2.24]], ["total-mismatch Summary!B6", "total-mismatch Summary!C6"]],
    ["on the part, where the totals along the other way are right", [CAPITAL, ...BUDGET, ["Approved projects in year", 1878, 6, 0, 971], ["Slippage", 0, 0, 0, 0], ["Total budget for 2018/19", 7086, 56, 11815, 18957], ["Variance", -322, -2, -950, -1274]], ["total-mismatch Summary!E4"]],
    ["on one column by itself", [["Service", "Calls"], ["Housing", 12], ["Planning", 15], ["Finance", 20], ["Total", 48]], ["total-mismatch Summary!B5"]],
    ["below an empty row", [["Service", "Calls"], ["Housing", 12], ["Planning", 15], ["Finance", 20], [], ["TOTAL:", 48]], ["total-mismatch Summary!B6"]],
    ["on a total a little higher than its parts", [["Service", "Calls"], ["Housing", 12], ["Planning", 15], ["Finance", 20], ["Total", 62]], ["total-mismatch Summary!B5"]],
    ["on figures as text", [["Service", "Calls", "Letters"], ["Housing", "1,012 calls", "2"], ["Planning", "15", "(1)"], ["Total", "1,017", "1"]], ["total-mismatch Summary!B4"]],
    ["on a column of totals", [["Month", "Web", "Phone", "Total"], ["May", 1, 2, 3], ["June", 4, 5, 9], ["July", 6, 7, 14]], ["total-mismatch Summary!D4"]],
    ["on a column of totals that stands first", [["Month", "Number of calls", "Web", "Phone"], ["May", 3, 1, 2], ["June", 9, 4, 5], ["July", 14, 6, 7]], ["total-mismatch Summary!B4"]],
    ["beyond rounding", [["Item", "£000", "FTE"], ["A", 10, 1.4], ["B", 20, 2.4], ["Total", 31, 4.1]], ["total-mismatch Summary!C4"]],
    ["on a total of which its parts make three quarters", [["Service", "Calls"], ["Housing", 12], ["Planning", 15], ["Finance", 18], ["Total", 60]], ["total-mismatch Summary!B5"]],
    ["on a total of half what its parts make", [["Service", "Calls"], ["Housing", 20], ["Planning", 20], ["Finance", 20], ["Total", 30]], ["total-mismatch Summary!B5"]],
    ["on a part of nought among three", [["Service", "Calls"], ["Housing", 12], ["Planning", 15], ["Finance", 20], ["IT", 0], ["Total", 48]], ["total-mismatch Summary!B6"]],
    ["on a column that is wrong by itself, below a row that is", [["Month", "Web", "Phone", "Total"], ["May", 1, 2, 3], ["June", 4, 5, 9], ["July", 6, 7, 15], ["August", 1, 1, 2], ["Total", 12, "n/a", 40]], ["total-mismatch Summary!D4", "total-mismatch Summary!D6"]],
    ["on a total beyond its average", [["Service", "Minutes", "Calls"], ["Housing", 100, 4], ["Planning", 300, 5], ["Finance", 200, 6], ["Total", 205, 15]], ["total-mismatch Summary!B5"]],
    ["on a small total beyond its average", [["Service", "Minutes", "Calls"], ["Housing", 10, 4], ["Planning", 30, 5], ["Finance", 20, 6], ["Total", 21, 15]], ["total-mismatch Summary!B5"]],
    ["on ones", [["Service", "Complaints", "Calls"], ["Housing", 1, 4], ["Planning", 1, 5], ["Finance", 1, 6], ["Total", 4, 15]], ["total-mismatch Summary!B5"]],
    ["on less than a thousand, which nobody rounds", [["Item", "Sum", "Calls"], ["A", 400, 4], ["B", 600, 5], ["Total", 999, 9]], ["total-mismatch Summary!B4"]],
    ["beyond the rounding of the decimals that are shown", [["Service", "Days", "Calls"], ["Housing", 12.5, 1], ["Planning", 13, 2], ["Total", 25.2, 3]], ["total-mismatch Summary!B4"]],
    ["on a subtotal, whose parts end at the one before", [["Item", "Calls", "Letters"], ["A", 10, 1], ["B", 20, 2], ["Subtotal", 30, 3], ["C", 5, 4], ["D", 6, 5], ["Subtotal", 11, 9], ["Total", 41, 12]], []],
  ])("%s", (_, rows, expected) => {
    expect(said(...rows)).toEqual(expected);
  }); // prettier-ignore
});

describe("total-mismatch is silent", () => {
  it.each<[string, Rows]>([
    ["where all is right", [DAYS, ...ABSENCE, ["All directorates", 689.45, 247.81, 937.26, 356.19, 2.24]]],
    ["on figures that are rounded one by one", [["Item", "£000", "£m"], ["A", 10, 1.4], ["B", 20, 2.4], ["C", 31, 1.1], ["Total", 62, 5.0]]],
    ["on large figures that may be rounded", [["Item", "Sum", "Calls"], ["A", 1024, 4], ["B", 2310, 5], ["Total", 3335, 9]]],
    ["on percentages as text", [["Reason", "Share"], ["Cold", "3.57%"], ["Back", "36.45%"], ["Stress", "8.21%"], ["Total", "100%"]]],
    ["on percentages by heading", [["Reason", "% of sickness", "Days"], ["Cold", 3, 4], ["Back", 36, 5], ["Total", 100, 9]]],
    ["on shares below one", [["Reason", "Part", "Days"], ["Cold", 0.3, 4], ["Back", 0.4, 5], ["Total", 1, 9]]],
    ["on an average", [["Service", "Working time", "Days"], ["Housing", 10, 4], ["Planning", 20, 5], ["Total", 15, 9]]],
    ["on the latest of some cumulative figures", [["Month", "Homes", "Days"], ["May", 10, 4], ["June", 20, 5], ["Total", 20, 9]]],
    ["on the number of lines", [["Service", "Days", "Calls"], ["Housing", 10, 7], ["Planning", 20, 8], ["Total", 30, 2]]],
    ["on the total of more than is listed", [["Five most common causes", "Days"], ["Cold", 12], ["Back", 15], ["Stress", 20], ["Total", 90]]],
    ["on a total less than one of its parts", [["Service", "Net"], ["Housing", 12], ["Planning", 15], ["Income", 40], ["Total", 35]]],
    ["on a net total", [["Service", "Net"], ["Housing", 12], ["Planning", 15], ["Income", -10], ["Total", 18]]],
    ["on two figures", [["Service", "Calls"], ["Housing", 12], ["Planning", 15], ["Total", 28]]],
    ["on a net total of many", [["Service", "Net"], ["Housing", 12], ["Planning", 15], ["Finance", 20], ["Income", -10], ["Total", 38]]],
    ["on two figures and a nought", [["Service", "Calls"], ["Housing", 12], ["Planning", 15], ["Finance", 0], ["Total", 28]]],
    ["on two figures beside noughts", [["Service", "Calls", "Letters"], ["Housing", 12, 0], ["Planning", 15, 0], ["Total", 28, 0]]],
    ["on a total of less than half what its parts make", [["Service", "Calls"], ["Housing", 25], ["Planning", 25], ["Finance", 12], ["Total", 30]]],
    ["on two columns of which neither adds up", [["Service", "Calls", "Letters"], ["Housing", 12, 3], ["Planning", 15, 4], ["Finance", 20, 5], ["Total", 48, 13]]],
    ["on one row by itself", [["Service", "Web", "Phone", "Post", "Total"], ["Housing", 12, 15, 20, 48]]],
    ["on a column of totals of which one is right and one wrong", [["Month", "Web", "Phone", "Total"], ["May", 1, 2, 3], ["June", 4, 5, 12]]],
    ["on a label that only may be a total's, of which one figure is right", [["Service", "Calls", "Letters"], ["Housing", 12, 3], ["Planning", 15, 5], ["All services", 27, 12]]],
    ["where a subtotal stands among the parts", [["Item", "Calls", "Letters"], ["A", 10, 1], ["B", 20, 2], ["Subtotal", 30, 3], ["C", 5, 4], ["D", 6, 5], ["Subtotal", 11, 9], ["Total", 45, 12]]],
    ["on shares of which one is whole", [["Service", "Part"], ["Housing", 0.6], ["Planning", 1], ["Finance", 0.7], ["Total", 2]]],
    ["on the highest", [["Service", "Best", "Calls"], ["Housing", 10, 4], ["Planning", 30, 5], ["Finance", 24, 6], ["Total", 30, 15]]],
    ["on the lowest", [["Service", "Best", "Calls"], ["Housing", 24, 4], ["Planning", 10, 5], ["Finance", 30, 6], ["Total", 10, 15]]],
    ["on the last", [["Month", "Homes", "Calls"], ["May", 10, 4], ["June", 31, 5], ["July", 22, 6], ["Total", 22, 15]]],
    ["on the first", [["Month", "Homes", "Calls"], ["May", 22, 4], ["June", 31, 5], ["July", 10, 6], ["Total", 22, 15]]],
    ["on nothing yet", [["Service", "Homes", "Calls"], ["Housing", 10, 4], ["Planning", 20, 5], ["Total", 0, 9]]],
    ["on a rounded average", [["Service", "Minutes", "Calls"], ["Housing", 100, 4], ["Planning", 300, 5], ["Finance", 200, 6], ["Total", 204, 15]]],
    ["on a small rounded average", [["Service", "Minutes", "Calls"], ["Housing", 10, 4], ["Planning", 30, 5], ["Finance", 20, 6], ["Total", 20.5, 15]]],
    ["on a thousand, which may be rounded", [["Item", "Sum", "Calls"], ["A", 400, 4], ["B", 601, 5], ["Total", 1000, 9]]],
    ["within the rounding of the decimals that are shown", [["Service", "Days", "Calls"], ["Housing", 12.5, 1], ["Planning", 13, 2], ["Total", 25.4, 3]]],
    ["within the rounding of the coarsest decimals", [["Service", "Days", "Calls"], ["Housing", 12.5, 1], ["Planning", 13.25, 2], ["Total", 25.7, 3]]],
    ["within that rounding beside a nought", [["Service", "Days", "Calls"], ["Housing", 12.5, 1], ["Planning", 13.25, 2], ["Finance", 0, 3], ["Total", 25.7, 6]]],
    ["on a total of money, rounded one by one", [["Scheme", "Roads", "Parks", "Total £000"], ["May", 10, 20, 31], ["June", 11, 21, 33], ["July", 10, 10, 20], ["August", 5, 5, 10]]],
    ["on a label that only may be a total's, by itself", [["Service", "Calls"], ["Housing", 12], ["Planning", 15], ["Finance", 20], ["Overall", 48]]],
    ["on a line of which more is wrong than right", [["Service", "A", "B", "C"], ["Housing", 12, 3, 4], ["Planning", 15, 4, 5], ["Total", 27, 9, 8]]],
    ["on a header of years", [["Service", 2024, 2025], ["Housing", 12, 3], ["Planning", 15, 4], ["Total", 27, 7]]],
    ["on a column called total that adds up nothing here", [["Measure", "Target", "Total"], ["Homes", 10, 12], ["Calls", 20, 25], ["Visits", 30, 32]]],
    ["on columns that are compared two by two", [["", "July 17/18", "July 18/19", "Total 17/18", "Total 18/19"], ["Received", 9040, 10338, 27230, 27068], ["Answered", 6843, 6877, 20221, 20591]]],
    ["on words", [["Total number of homes that we let", "many"], ["Total", "n/a"]]],
    ["on parts of which only one is more than nought", [["Service", "A", "B"], ["Housing", 5, 2], ["Planning", 0, 4], ["Total", 6, 6]]],
  ])("%s", (_, rows) => {
    expect(said(...rows)).toEqual([]);
  }); // prettier-ignore
});

it("says nothing of a heading, where there is none", () => {
  const rows = [["Housing", 12], ["Planning", 15], ["Finance", 20], ["Total", 48]]; // prettier-ignore
  expect(titles(DETAIL, summary(...rows))).toEqual(["Total does not add up"]);
  expect(messages(DETAIL, summary(...rows))).toEqual([
    "'Total' says 48, but the 3 figures above it add up to 47. Correct the total, or the figure that is wrong.",
  ]);
});

it("says what the parts add up to", () => {
  const rows = [DAYS, ...ABSENCE, ["All directorates", 658.14, 247.81, 937.26, 356.19, 2.24]];
  expect(totalsOf(DETAIL, summary(...rows))[0]).toMatchObject({ severity: "error", facts: { stated: "658.14", sum: "689.45", parts: 4 } }); // prettier-ignore
  expect(messages(DETAIL, summary(...rows))).toEqual([
    "'All directorates', 'Long-term days', says 658.14, but the 4 figures above it add up to 689.45. Correct the total, or the figure that is wrong.",
  ]);
  const across = [
    ["Month", "Web", "Phone", "Total"],
    ["May", 1, 2, 3],
    ["June", 4, 5, 9],
    ["July", 6, 7, 14],
  ];
  expect(messages(DETAIL, summary(...across))).toEqual([
    "'Total', 'July', says 14, but the 2 figures to its left add up to 13. Correct the total, or the figure that is wrong.",
  ]);
});
