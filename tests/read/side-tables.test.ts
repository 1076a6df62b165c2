import { said } from "../../src/kpi/item";
import type { CellValue } from "../../src/read/snapshot";
import { itemFinder } from "../../src/read/register";
import { bookOf, findingsOf, sheetOf, told } from "../snapshots";

type Rows = CellValue[][];

/** Each register by its references, or its measures where it has none. */
function registersIn(rows: Rows): string[] {
  return bookOf(sheetOf("S", rows)).registers.map(({ kind, items }) => {
    const names = items.map((item) => said(item, "reference") ?? said(item, "measure"));
    return `${kind} ${names.join(" ")}`;
  });
}

const actions: Rows = [["Ref", "Action", "Lead", "Due", "Status"], ["H1", "Adopt a policy", "Repairs Manager", "", "On track"], ["H2", "Survey the stock", "Asset Manager", "", "Overdue"], ["H3", "Review garages", "Asset Manager", "", "Completed"]]; // prettier-ignore
const measures: Rows = [["KPI ref", "KPI", "Target", "Actual", "RAG"], ["K1", "Rent collected (%)", 98, 98.4, "Green"], ["K2", "Repairs in time (%)", 90, 70, "Red"]]; // prettier-ignore

function beside(left: Rows, right: Rows, gap = 1): Rows {
  const widths = [left[0]?.length ?? 0, right[0]?.length ?? 0];
  const padded = (rows: Rows, at: number, width: number): CellValue[] => rows[at] ?? Array<CellValue>(width).fill("");
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    ...padded(left, at, widths[0] ?? 0),
    ...Array<CellValue>(gap).fill(""),
    ...padded(right, at, widths[1] ?? 0),
  ]);
}

