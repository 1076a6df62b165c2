import { saidIn } from "../../src/kpi/item";
import { ROLES } from "../../src/kpi/role";
import type { Register } from "../../src/read/register";
import { toTheEnd } from "../../src/kpi/steps";
import { traitsOf } from "../../src/kpi/traits";
import { notedInSteps } from "../../src/read/notes";
import { bookOf, sheetOf } from "../snapshots";

const PAIRS = [["Q1", "Green"], ["Q2", "Red"]] as const; // prettier-ignore

/** Registers whose items are not the rows as they were read: other fields, other items, or fewer of them. */
const REGISTERS: Readonly<Record<string, () => readonly Register[]>> = {
  "rows as they stand": () => registersOf([["Ref", "Measure", "RAG"], ["A1", "Homes let in time", "Green"], ["A2", "Bins missed", "n/a"]]), // prettier-ignore
  "references inside measures": () => registersOf([["Indicator", "Target", "RAG"], ["HS01 Homes let", "1", "Green"], ["HS02 Bins missed", "2", "Red"]]), // prettier-ignore
  "an objective that is written once": () => registersOf([["Ref", "Measure", "Objective", "RAG"], ["A1", "Homes let", "A fair town", "Red"], ["A2", "Bins missed", "", "Red"], ["A3", "Trees planted", "", "Red"], ["A4", "Roads mended", "", "Green"]]), // prettier-ignore
  "rows that are no items": () => registersOf([["Ref", "Measure", "RAG"], ["Housing"], ["A1", "Homes let", "Green"], ["Waste"], ["A2", "Bins missed", "Red"]]), // prettier-ignore
  "a sheet a quarter": () => bookOf(PAIRS.map(([quarter, rag]) => sheetOf(`${quarter} 2025/26`, [["Ref", "Measure", "Target", "Actual", "RAG"], ["A1", "Homes let in time", "90%", "91%", rag], ["A2", "Bins missed", "5", "4", rag]]))).registers, // prettier-ignore
};

function registersOf(cells: readonly (readonly string[])[]): readonly Register[] {
  return bookOf(sheetOf("S", cells)).registers;
}

it.each(Object.entries(REGISTERS))("what was noted is what the items say: %s", (_, read) => {
  const registers = read();
  expect(registers).not.toHaveLength(0);
  for (const { items } of registers) {
    expect(items.length).toBeGreaterThan(1);
    const { columns, traits } = toTheEnd(notedInSteps(items));
    for (const role of ROLES)
      expect(columns.get(role)?.texts ?? items.map(() => null)).toEqual(
        items.map(({ fields }) => saidIn(fields[role])),
      );
    expect([...traits]).toEqual(items.map(traitsOf));
  }
});

it("looks up what was not read", () => {
  const [register] = registersOf([["Ref", "Measure", "RAG"], ["A1", "Homes let", "Green"], ["A2", "n/a", "Red"]]); // prettier-ignore
  const items = [...(register?.items ?? [])].reverse();
  const { columns, traits } = toTheEnd(notedInSteps(items));
  expect(columns.get("measure")).toEqual({ texts: [null, "Homes let"], missing: [0], errors: [] });
  expect(columns.get("owner")).toBeUndefined();
  expect([...traits]).toEqual(items.map(traitsOf));
});
