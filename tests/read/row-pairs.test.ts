import { said, type Item } from "../../src/kpi/item";
import { quarterName } from "../../src/kpi/period";
import type { Book } from "../../src/read/register";
import type { CellValue } from "../../src/read/snapshot";
import { bookOf, findingsOf, sheetOf, told } from "../snapshots";

type Rows = CellValue[][];

const TITLE = ["Performance, Quarter 2 2025/26"];
const HEADER = ["Ref", "Indicator", "Row", "Q1", "Q2", "Q2 RAG", "Lead", "Comment"];
const PAIRS: Rows = [
  ["A1", "Calls answered in time (%)", "Target", 90, 91, "Green", "Head of Service", "Two posts were filled in July."],
  ["", "", "Actual", 94, 95, "", "", ""],
  ["A2", "Invoices paid in time (%)", "Target", 95, 95, "Green", "Head of Finance", "The new system came in August."],
  ["", "", "Actual", 96, 80, "", "", ""],
];

const read = (rows: Rows): Book => bookOf(sheetOf("S", [TITLE, ...rows]));
const itemsOf = (rows: Rows): readonly Item[] => read(rows).registers.flatMap(({ items }) => items);
const figuresOf = (rows: Rows): string[] => itemsOf(rows).map((item) => `${said(item, "reference") ?? ""} ${item.figures.actual?.value ?? "none"} of ${item.figures.target?.value ?? "none"} ${item.rating ?? ""}`); // prettier-ignore
const reasonsOf = (rows: Rows): string[] => read(rows).passedOver.map(({ reason }) => reason);

function turned(rows: Rows): Rows {
  return rows.map((row, at) => {
    const other = rows[at % 2 === 0 ? at + 1 : at - 1] ?? [];
    return row.map((cell, column) => (column >= 2 && column <= 4 ? (other[column] ?? "") : cell));
  });
}

describe("a measure over two rows, its target and its actual", () => {
  it.each<[string, Rows]>([
    ["the target first", [HEADER, ...PAIRS]],
    ["the actual first", [HEADER, ...turned(PAIRS)]],
    ["the names in both rows", [HEADER, ...PAIRS.map((row, at) => [...(PAIRS[at - (at % 2)] ?? []).slice(0, 2), ...row.slice(2)])]],
    ["the rating beside the actual", [HEADER, ...PAIRS.map((row, at) => row.map((cell, column) => (column === 5 ? (PAIRS[at % 2 === 0 ? at + 1 : at - 1]?.[5] ?? "") : cell)))]],
    ["a label without a heading", [HEADER.map((cell) => (cell === "Row" ? "" : cell)), ...PAIRS]],
    ["a label's heading that names figures", [HEADER.map((cell) => (cell === "Row" ? "Target / Actual" : cell)), ...PAIRS]],
    ["other words for both", [HEADER, ...PAIRS.map((row) => row.map((cell) => (cell === "Target" ? "Profile" : cell === "Actual" ? "Outturn" : cell)))]],
    ["a heading and a blank row between them", [HEADER, ...PAIRS.slice(0, 2), [""], ["Finance"], ...PAIRS.slice(2)]],
    ["a note below", [HEADER, ...PAIRS, ...PAIRS.map((row) => row.map((cell) => (cell === "A1" ? "A3" : cell === "A2" ? "A4" : cell))), [""], ["", "", "Source: the contact centre"]]],
  ])("is one item: %s", (_, rows) => {
    expect(figuresOf(rows).slice(0, 2)).toEqual(["A1 95 of 91 green", "A2 80 of 95 green"]);
    expect(reasonsOf(rows)).not.toContain("table-of-figure-rows");
  }); // prettier-ignore

  it("keeps the cells of both figures, and what both were before", () => {
    const [first] = itemsOf([HEADER, ...PAIRS]);
    expect(first?.row).toBe(2);
    expect([first?.fields.target, first?.fields.actual]).toMatchObject([{ row: 2, column: 4, text: "91" }, { row: 3, column: 4, text: "95" }]); // prettier-ignore
    expect(first?.past.map(({ figures }) => [figures.target?.value, figures.actual?.value])).toEqual([["90", "94"]]);
    expect(read([HEADER, ...PAIRS]).registers[0]?.headings).toMatchObject({ target: "Q2 Target", actual: "Q2 Actual" });
  });

  it("is held against its target", () => {
    expect(told(findingsOf(sheetOf("S", [TITLE, HEADER, ...PAIRS])))).toEqual(["green-but-missed F5"]);
  });

  it.each<[string, Rows]>([
    ["an actual is lacking", [HEADER, ...PAIRS, ["A3", "Homes let", "Target", 5, 5, "Green", "", ""], ["A4", "Homes built", "Target", 5, 5, "Green", "", ""]]],
    ["a variance below each", [HEADER, ...PAIRS.slice(0, 2), ["", "", "Variance", 4, 4], ...PAIRS.slice(2), ["", "", "Variance", 1, -15]]],
    ["last year's above each", [HEADER, ["A1", "Calls answered", "Last year", 4, 4, "Green"], ...PAIRS.slice(0, 2).map((row) => ["", "", ...row.slice(2)]), ["A2", "Rent paid", "Last year", 4, 4, "Green"], ...PAIRS.slice(2).map((row) => ["", "", ...row.slice(2)])]],
    ["the second row is another measure's", [HEADER, ...PAIRS.map((row, at) => (at % 2 === 0 ? row : ["A9", "Homes let", ...row.slice(2)]))]],
    ["the orders differ", [HEADER, ...PAIRS.slice(0, 2), ...turned(PAIRS).slice(2)]],
  ])("is told, and counted by nothing, where %s", (_, rows) => {
    expect(read(rows).registers).toEqual([]);
    expect(reasonsOf(rows)).toEqual(["table-of-figure-rows"]);
  }); // prettier-ignore

  it("a column that says what kind of measure each row is changes nothing", () => {
    const rows = [["Ref", "Measure", "Type", "Target", "Actual", "RAG"], ["A1", "Homes let", "Outcome", 5, 6, "Green"], ["A2", "Bins emptied", "Target", 5, 6, "Green"], ["A3", "Rent paid", "Actual", 5, 6, "Green"]]; // prettier-ignore
    expect(itemsOf(rows)).toHaveLength(3);
  });
});

