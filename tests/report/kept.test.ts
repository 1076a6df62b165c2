import fc from "fast-check";
import type { SheetSnapshot } from "../../src/read/snapshot";
import { keptOf, NOTES_HEADING, NOTHING_KEPT, type Kept } from "../../src/report/kept/kept";
import type { Layout } from "../../src/report/layout";
import { planChecks } from "../../src/report/plan-checks";
import { planExceptions } from "../../src/report/exceptions-sheet/plan-exceptions";
import { planSummary } from "../../src/report/summary-sheet/plan-summary";
import type { SheetPlan } from "../../src/report/sheets/plan";
import { NOT_LISTED } from "../../src/report/kept/kept-rows";
import { registerSheet } from "../registers";
import { preset } from "./council-books";
import { gridOf, inputOf, rowsIn, type PlannedRow, type Value } from "./report-inputs";

type Cells = Parameters<typeof registerSheet>[0][number];

const exceptions = (sheet: SheetSnapshot | readonly SheetSnapshot[], kept: Kept = NOTHING_KEPT, layout?: Layout): SheetPlan => planExceptions(inputOf(sheet, { kept, ...(layout && { layout }) })); // prettier-ignore
const red = (measure: string, more: Cells = {}): Cells => ({ Measure: measure, "June Forecast": "Red", ...more });

/** The sheet with something typed beside its rows. */
function typed(plan: SheetPlan, textOf: (row: PlannedRow) => Value | undefined): Value[][] {
  const grid = gridOf(plan);
  for (const row of rowsIn(plan)) {
    const text = textOf(row);
    const cells = grid[row.row];
    if (text !== undefined && cells) cells[row.fill] = text;
  }
  return grid;
}

/** What stands in the column to be filled in, beside the measure, table by table; where it is no longer listed, beside its key. */
function explanations(plan: SheetPlan): Record<string, string> {
  return Object.fromEntries(
    rowsIn(plan).flatMap(({ table, cells }) => {
      const text = cells["Explanation"] ?? "";
      return text === "" ? [] : [[`${table}: ${cells["Measure"] ?? cells["Row"] ?? ""}`, text]];
    }),
  );
}

const keptFrom = (grid: readonly (readonly Value[])[]): Kept => keptOf(new Map([["exceptions", grid]]));

