import { ratedCells } from "../../src/check/ratings";
import { cellAddress } from "../../src/kpi/address";
import type { CellValue } from "../../src/read/snapshot";
import { registerSheet, soundRows } from "../registers";
import { bookOf, sheetOf } from "../snapshots";

/** The cells of a table whose words are held against the vocabulary, by their heading. */
function cellsOf(headings: readonly string[], ...rows: readonly (readonly string[])[]): string[] {
  const items = rows.map((cells, index): CellValue[] => [`A${index + 1}`, `Homes let in part ${index + 1}`, "95%", ...cells]); // prettier-ignore
  const register = bookOf(sheetOf("S", [["Ref", "Measure", "Target", ...headings], ...items])).registers[0];
  return register
    ? ratedCells(register, () => true)
        .map(({ heading, field }) => `${heading} ${cellAddress(field)}`)
        .sort()
    : [];
}

const five = ["RAG D2", "RAG D3", "RAG D4", "RAG D5", "RAG D6"];

it.each<[string, string[], string[][], string[]]>([
  ["ratings", ["RAG"], [["Green"], [""], ["Gren"]], ["RAG D2", "RAG D4"]],
  ["a status where there is no rating, whatever it says", ["Status"], [["On track"], ["Completed"], ["Ongoing"], ["Waiting for the builder"]], ["Status D2", "Status D3", "Status D4", "Status D5"]],
  ["a second rating, but for its blanks", ["Spend RAG", "Delivery RAG"], [["Green", "Red"], ["Red", ""]], ["Delivery RAG E2", "Spend RAG D2", "Spend RAG D3"]],
  ["a status beside the rating of which four words in five are known", ["RAG", "Status"], [["Green", "Completed"], ["Red", "Completed"], ["Green", "Ongoing"], ["Red", "Ongoing"], ["Red", "Waiting"]], [...five, "Status E2", "Status E3", "Status E4", "Status E5", "Status E6"]],
  ["no status of which three words in four are known", ["RAG", "Status"], [["Green", "Completed"], ["Red", ""], ["Green", "Ongoing"], ["Red", "Ongoing"], ["Red", "Waiting"]], five],
  ["a status of known words, whatever is left out", ["RAG", "Status"], [["Green", "Completed"], ["Red", ""]], ["RAG D2", "RAG D3", "Status E2"]],
])("%s", (_, headings, rows, cells) => {
  expect(cellsOf(headings, ...rows)).toEqual(cells);
}); // prettier-ignore

it("leaves out the rows that have slipped sideways", () => {
  const [register] = bookOf(registerSheet([{ Target: "Quarterly", Frequency: "95%" }, ...soundRows(5)])).registers;
  expect(register && ratedCells(register, () => true).map(({ item }) => item.row)).toEqual([4, 5, 6, 7, 8]);
});
