import fc from "fast-check";
import { readFile } from "node:fs/promises";
import { summarise as write } from "../../src/commands/summarise";
import { NOTHING_KEPT } from "../../src/report/kept/kept";
import type { Layout } from "../../src/report/layout";
import { LAYOUTS } from "../../src/report/layouts/presets";
import { planReport } from "../../src/report/plan-report";
import { itemsBehind, slotsOf } from "../../src/report/summary-sheet/table-slots";
import { isList } from "../../src/report/summary-sheet/summary-list";
import { summarise } from "../../src/report/summarise";
import { tablesOf, type DataTable } from "../../src/report/tables/tables";
import type { Book } from "../../src/read/register";
import { openBytes, openSheets } from "../excel/open";
import { bookIn, PROFILE } from "../report/council-books";
import { books, layouts } from "../report/counted-items";
import { broxtowe } from "../workbooks/broxtowe";
import { charnwood } from "../workbooks/charnwood";
import { northWestLeicestershire } from "../workbooks/nw-leicestershire";
import { oadbyWigston } from "../workbooks/oadby-wigston";
import type { Outcome } from "../../src/excel/outcome";
import type { Written as WrittenSheets } from "../../src/commands/outcome";
import { recalculated, type Written } from "./recalculated";

/** The counts that the add-in takes of the items themselves: a line for each row of each table. */
function counted(tables: readonly DataTable[]): unknown[][] {
  return tables.flatMap((table) => {
    const rows = table.total ? [...table.rows, table.total] : table.rows;
    if (!isList(table)) return rows.map((row) => [row.name, ...slotsOf(table).filter(({ holds }) => holds !== "share").map((slot) => itemsBehind(row, slot).length)]); // prettier-ignore
    const [only] = table.rows;
    const cells = only?.parts[0]?.cells ?? [];
    return (table.parts[0]?.columns ?? []).map(({ heading }, index) => [heading, cells[index]?.items.length]);
  });
}

/** The same of a written sheet, title by title and name by name. */
function written(values: readonly (readonly unknown[])[], tables: readonly DataTable[]): unknown[][] {
  let from = 0;
  return tables.flatMap((table) => {
    from = values.findIndex((row, index) => index >= from && row[0] === table.title) + 1;
    const find = (name: string): readonly unknown[] => {
      const at = values.findIndex((row, index) => index >= from && row[0] === name);
      if (at < 0) throw new Error(`No row '${name}' under '${table.title}'`);
      from = at + 1;
      return values[at] ?? [];
    };
    if (isList(table)) return (table.parts[0]?.columns ?? []).map(({ heading }) => [heading, find(heading)[1]]);
    from += 1;
    const slots = slotsOf(table);
    const rows = table.total ? [...table.rows, table.total] : table.rows;
    return rows.map((row) => [row.name, ...find(row.name).slice(1, 1 + slots.length).filter((_, index) => slots[index]?.holds !== "share")]); // prettier-ignore
  });
}

const AGREES = /^The counts agree with/;

/** The workbook as it is saved, and what its summary is called: the officer may have a sheet of that name. */
function saved(host: { save: () => Uint8Array; close: () => void }, outcome: Outcome<WrittenSheets>): Written {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  const bytes = host.save();
  host.close();
  return { bytes, sheet: outcome.value.sheets.find(({ role }) => role === "summary")?.name ?? "" };
}

async function save(book: Book, layout: Layout): Promise<Written> {
  const host = await openSheets([{ name: "Return", rows: [["Reference", "Measure", "Status"], ["A 1", "One", "Green"]] }]); // prettier-ignore
  const outcome = await write({}, () => planReport({ book, findings: [], summary: summarise(book), profile: PROFILE, layout, kept: NOTHING_KEPT })); // prettier-ignore
  return saved(host, outcome);
}

describe("the counts, as LibreOffice calculates the formulas that were written", () => {
  const SAMPLES: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
    ["the sample", async () => new Uint8Array(await readFile("samples/borough-q1.xlsx"))],
    ["Charnwood", charnwood],
    ["North West Leicestershire", northWestLeicestershire],
    ["Broxtowe", broxtowe],
    ["Oadby & Wigston", oadbyWigston],
  ];

  it.each(SAMPLES)(
    "of %s are those that the add-in takes, in every layout",
    async (_, workbook) => {
      const bytes = await workbook();
      const book = await bookIn(Promise.resolve(bytes));
      const files: Written[] = [];
      for (const layout of LAYOUTS) {
        const host = await openBytes(bytes);
        files.push(saved(host, await write({ layout })));
      }
      const sheets = await recalculated(files);
      for (const [index, layout] of LAYOUTS.entries()) {
        const tables = tablesOf(book, layout, PROFILE);
        const values = sheets[index] ?? [];
        expect(written(values, tables)).toEqual(counted(tables));
        expect(values[2]?.[0]).toMatch(AGREES);
      }
    },
    240_000,
  );

  it("of any register, grouped and counted in any way, are those that the add-in takes", async () => {
    const cases = fc.sample(fc.tuple(books, layouts), { seed: 20261122, numRuns: 40 }).filter(([book]) => book.registers.some(({ items }) => items.length > 0)); // prettier-ignore
    const files: Written[] = [];
    for (const [book, layout] of cases) files.push(await save(book, layout));
    const sheets = await recalculated(files);
    for (const [index, [book, layout]] of cases.entries()) {
      const tables = tablesOf(book, layout, PROFILE);
      const values = sheets[index] ?? [];
      expect(written(values, tables)).toEqual(counted(tables));
      if (tables.length > 0) expect(values[2]?.[0]).toMatch(AGREES);
    }
  }, 240_000);
});
