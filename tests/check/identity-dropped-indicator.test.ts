import { droppedIndicator } from "../../src/check/rules/identity/dropped-indicator";
import { DEFAULT_PROFILE } from "../../src/kpi/profile";
import type { Quarter } from "../../src/kpi/period";
import { cellAddress } from "../../src/kpi/address";
import type { Book } from "../../src/read/register";
import { registerSheet, soundRows } from "../registers";
import { bookOf } from "../snapshots";
import { CATALOGUE, wordsFor } from "../../src/check/catalogue";
import { rowsWith, type Cells } from "./by-rule";

const [Q1, Q2, Q3] = ([1, 2, 3] as const).map((quarter): Quarter => ({ year: 2025, quarter })) as [Quarter, Quarter, Quarter]; // prettier-ignore

function registerOf(rows: readonly Cells[]) {
  const register = bookOf(registerSheet(rows)).registers[0];
  if (!register) throw new Error("The rows are no register.");
  return register;
}

/** A book of the second quarter, with the rows of other quarters. */
function book(now: readonly Cells[], others: readonly (readonly [Quarter, readonly Cells[]])[], quarter: Quarter | null = Q2): Book {
  const otherQuarters = others.map(([then, rows]) => ({ quarter: then, register: registerOf(rows) }));
  return { ...bookOf(registerSheet(now)), quarter, otherQuarters };
} // prettier-ignore

function dropped(of: Book): string[] {
  const found = [...droppedIndicator.checkBook({ book: of, profile: DEFAULT_PROFILE, quarter: of.quarter, today: null })];
  return found.map(({ place, facts }) => `${cellAddress(place)} ${facts.text}, ${facts.then}, ${facts.now}`);
} // prettier-ignore

const six = soundRows(6);

describe("an item of the last quarter that is not there any more", () => {
  it("is told at its place on the earlier sheet", () => {
    expect(dropped(book(six, [[Q1, soundRows(7)]]))).toEqual(["A10 HSG 7, Q1 2025/26, Q2 2025/26"]);
  });

  it("is told by its measure where it had no reference", () => {
    const before = [...six, { Reference: "", Measure: "Empty homes" }];
    expect(dropped(book(six, [[Q1, before]]))).toEqual(["B10 Empty homes, Q1 2025/26, Q2 2025/26"]);
  });

  it("is told by its reference where it had no measure", () => {
    expect(dropped(book(six, [[Q1, [...six, { Measure: "" }]]]))).toEqual(["A10 HSG 7, Q1 2025/26, Q2 2025/26"]);
  });

  it("is told though rows of this quarter lack their reference or their measure", () => {
    const now = [...six, { Reference: "", Measure: "Reworded" }, { Reference: "PLN 8", Measure: "" }];
    expect(dropped(book(now, [[Q1, soundRows(7)]]))).toEqual(["A10 HSG 7, Q1 2025/26, Q2 2025/26"]);
  });

  it("is looked for in the latest of the earlier quarters only", () => {
    const others = [[Q1, soundRows(8)], [Q2, soundRows(7)]] as const; // prettier-ignore
    expect(dropped(book(six, others, Q3))).toEqual(["A10 HSG 7, Q2 2025/26, Q3 2025/26"]);
    expect(dropped(book(six, [...others].reverse(), Q3))).toEqual(["A10 HSG 7, Q2 2025/26, Q3 2025/26"]);
  });

  it.each<[string, Cells, string[]]>([
    ["in another way", { Reference: "hsg7", Measure: "Reworded" }, []],
    ["under another reference", { Reference: "PLN 7" }, []],
    ["under neither", { Reference: "PLN 7", Measure: "Reworded" }, ["A10 HSG 7, Q1 2025/26, Q2 2025/26"]],
  ])("is found again %s", (_, row, expected) => {
    expect(dropped(book([...six, row], [[Q1, soundRows(7)]]))).toEqual(expected);
  });

  it.each<[string, Book]>([
    ["nothing was dropped", book(six, [[Q1, six]])],
    ["there is no other quarter", book(six, [])],
    ["the other sheet is of the same quarter", book(six, [[Q2, soundRows(7)]])],
    [
      "no rows of this quarter were read",
      { ...book(six, [[Q1, [...rowsWith("June Forecast", ["Completed", "Completed"]), {}]]]), registers: [] },
    ],
    ["the other quarter comes later", book(six, [[Q3, soundRows(7)]])],
    ["the quarter is not known", book(six, [[Q1, soundRows(7)]], null)],
    ["it was completed", book(six, [[Q1, [...six, { "June Forecast": "Completed" }]]])],
    ["it was cancelled", book(six, [[Q1, [...six, { "June Forecast": "Cancelled" }]]])],
    ["it had neither a reference nor a measure", book(six, [[Q1, [...six, { Reference: "", Measure: "" }]]])],
    ["most of the register was made anew", book(soundRows(4), [[Q1, soundRows(9)]])],
  ])("says nothing where %s", (_, given) => {
    expect(dropped(given)).toEqual([]);
  });

  it("still speaks where just half has gone", () => {
    expect(dropped(book(soundRows(4), [[Q1, soundRows(8)]]))).toHaveLength(4);
  });

  it("in words", () => {
    const { facts } = CATALOGUE["dropped-indicator"].example;
    const { what, todo } = wordsFor({
      rule: "dropped-indicator",
      severity: "warning",
      sheet: "Q1",
      place: { row: 0, column: 0 },
      reference: null,
      facts,
      fix: null,
    });
    expect(`${what} ${todo}`).toBe(
      "'HSG 9' was reported in Q1 2025/26, but no row for Q2 2025/26 has this reference or measure. Add it to the rows of Q2 2025/26, or note why it is no longer reported.",
    );
  });
});