describe("what dates a return", () => {
  const quarterOf = (rows: Rows): string | null => {
    const { quarter } = read(rows);
    return quarter && quarterName(quarter);
  };
  const ahead = ["Ref", "Indicator", "Row", "Q1", "Q2", "Q3", "Q4", "Q2 RAG", "Comment"];

  it.each<[string, Rows, string]>([
    ["rows of targets filled ahead", [ahead, ["A1", "Calls answered (%)", "Target", 90, 90, 92, 92, "Green", ""], ["", "", "Actual", 94, 94, "", "", "", ""], ["A2", "Rent paid (%)", "Target", 95, 95, 95, 95, "Red", ""], ["", "", "Actual", 96, 80, "", "", "", ""]], "Q2 2025/26"],
    ["only targets filled: the title", [ahead.map((cell) => cell.replace("Q2 RAG", "RAG")), ["A1", "Calls answered (%)", "Target", 90, 90, 92, 92, "Green", ""], ["", "", "Actual", "", "", "", "", "", ""], ["A2", "Rent paid (%)", "Target", 95, 95, 95, 95, "Red", ""], ["", "", "Actual", "", "", "", "", "", ""]], "Q2 2025/26"],
    ["columns of targets filled ahead", [["Ref", "Indicator", "Q2 Target", "Q2 Actual", "Q2 RAG", "Q3 Target", "Q3 Actual", "Q3 RAG"], ["A1", "Calls answered (%)", 90, 94, "Green", 92, "", ""]], "Q2 2025/26"],
    ["a forecast in figures", [["Ref", "Indicator", "Target", "Q2 Actual", "Q2 RAG", "Q3 Forecast", "Q4 Forecast"], ["A1", "Calls answered (%)", 90, 94, "Green", 95, 96]], "Q2 2025/26"],
    ["a quarter that is reported", [["Ref", "Indicator", "Target", "Q2 Actual", "Q2 RAG", "Q3 Actual", "Q3 RAG"], ["A1", "Calls answered (%)", 90, 94, "Green", 95, ""]], "Q3 2025/26"],
    ["a forecast in words, which rates", [["Ref", "Indicator", "Target", "Q2 Forecast", "Q3 Forecast"], ["A1", "Calls answered (%)", 90, "Green", "Amber"]], "Q3 2025/26"],
  ])("%s", (_, rows, expected) => {
    expect(quarterOf(rows)).toBe(expected);
  }); // prettier-ignore
});
