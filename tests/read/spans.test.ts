import { said } from "../../src/kpi/item";
import type { CellValue } from "../../src/read/snapshot";
import { bookOf, sheetOf } from "../snapshots";

/** The figure of the first item, and the earlier figures that it is held against. */
function read(title: string, headings: readonly string[], cells: readonly CellValue[]): unknown[] {
  const rows = ["Homes let in time", "Rent collected", "Bins emptied"].map((measure, row) => [`KI ${row}`, measure, ...cells]); // prettier-ignore
  const item = bookOf([sheetOf("KPIs", [[title], ["Ref", "Measure", ...headings], ...rows])]).registers[0]?.items[0];
  return [item && said(item, "actual"), (item?.past ?? []).map(({ figures }) => figures.actual?.value)];
}

const [Q2, Q4] = ["Performance Q2 2024/25", "Performance Q4 2024/25"];

it.each<[string, string, readonly string[], readonly CellValue[], unknown[]]>([
  ["so far, where the rating says so", Q2, ["Q1", "Q2", "YTD", "Annual target", "YTD RAG"], [20, 31, 51, 100, "Green"], ["51", []]],
  ["so far, where the target says so", Q2, ["Q1 actual", "Q2 actual", "YTD actual", "YTD target", "RAG"], [20, 31, 51, 50, "Green"], ["51", []]],
  ["so far, where it alone stands beside the target", Q2, ["Q1", "Q2", "Year to date", "Target", "RAG"], [20, 31, 51, 50, "Green"], ["51", []]],
  ["of the year, where the rating says so", Q4, ["Q3", "Q4", "Outturn", "Target", "Outturn RAG"], [20, 31, 91, 90, "Green"], ["91", []]],
  ["of its quarter, where the rating says so", Q2, ["Q1", "Q2", "YTD", "Target", "Q2 RAG"], [20, 31, 51, 30, "Green"], ["31", ["20"]]],
  ["of its quarter, where that stands beside the target", Q2, ["YTD", "Q1", "Q2", "Target", "RAG"], [51, 20, 31, 30, "Green"], ["31", ["20"]]],
  ["of its quarter, where a quarter's figure is called one", Q2, ["Q1 actual", "Q2 actual", "YTD", "Target", "RAG"], [20, 31, 51, 30, "Green"], ["31", ["20"]]],
  ["of its quarter, where the year's is not there yet", Q2, ["Q1", "Q2", "Outturn", "Target", "RAG"], [20, 31, "", 30, "Green"], ["31", ["20"]]],
  ["of its quarter, where the year's is last year's", Q2, ["Q1", "Q2", "2023/24 outturn", "Target", "RAG"], [20, 31, 88, 30, "Green"], ["31", ["88", "20"]]],
  ["of its quarter, where what is so far is a rating", Q2, ["Q1", "Q2", "YTD direction", "Target", "RAG"], [20, 31, "Up", 30, "Green"], ["31", ["20"]]],
])("the figure is %s", (_, title, headings, cells, expected) => {
  expect(read(title, headings, cells)).toEqual(expected);
}); // prettier-ignore

it.each<[string, readonly string[], readonly CellValue[], string]>([
  ["so far, beside the figure so far", ["Apr target", "Apr actual", "May target", "May actual", "YTD target", "YTD actual", "YTD RAG"], [10, 11, 12, 13, 22, 24, "Green"], "22"],
  ["of the month, where that is rated", ["Apr target", "Apr actual", "May target", "May actual", "YTD target", "YTD actual", "May RAG"], [10, 11, 12, 13, 22, 24, "Green"], "12"],
  ["of the year, where none is so far", ["Annual target", "Apr actual", "May actual", "YTD actual", "YTD RAG"], [90, 11, 13, 24, "Green"], "90"],
])("the target is that %s", (_, headings, cells, target) => {
  const rows = [1, 2].map((row): CellValue[] => [`KI ${row}`, `Measure ${row}`, ...cells]);
  const [item] = bookOf([sheetOf("KPIs", [["Performance 2024/25"], ["Ref", "Measure", ...headings], ...rows])]).registers[0]?.items ?? []; // prettier-ignore
  expect(item && said(item, "target")).toBe(target);
}); // prettier-ignore

describe("a column of nothing but ratings", () => {
  const rated = (headings: readonly string[], cells: readonly CellValue[]): unknown[] => {
    const rows = ["Green", "Amber", "Green", "Red"].map((word, row) => [`KI ${row}`, `Measure ${row}`, 90, 91, ...cells.map((cell) => (cell === "*" ? word : cell))]); // prettier-ignore
    const { registers, tables } = bookOf([sheetOf("KPIs", [["Ref", "Measure", "Target", "Actual", ...headings], ...rows])]); // prettier-ignore
    return [registers[0]?.items.map(({ rating }) => rating), tables[0]?.doubts.map(({ heading }) => heading)];
  };
  const ALL = ["green", "amber", "green", "red"];

  it.each(["Performance", "Progress", "Q2 Performance", "Update"])("is one under '%s', and the officer is asked", (heading) => {
    expect(rated([heading], ["*"])).toEqual([ALL, [heading]]);
  }); // prettier-ignore

  it("is not looked for where a column is called a rating", () => {
    expect(rated(["RAG", "Progress"], ["*", "Green"])).toEqual([ALL, []]);
  });

  it("is none where it says something else as well", () => {
    expect(rated(["Progress"], ["Going well, though the last quarter was slow"])).toEqual([undefined, []]);
  });
});
