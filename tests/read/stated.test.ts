import { vocabulary } from "../../src/kpi/vocabulary";
import type { CellValue, SheetSnapshot } from "../../src/read/snapshot";
import { findStated, type StatedFigures } from "../../src/read/stated/stated";
import { bookOf, sheetOf } from "../snapshots";

type Rows = readonly (readonly CellValue[])[];

function statedOn(...sheets: readonly SheetSnapshot[]): StatedFigures {
  return findStated({ sheets }, bookOf(sheets).registers, vocabulary());
}

/** 'Housing: Green 5, Red 1 of 6' for each line. */
function countsOf(...rows: Rows): string[] {
  return statedOn(sheetOf("S", rows)).counts.map(({ label, counts, total }) => {
    const words = counts.map(({ word, count }) => `${word} ${count}`).join(", ");
    return `${label ?? "-"}: ${words}${total ? ` of ${total.count}` : ""}`;
  });
}

describe("tables of counts", () => {
  it.each<[string, Rows, string[]]>([
    ["words across", [["Service", "Green", "Amber", "Red"], ["Housing", 5, 0, 1], ["Total", 5, 0, 1]], ["Housing: Green 5, Amber 0, Red 1", "Total: Green 5, Amber 0, Red 1"]],
    ["words across with the number in all", [["", "Number", "Red", "Green"], ["Housing", 6, 5, 1]], ["Housing: Red 5, Green 1 of 6"]],
    ["words down", [["Number of PI's", 6], ["Red", 5], ["Green", 1]], ["-: Red 5, Green 1 of 6"]],
    ["words down with the number in all below", [["Red", 5], ["Green", 1], ["Total", 6]], ["-: Red 5, Green 1 of 6"]],
    ["dashes, and some of them in brackets", [["", "Satisfactory", "Warning", "Alert", "Unknown"], ["Finance", "16 (7)", "2", "-", ""]], ["Finance: Satisfactory 16, Warning 2, Alert 0"]],
    ["two tables side by side", [["", "Milestones", "", "Indicators", ""], ["", "Green", "Red", "Green", "Red"], ["Homes", 3, 0, 7, 1]], ["Homes: Green 3, Red 0", "Homes: Green 7, Red 1"]],
    ["an empty row below the header", [["", "Green", "Red"], [], ["Homes", 3, 0]], ["Homes: Green 3, Red 0"]],
    ["cells that hold both", [["Green: 39", "Red - 3"]], ["-: Green 39, Red 3"]],
    ["one cell that holds all", [["5 ☺ Green     0 😐 Amber     1 ☹ Red"]], ["-: Green 5, Amber 0, Red 1"]],
    ["headings that say more", [["", "Green actions", "Not started (annual)"], ["", 3, 9]], ["-: Green actions 3, Not started (annual) 9"]],
    ["no shares", [["", "Green", "Red"], ["Homes", 0.3, 0.7]], []],
    ["no words by themselves", [["Green", 3]], []],
    ["no two letters", [["", "A", "B"], ["Homes", 3, 0]], []],
    ["no key", [["Green", "On target"], ["Red", "Missed"]], []],
  ])("%s", (_, rows, expected) => {
    expect(countsOf(...rows)).toEqual(expected);
  }); // prettier-ignore

  it("know what stands over them, nearest first", () => {
    const rows = [["Corporate plan"], ["", "Milestones", "", "Indicators", ""], ["Priority", "Green", "Red", "Green", "Red"], ["Homes", 3, 0, 7, 1]]; // prettier-ignore
    const [milestones, indicators] = statedOn(sheetOf("S", rows)).counts;
    expect(milestones?.titles).toEqual(["Priority", "Green", "Red", "Milestones", "Corporate plan", "S"]);
    expect(indicators?.titles).toContain("Indicators");
    expect(indicators?.titles).not.toContain("Milestones");
  });
});

it("looks at nothing in a register, on a hidden sheet or on one of ours", () => {
  const rows = [["Reference", "Measure", "Target", "RAG"], ["A 1", "23 of 26 (89%) of homes", 5, "Green"], ["A 2", "Homes let this year", 1, "Red"]]; // prettier-ignore
  const figures = sheetOf("T", [["", "Green", "Red"], ["All", 1, 2], ["23 of 26 (89%)"], ["Total", 3, 4]]);
  for (const sheets of [[sheetOf("S", rows)], [{ ...figures, hidden: true }], [{ ...figures, ours: true }]]) {
    const { counts, shares, sums, lists } = statedOn(...sheets);
    expect([counts, shares, sums, lists]).toEqual([[], [], [], []]);
  }
  expect(statedOn(figures).shares).toHaveLength(1);
});

describe("totals", () => {
  const sums = (...rows: Rows) =>
    statedOn(sheetOf("S", rows)).sums.map(({ label, parts, sums: own }) => `${label} ${parts}: ${own.map(({ heading, total, readings }) => `${heading} ${total.value} = ${readings.map((figures) => figures.map(({ value }) => value).join("+")).join(" or ")}`).join(", ")}`); // prettier-ignore

  it.each<[string, Rows, string[]]>([
    ["below their parts", [["", "Calls"], ["A", 1], ["B", 2], ["Total", 3]], ["Total above: Calls 3 = 2+1"]],
    ["beside their parts", [["", "Web", "Phone", "Total"], ["A", 1, 2, 3]], ["Total left: A 3 = 2+1"]],
    ["with subtotals among them", [["", "Calls"], ["A", 1], ["B", 2], ["Subtotal", 3], ["C", 4], ["D", 5], ["Total", 12]], ["Subtotal above: Calls 3 = 2+1", "Total above: Calls 12 = 5+4 or 5+4+2+1"]],
    ["under a heading that is a unit", [["", "£000"], ["A", "£1,234"], ["B", "(34)"], ["Total", 1200]], ["Total above: £000 1200 = -34+1234"]],
    ["of one part are none", [["", "Calls"], ["A", 1], ["Total", 1]], []],
  ])("%s", (_, rows, expected) => {
    const found = sums(...rows);
    for (const one of expected) expect(found).toContain(one);
    if (expected.length === 0) expect(found).toEqual([]);
  }); // prettier-ignore
});
