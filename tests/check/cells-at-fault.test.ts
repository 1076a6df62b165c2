import { cellsAtFault, neighbour } from "../../src/check/cells-at-fault";
import { NOTHING_EXPLAINED } from "../../src/check/explanations";
import type { Finding, Severity } from "../../src/check/finding";
import { cellAddress } from "../../src/kpi/address";
import type { Book } from "../../src/read/register";

const at = (sheet: string, row: number, column: number) => ({ sheet, place: { row, column } });
const EMPTY = { registers: [] } as unknown as Book;

it.each<[Severity[], Severity]>([
  [["advice", "error", "warning"], "error"],
  [["warning", "advice"], "warning"],
  [["advice", "advice"], "advice"],
])("a cell with %j is marked once, by the worst", (severities, worst) => {
  const findings = severities.map((severity) => ({ ...at("KPIs", 3, 2), severity }) as Finding);
  const found = cellsAtFault({ book: EMPTY, findings, explained: NOTHING_EXPLAINED });
  expect(found).toEqual([{ ...at("KPIs", 3, 2), severity: worst, rates: false }]);
});

describe("from one finding to the next", () => {
  // As rules find them, not as they stand; the sheet 'Gone' was deleted meanwhile.
  const cells = [at("B", 1, 0), at("A", 9, 1), at("Gone", 1, 1), at("A", 2, 5), at("A", 2, 3)];

  it.each<[string, ReturnType<typeof at>, string, string]>([
    ["above all of them", at("A", 0, 0), "A D3", "B A2"],
    ["on one", at("A", 2, 3), "A F3", "B A2"],
    ["between two of a row", at("A", 2, 4), "A F3", "A D3"],
    ["on the last of a sheet", at("A", 9, 1), "B A2", "A F3"],
    ["on the last of all", at("B", 1, 0), "A D3", "A B10"],
    ["on a sheet behind, without any", at("C", 5, 5), "A D3", "B A2"],
  ])("%s", (_, from, next, previous) => {
    const go = (direction: "next" | "previous") => neighbour(cells, ["A", "B", "C"], from, direction);
    const found = (["next", "previous"] as const).map(go).map((cell) => cell && `${cell.sheet} ${cellAddress(cell.place)}`); // prettier-ignore
    expect(found).toEqual([next, previous]);
  });

  it("there is none where the sheets are gone", () => {
    expect(neighbour([at("Gone", 1, 1)], ["A"], at("A", 0, 0), "next")).toBeNull();
  });
});