describe("two registers side by side", () => {
  it.each<[string, Rows, string[]]>([
    ["actions beside measures", beside(actions, measures), ["action H1 H2 H3", "indicator K1 K2"]],
    ["behind two empty columns", beside(actions, measures, 2), ["action H1 H2 H3", "indicator K1 K2"]],
    ["the longer on the right", beside(measures, actions), ["indicator K1 K2", "action H1 H2 H3"]],
    ["three of them", beside(beside(measures, actions), measures.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(/^K(\d)$/, "L$1").replace("collected", "due").replace("Repairs", "Lets") : cell)))), ["indicator K1 K2", "action H1 H2 H3", "indicator L1 L2"]],
    ["both numbered from 1", beside([["No", "Action", "Lead", "Status"], [1, "Adopt a policy", "Repairs Manager", "On track"]], [["No", "KPI", "Target", "Actual", "RAG"], [1, "Rent collected (%)", 98, 98.4, "Green"]]), ["action 1", "indicator 1"]],
    ["one service beside another, without references", beside([["Measure", "Target", "Actual", "RAG"], ["Homes let", 5, 6, "Green"]], [["Measure", "Target", "Actual", "RAG"], ["Bins missed", 5, 4, "Green"]]), ["indicator Homes let", "indicator Bins missed"]],
    ["the right one with a spacer of its own", beside(actions, measures.map((row) => [...row.slice(0, 2), "", ...row.slice(2)])), ["action H1 H2 H3", "indicator K1 K2"]],
  ])("%s are two", (_, rows, expected) => {
    expect(registersIn(rows)).toEqual(expected);
  }); // prettier-ignore

  it.each<[string, Rows]>([
    ["a spacer within one register", [["Ref", "Measure", "Target", "Actual", "", "RAG", "Commentary"], ["A1", "Homes let", 5, 6, "", "Green", "On course"]]],
    ["what is done about a measure, in its row", [["Ref", "KPI", "Target", "Actual", "RAG", "", "Action", "Lead", "Due", "Status"], ["A1", "Homes let", 5, 4, "Red", "", "Hire a team", "Asset Manager", "", "On track"]]],
    ["an action whose reference is part of the measure's", [["Ref", "KPI", "Target", "Actual", "RAG", "", "Action ref", "Action", "Lead", "Status"], ["A1", "Homes let", 5, 4, "Red", "", "A1.1", "Hire a team", "Asset Manager", "On track"]]],
    ["the same reference again", [["Ref", "KPI", "Target", "Actual", "RAG", "", "KPI ref", "Action", "Lead", "Status"], ["A1", "Homes let", 5, 4, "Red", "", "A1", "Hire a team", "Asset Manager", "On track"]]],
    ["the same measures again, in another quarter", [["Measure", "Q1 Target", "Q1 Actual", "Q1 RAG", "", "Measure", "Q2 Target", "Q2 Actual", "Q2 RAG"], ["Homes let", 5, 4, "Red", "", "Homes let", 5, 6, "Green"]]],
    ["a list of codes beside it", [["Ref", "KPI", "Target", "Actual", "RAG", "", "Code", "Service", "Lead"], ["A1", "Homes let", 5, 4, "Red", "", "HS", "Housing", "Asset Manager"]]],
    ["headings alone on the right", [["Ref", "KPI", "Target", "Actual", "RAG", "", "Action ref", "Action", "Lead", "Status"], ["A1", "Homes let", 5, 4, "Red", "", "", "", "", ""]]],
  ])("%s is one", (_, rows) => {
    expect(bookOf(sheetOf("S", rows)).registers.map(({ items }) => items.length)).toEqual([1]);
  }); // prettier-ignore

  it("keeps to the columns of each", () => {
    const { registers, tables } = bookOf(sheetOf("S", beside(actions, measures)));
    expect(registers.map(({ columns }) => columns)).toEqual([
      { reference: 0, measure: 1, owner: 2, endDate: 3, status: 4 },
      { reference: 6, measure: 7, target: 8, actual: 9, rating: 10 },
    ]);
    expect(tables.map(({ header }) => [header.left, header.right])).toEqual([[0, 4], [6, 10]]); // prettier-ignore
    expect(told(findingsOf(sheetOf("S", beside(actions, measures))))).toEqual([]);
  });

  it("finds the item of a cell by its column", () => {
    const find = itemFinder(bookOf(sheetOf("S", beside(actions, measures))));
    const referenceAt = (row: number, column: number): string | null => {
      const item = find("S", { row, column });
      return item ? said(item, "reference") : null;
    };
    expect([referenceAt(1, 0), referenceAt(1, 10), referenceAt(3, 4), referenceAt(4, 0)]).toEqual(["H1", "K1", "H3", null]); // prettier-ignore
  });

  it("are named by the title above each, and read on under the same headings printed again", () => {
    const block = beside(actions, measures);
    const title = ["Actions", "", "", "", "", "", "KPIs"];
    const [, ...more] = beside([["", "", "", "", ""], ["H4", "Let garages", "Asset Manager", "", "On track"]], [["", "", "", "", ""], ["K3", "Lets in time (%)", 90, 95, "Green"]]); // prettier-ignore
    const { tables, registers } = bookOf(
      sheetOf("S", [["Quarter 1 2025/26"], title, ...block, block[0] ?? [], ...more]),
    );
    expect(tables.map((table) => table.title)).toEqual(["Actions", "KPIs"]);
    expect(registers.map(({ items }) => items.length)).toEqual([4, 3]);
  });

  it("end where the next pair begins", () => {
    const block = beside(actions, measures);
    const next = beside([["Ref", "Task", "Officer", "Status"], ["T1", "Count trees", "Parks Manager", "On track"]], [["KPI ref", "Indicator", "Target", "Result", "RAG"], ["P1", "Parks open (%)", 90, 95, "Green"]]); // prettier-ignore
    expect(registersIn([...block, [""], ...next])).toEqual(["action H1 H2 H3", "indicator K1 K2", "action T1", "indicator P1"]); // prettier-ignore
  });

  it("stand beside each other again under the same headings: four parts of a scorecard", () => {
    const part = (theme: string): string[][] => [["Measure", "Target", "Actual", "RAG", "DoT"], ...["one", "two"].map((name) => [`${theme} measure ${name}`, "90", "91", "Green", "Up"])]; // prettier-ignore
    const pair = (left: string, right: string): CellValue[][] => [[left, "", "", "", "", "", right], ...beside(part(left), part(right))]; // prettier-ignore
    const sheet = sheetOf("S", [...pair("Customer", "Finance"), [""], ...pair("People", "Process")]);
    expect(bookOf(sheet).registers.map(({ header, items }) => [header.left, items.length])).toEqual([[0, 2], [6, 2], [0, 2], [6, 2]]); // prettier-ignore
  });
});