describe("an explanation that the officer has typed", () => {
  const book = registerSheet([red("Homes let"), red("Rent lost"), { Measure: "Repairs" }]);
  const grid = typed(exceptions(book), ({ cells }) => (cells["Measure"] === "Rent lost" ? "Two posts are vacant." : undefined)); // prettier-ignore
  const heading = grid.findIndex((row) => row.includes("Measure"));

  it.each<[string, (grid: Value[][]) => readonly (readonly Value[])[]]>([
    ["stands where it was", (same) => same],
    ["is found where a column was put before it", (same) => same.map((row) => ["", ...row])],
    ["is found where a column was put between it and its key", (same) => same.map((row) => [...row.slice(0, -1), "mine", row.at(-1) ?? ""])], // prettier-ignore
    ["is found where the rows were sorted", (same) => [...same.slice(0, heading + 1), ...same.slice(heading + 1).reverse()]], // prettier-ignore
    ["is found where the headings were sorted to the end", (same) => [...same.slice(heading + 1), ...same.slice(0, heading + 1)]], // prettier-ignore
    ["is found where other rows were deleted", (same) => same.filter((row) => !row.includes("Homes let"))],
    ["is found where rows were put in", (same) => same.flatMap((row) => [row, row.map(() => "")])],
    ["is found where its heading was renamed", (same) => same.map((row) => row.map((cell) => (cell === "Explanation" ? "For members" : cell)))], // prettier-ignore
    ["is found where its columns were moved to the left", (same) => same.map((row) => [...row.slice(-2), ...row.slice(0, -2)])], // prettier-ignore
  ])("%s", (_, change) => {
    const again = exceptions(book, keptFrom(change(grid.map((row) => [...row]))));
    expect(explanations(again)).toEqual({ "Indicator exceptions: Rent lost": "Two posts are vacant." });
  });

  it.each<[string, Value, string]>([
    ["a formula", "=1+1", "=1+1"],
    ["a number", 0.5, "0.5"],
    ["yes", true, "TRUE"],
    ["paragraphs", "One.\n\n  Two.", "One.\n\n  Two."],
    ["a key of its own", "Exception: HSG1", "Exception: HSG1"],
  ])("stays the text that it is: %s", (_, value, text) => {
    const again = exceptions(book, keptFrom(typed(exceptions(book), ({ cells }) => (cells["Measure"] === "Homes let" ? value : undefined)))); // prettier-ignore
    expect(explanations(again)).toEqual({ "Indicator exceptions: Homes let": text });
  });

  it("goes to the end of the sheet with its item, and comes back with it", () => {
    const mended = registerSheet([red("Homes let"), { Measure: "Rent lost" }]);
    const without = exceptions(mended, keptFrom(grid));
    expect(explanations(without)).toEqual({ [`${NOT_LISTED}: HSG2 · rent lost`]: "Two posts are vacant." });
    const emptied = exceptions(registerSheet([{}]), keptFrom(gridOf(without)));
    expect(Object.values(explanations(emptied))).toEqual(["Two posts are vacant."]);
    expect(explanations(exceptions(book, keptFrom(gridOf(emptied))))).toEqual({ "Indicator exceptions: Rent lost": "Two posts are vacant." }); // prettier-ignore
  });

  it("stays with its item on next quarter's sheet, in another row, in other capitals", () => {
    const next = registerSheet([{}, red("RENT lost", { Reference: "hsg2" })], { name: "Q2 KPIs" });
    expect(explanations(exceptions(next, keptFrom(grid)))).toEqual({ "Indicator exceptions: RENT lost": "Two posts are vacant." }); // prettier-ignore
  });

  it("is not given to another item that has come by its reference", () => {
    const next = registerSheet([red("Void homes", { Reference: "HSG 2" })]);
    expect(Object.keys(explanations(exceptions(next, keptFrom(grid))))).toEqual([`${NOT_LISTED}: HSG2 · rent lost`]);
  });

  it("is kept with both texts where the officer has copied its row", () => {
    const row = grid.find((cells) => cells.includes("Rent lost")) ?? [];
    const copy = row.map((cell) => (cell === "Two posts are vacant." ? "One is filled." : cell));
    const again = exceptions(book, keptFrom([...grid, copy]));
    expect(Object.values(explanations(again))).toEqual(["Two posts are vacant.\nOne is filled."]);
  });

  it("is kept in a row that the officer has added, which has no key", () => {
    const mine = (grid[0] ?? []).map((_, column, row) => (column === row.length - 2 ? "See the minutes" : column === 1 ? "HSG 99" : "")); // prettier-ignore
    const again = exceptions(book, keptFrom([...grid.slice(0, heading + 2), mine, ...grid.slice(heading + 2)]));
    expect(explanations(again)).toMatchObject({ [`${NOT_LISTED}: a row of your own · hsg 99`]: "See the minutes" });
    expect(explanations(exceptions(book, keptFrom(gridOf(again))))).toEqual(explanations(again));
  });

  it("is each table's own where two tables list the item", () => {
    const layout = preset("side-by-side");
    const sheets = [registerSheet([red("Homes let")], { name: "One" })];
    const both = typed(exceptions(sheets, NOTHING_KEPT, layout), ({ table }) => `For ${table}`);
    expect(Object.values(explanations(exceptions(sheets, keptFrom(both), layout)))).toEqual(["For Indicators that need attention", "For Intervention plans"]); // prettier-ignore
  });
});

