import { said } from "../../src/kpi/item";
import type { CellValue } from "../../src/read/snapshot";
import { bookOf, sheetOf } from "../snapshots";

/** The targets that were read, where the second column has the year's and the third the other. */
function targetsIn(headings: readonly string[], others: readonly CellValue[] = [75, 300, 30], year: readonly CellValue[] = [100, 400, 40]) {
  const rows = ["Homes built", "Visits", "Trees planted"].map((measure, row) => [`KI ${row}`, measure, year[row] ?? "", others[row] ?? "", [78, 310, 28][row] ?? "", ["Green", "Green", "Amber"][row] ?? ""]); // prettier-ignore
  const sheet = sheetOf("KPIs", [["Performance Q3 2025/26"], ["Ref", "Measure", ...headings, "RAG"], ...rows]);
  return bookOf(sheet).registers[0]?.items.map((item) => said(item, "target"));
} // prettier-ignore

const [NOW, YEARS] = [
  ["75", "300", "30"],
  ["100", "400", "40"],
];

describe("beside the target of the year, that of the part that is over", () => {
  it.each([
    ["Annual target", "Target to date", "Actual"],
    ["Annual target", "YTD target", "YTD actual"],
    ["Annual target", "Cumulative target", "Actual"],
    ["Annual target", "Target (profiled)", "Actual"],
    ["Annual target", "Q3 target", "Q3 actual"],
    ["Annual target", "Quarterly target", "Actual"],
    ["Target for the year", "Profile to Q3", "Actual to Q3"],
    ["Target for year", "Target for quarter", "Actual"],
    ["Target 2025/26", "Profile", "Actual"],
    ["Full year target", "Q3 profile", "Actual"],
    ["Year end target", "Profile to date", "Actual"],
    ["Target", "Profile", "Actual"],
  ])("is read of '%s' and '%s'", (...headings) => {
    expect(targetsIn(headings)).toEqual(NOW);
  });

  it.each([
    ["Annual target", "Quarterly target", "YTD actual"],
    ["Annual target", "Target to date (annual)", "Actual"],
    ["Annual target", "Q2 profile", "Actual"],
    ["Annual target", "Ward profile", "Actual"],
    ["Annual target", "Target owner", "Actual"],
    ["Target", "Target to date", "Actual"],
  ])("is none of '%s' and '%s' beside '%s'", (...headings) => {
    expect(targetsIn(headings)).toEqual(YEARS);
  });

  it("is none where it lacks rows that have the year's, or holds no figures", () => {
    expect(targetsIn(["Annual target", "Profile", "Actual"], [75, "", 30])).toEqual(YEARS);
    expect(targetsIn(["Annual target", "Profile", "Actual"], ["Rural", "Urban", "Rural"])).toEqual(YEARS);
    expect(targetsIn(["Annual target", "Q3 profile", "Actual"], ["Rural", "Urban", "Rural"])).toEqual(YEARS);
    expect(targetsIn(["Annual target", "Profile", "Actual"], [75, "Annual", 30])).toEqual(["75", "Annual", "30"]);
    expect(targetsIn(["Annual target", "Profile", "Actual"], [75, 300, 30], [100, "", 40])).toEqual(NOW);
  });
});

it("a profile by itself is the target, where it holds figures", () => {
  const targets = (cells: readonly CellValue[]) => bookOf(sheetOf("S", [["Ref", "Measure", "Profile", "Actual", "RAG"], ...cells.map((cell, row) => [`A${row}`, `Homes built in part ${row}`, cell, 7, "Green"])])).registers[0]?.columns.target; // prettier-ignore
  expect(targets([5, 6, 7])).toBe(2);
  expect(targets(["Rural", "Urban", "Rural"])).toBeUndefined();
});
