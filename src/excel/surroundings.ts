import { looksAtTable, mentionFinder, type Mention, type Named, type TablePlace } from "./mentions";
import type { CellsRead } from "./read-cells";
import type { SheetInfo } from "./read-sheets";

/** What our sheets have to get on with. */
export interface Surroundings {
  readonly tables: readonly TablePlace[];
  /** The names that are defined in the workbook: a table can't be called as one of them. */
  readonly names: readonly string[];
  /** What of the officer's looks at our sheets. */
  readonly mentions: readonly Mention[];
  /** Our own summary looks at the register's table: of account only where that stays and the register is written. */
  readonly summaryLooks: boolean;
}

export const NOTHING_AROUND: Surroundings = { tables: [], names: [], mentions: [], summaryLooks: false };

type Sheet = Pick<SheetInfo, "id" | "name" | "role">;
type Around = (sheets: readonly Sheet[], cells: readonly CellsRead[]) => Surroundings;

/** Queues tables and names; what it returns tells, once the formulas are known, what looks at our sheets. */
export function loadSurroundings(context: Excel.RequestContext): Around {
  const { tables, names } = context.workbook;
  tables.load("items/name,items/worksheet/id");
  names.load("items/name,items/formula");
  return (sheets, cells) => surroundingsOf(placesOf(tables), formulasOf(names), sheets, cells);
}

function placesOf({ items }: Excel.TableCollection): TablePlace[] {
  return items.map(({ name, worksheet }) => ({ name, sheetId: worksheet.id }));
}

interface NamedFormula {
  readonly name: string;
  readonly formula: string;
}

function formulasOf({ items }: Excel.NamedItemCollection): NamedFormula[] {
  return items.map(({ name, formula }) => ({ name, formula: String(formula) }));
}

function surroundingsOf(
  tables: readonly TablePlace[],
  names: readonly NamedFormula[],
  sheets: readonly Sheet[],
  cells: readonly CellsRead[],
): Surroundings {
  const ours = sheets.flatMap(({ id, name, role }): Named[] =>
    role === null ? [] : [{ role, name, tables: tables.filter((table) => table.sheetId === id).map((table) => table.name) }],
  ); // prettier-ignore
  const find = mentionFinder(ours);
  const mentions = names.flatMap(({ name, formula }) => [...find([formula])].map((of): Mention => ({ of, by: name })));
  let summaryLooks = false;
  for (const { asked, values } of cells) {
    const sheet = sheets.find(({ id }) => id === asked.sheet);
    if (!sheet || asked.what !== "formulas") continue;
    const formulas = values.flat();
    if (sheet.role === null) for (const of of find(formulas)) mentions.push({ of, by: sheet.name });
    else summaryLooks ||= looksAtTable(formulas, registerTables(ours));
  }
  return { tables, names: names.map(({ name }) => name), mentions, summaryLooks };
}

function registerTables(ours: readonly Named[]): readonly string[] {
  return ours.find(({ role }) => role === "register")?.tables ?? [];
}