describe("rows that cannot be told apart", () => {
  const twins = [red("Calls answered", { Reference: "A 1" }), red("Calls answered", { Reference: "A 1" })];

  it("on one sheet are numbered, whether they are listed or not", () => {
    const keys = (changes: Cells[]): string[] => rowsIn(exceptions(registerSheet(changes))).map(({ key }) => key);
    expect(keys(twins)).toEqual(["Exception: A1 · calls answered", "Exception: A1 · calls answered (2)"]);
    expect(keys([{ ...twins[0], "June Forecast": "Green" }, twins[1] ?? {}])).toEqual(["Exception: A1 · calls answered (2)"]); // prettier-ignore
  });

  it("on two sheets are told by those", () => {
    const sheets = ["North Q1", "South Q1"].map((name) => registerSheet([red("Calls answered", { Reference: "1", Service: name })], { name })); // prettier-ignore
    expect(rowsIn(exceptions(sheets)).map(({ key }) => key)).toEqual(["Exception: 1 · calls answered · north", "Exception: 1 · calls answered · south"]); // prettier-ignore
  });

  it("have keys that a cell holds, however long their measures are", () => {
    const long = "Homes let ".repeat(60);
    const keys = rowsIn(exceptions(registerSheet([red(`${long} north`, { Reference: "A 1" }), red(`${long} south`, { Reference: "A 1" })]))).map(({ key }) => key); // prettier-ignore
    expect(new Set(keys).size).toBe(2);
    expect(Math.max(...keys.map(({ length }) => length))).toBeLessThan(200);
  });
});

describe("a note beside a finding", () => {
  const book = registerSheet([{ Frequency: "" }, { "Responsible Officer": "" }, { Target: "" }, {}]);
  const notes = (plan: SheetPlan): string[][] => rowsIn(plan).filter(({ cells }) => cells["Your note"] !== "").map(({ table, cells }) => [table, cells["Where"] ?? "", cells["Your note"] ?? ""]); // prettier-ignore
  const grid = typed(planChecks(inputOf(book)), ({ cells }) => `About ${cells["Where"] ?? ""}`);
  const kept = keptOf(new Map([["checks", grid]]));

  it("comes back beside it, though rows have moved", () => {
    const moved = registerSheet([{ Reference: "HSG 9" }, { Reference: "HSG 1", Measure: "Homes let within the month, part 1", Frequency: "" }]); // prettier-ignore
    const planned = planChecks(inputOf(moved, { kept }));
    expect(notes(planned).filter(([table]) => table === "")).toEqual([["", "KPIs D5", "About KPIs D4"]]);
    expect(notes(planned).filter(([table]) => table === NOT_LISTED)).toHaveLength(rowsIn(planChecks(inputOf(book))).length - 1); // prettier-ignore
  });

  it("goes to the end of the sheet when the fault is mended", () => {
    const mended = planChecks(inputOf(registerSheet([{}, {}, {}, {}]), { kept }));
    expect(notes(mended).map(([table]) => table)).toEqual(Array<string>(kept.explanations.size).fill(NOT_LISTED));
    const back = planChecks(inputOf(book, { kept: keptOf(new Map([["checks", gridOf(mended)]])) }));
    expect(notes(back).every(([table, where, note]) => table === "" && note === `About ${where ?? ""}`)).toBe(true);
  });

  it("has nothing to do with the exceptions", () => {
    expect(rowsIn(exceptions(book, kept))).toEqual([]);
  });
});

describe("the notes box", () => {
  const notesOf = (grid: readonly (readonly Value[])[]): readonly string[] =>
    keptOf(new Map([["summary", grid]])).notes;

  it("is all that stands below its heading", () => {
    expect(notesOf([["Summary"], [NOTES_HEADING], ["One"], [""], ["Two"], [""]])).toEqual(["One", "", "Two"]);
    expect(notesOf([["Summary"], ["One"]])).toEqual([]);
  });

  it("keeps what stands beside a line, figures too", () => {
    expect(notesOf([["", NOTES_HEADING], ["", "Members", "asked", 3], [true, "", "=1+1"]])).toEqual(["Members · asked · 3", "TRUE · =1+1"]); // prettier-ignore
  });

  it("comes back on the summary line by line", () => {
    const text = fc.string({ maxLength: 20 }).filter((line) => line.trim() !== "");
    const lines = fc.tuple(fc.array(fc.oneof(text, fc.constant("")), { maxLength: 5 }), text).map(([some, last]) => [...some, last]); // prettier-ignore
    const sheet = registerSheet([red("Homes let"), {}]);
    fc.assert(
      fc.property(lines, (notes) => {
        const plan = planSummary(inputOf(sheet, { kept: { ...NOTHING_KEPT, notes } }));
        expect(notesOf(gridOf(plan))).toEqual(notes);
      }),
      { numRuns: 30 },
    );
  });
});

describe("whatever is typed", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.constantFrom("=SUM(A1)", "Exception: x", "Key of 'x'", "Explanation", NOT_LISTED, "+44", "007", "TRUE"),
  ).filter((one) => one.trim() !== ""); // prettier-ignore
  const measures = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }).map((numbers) => numbers.map((number) => `Measure ${number} of the plan`)); // prettier-ignore
  const layouts = fc.constantFrom(...["standard", "side-by-side", "by-service-and-objective", "three-classes", "by-theme"].map(preset)); // prettier-ignore

  /** The same rows in another order, blank ones and a blank column between them. */
  const disturbed = (grid: readonly (readonly Value[])[], plan: SheetPlan, order: readonly number[], column: boolean): Value[][] => {
    const rows = rowsIn(plan).map(({ row }) => row);
    const first = rows[0] ?? grid.length;
    // Only rows of the first table, as one sorts within one.
    const table = rowsIn(plan).filter((one) => one.table === rowsIn(plan)[0]?.table).map(({ row }) => row);
    const sorted = [...table].sort((a, b) => (order[a % order.length] ?? 0) - (order[b % order.length] ?? 0));
    const moved = grid.map((row, index) => grid[table.includes(index) ? (sorted[table.indexOf(index)] ?? index) : index] ?? row);
    return moved.flatMap((row, index) => {
      const wide = column ? [row[0] ?? "", "", ...row.slice(1)] : [...row];
      return index > first && (order[index % order.length] ?? 0) % 3 === 0 ? [wide.map(() => ""), wide] : [wide];
    });
  }; // prettier-ignore

  it("stands beside the same item when items have gone, and when they are back", () => {
    const cases = fc.record({ names: measures, layout: layouts, texts: fc.array(text, { minLength: 8, maxLength: 16 }), gone: fc.array(fc.constantFrom("stays", "green", "dropped"), { minLength: 8, maxLength: 8 }), order: fc.array(fc.nat(99), { minLength: 5, maxLength: 9 }), column: fc.boolean() }); // prettier-ignore
    fc.assert(
      fc.property(cases, ({ names, layout, texts, gone, order, column }) => {
        const rows = names.map((name, index) => red(name, { Reference: `HSG ${index + 1}` }));
        const all = registerSheet(rows);
        const changed = rows.flatMap((row, index) => (gone[index] === "dropped" ? [] : [gone[index] === "green" ? { ...row, "June Forecast": "Green" } : row])).reverse(); // prettier-ignore
        const first = exceptions(all, NOTHING_KEPT, layout);
        let next = 0;
        const grid = typed(first, () => texts[next++ % texts.length]);
        next = 0;
        const expected = rowsIn(first).map(({ table, cells }) => [`${table} ${cells["Measure"] ?? ""}`, texts[next++ % texts.length]]); // prettier-ignore
        const meanwhile = exceptions(registerSheet([...changed, {}]), keptFrom(disturbed(grid, first, order, column)), layout); // prettier-ignore
        const last = exceptions(all, keptFrom(disturbed(gridOf(meanwhile), meanwhile, order, !column)), layout);
        const found = rowsIn(last).map(({ table, cells }) => [`${table} ${cells["Measure"] ?? ""}`, cells["Explanation"]]); // prettier-ignore
        expect(found).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
