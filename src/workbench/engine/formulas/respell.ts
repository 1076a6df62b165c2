import { MAX_COLUMNS, MAX_ROWS, quoted } from "../address";
import type { Book } from "../book";
import type { Cell } from "../cells";
import type { Sheet } from "../sheet";
import type { Table } from "../tables";
import { lacking } from "../../errors";
import { piecesOf, sheetIn, withPieces } from "./pieces";
import { cellsOf, shown } from "./spelling";
import { type At, foundIn } from "./table-places";
import { parseTable, shownTable, type TableText } from "./table-text";

type Change = (formula: string, at: At) => string;

/**
 * Rewrites the formulas of the workbook: cells, names, charts and the rules of sheets. Where one of them cannot be
 * rewritten, none is.
 * @param others what becomes of those that stand in no cell
 */
function respell(book: Book, change: Change, isNewAnswer: boolean, others: (formula: string) => string): void {
  const changes = book.sheets.flatMap((sheet) => changesOn(sheet, change));
  book.names.respell(others);
  book.charts.respell(others);
  book.partFormulas.add(others);
  for (const { sheet, row, column, cell, formula } of changes) {
    book.sharedFormulas.release(sheet, row, column);
    cell.formula = formula;
    cell.isRespelled = true;
    if (isNewAnswer) cell.from = "nowhere";
  }
  if (isNewAnswer) for (const sheet of new Set(changes.map((each) => each.sheet))) book.touch(sheet);
  book.engineFormulas.outdate();
  book.dependencies.forget();
}

interface Respelled extends At {
  readonly cell: Cell;
  readonly formula: string;
}

function changesOn(sheet: Sheet, change: Change): readonly Respelled[] {
  const changes: Respelled[] = [];
  for (const { row, column, cell } of sheet.cells.all()) {
    if (cell.formula === undefined) continue;
    const formula = change(cell.formula, { sheet, row, column });
    if (formula !== cell.formula) changes.push({ sheet, row, column, cell, formula });
  }
  return changes;
}

function withSheet(formula: string, name: string, spelling: string): string {
  const wanted = name.toLowerCase();
  if (!formula.toLowerCase().includes(wanted.replaceAll("'", "''"))) return formula;
  return withPieces(formula, ({ kind, text }, index, all) => {
    if (kind !== "sheet") return undefined;
    const named = sheetIn(text).toLowerCase();
    const before = all[index - 1]?.text === ":" ? all[index - 2] : undefined;
    const isSpan = named.includes(":") || (before?.kind === "word" && !/^\$?[A-Z]{1,3}\$?\d+$/i.test(before.text));
    if (isSpan && [...named.split(":"), before?.text.toLowerCase()].includes(wanted)) {
      throw lacking(`change of a sheet that a reference over several sheets names (${formula})`);
    }
    return named === wanted ? spelling : undefined;
  });
}

/** A sheet gets another name: Excel follows in formulas, names, charts and rules. Texts, links among them, stay. */
export function sheetRenamed(book: Book, from: string, to: string): void {
  const change = (formula: string): string => withSheet(formula, from, `${quoted(to)}!`);
  respell(book, change, false, change);
}

/** A sheet goes: what referred to its cells becomes #REF!A1, what referred to its tables #REF!, as in Excel. */
export function sheetRemoved(book: Book, sheet: Sheet, tables: readonly Table[]): void {
  const change = (formula: string): string => withSheet(formula, sheet.name, "#REF!");
  const gone = new Set(tables.map(({ name }) => name.toLowerCase()));
  const broken = (formula: string): string => withTables(formula, (text) => (gone.has(text.table.toLowerCase()) ? "#REF!" : undefined)); // prettier-ignore
  const both = (formula: string): string => change(broken(formula));
  respell(book, both, true, both);
}

function withTables(formula: string, change: (text: TableText, spelled: string) => string | undefined): string {
  return withPieces(formula, ({ kind, text }, index, all) => {
    if (kind === "table") {
      const parsed = parseTable(text);
      return parsed === undefined ? undefined : change(parsed, text);
    }
    if (kind !== "word" || all[index + 1]?.text === "(") return undefined;
    return change({ table: text, items: [], first: undefined, last: undefined }, text);
  });
}

/** A table gets another name: Excel follows in all formulas and names. */
export function tableRenamed(book: Book, from: string, to: string): void {
  const wanted = from.toLowerCase();
  const change = (formula: string): string => {
    if (!formula.toLowerCase().includes(wanted)) return formula;
    return withTables(formula, ({ table }, spelled) =>
      table.toLowerCase() === wanted ? `${to}${spelled.slice(from.length)}` : undefined,
    );
  };
  respell(book, change, false, change);
}

/**
 * A table is about to go. Its references become #REF! where its cells go with it, or the cells that they meant where it
 * is made a plain range: support.microsoft.com, "Convert an Excel table to a range of data".
 */
export function tableRemoved(book: Book, removed: Table, hasCells: boolean): void {
  const table = { ...removed };
  const isIt = meaning(removed);
  const change: Change = (formula, at) =>
    withTables(formula, (text) => {
      if (!isIt(text.table, at)) return undefined;
      return hasCells ? cellsOf(table, text, at) : "#REF!";
    });
  respell(book, change, !hasCells, (formula) => change(formula, nowhere(table)));
}

/**
 * A table gets other rows or columns: formulas that name a column which is gone become #REF!, those of cells that come
 * into the table or leave it lose or get its name, and whatever uses it has another answer.
 */
export function tableResized(book: Book, table: Table, resize: () => void): void {
  const isIt = meaning(table);
  const uses = (formula: string, at: At): boolean => {
    let found = false;
    withTables(formula, (text) => {
      found ||= isIt(text.table, at);
      return undefined;
    });
    return found;
  };
  const used = book.sheets.flatMap((sheet) =>
    [...sheet.cells.all()].flatMap(({ row, column, cell }) => {
      const at = { sheet, row, column };
      if (cell.formula === undefined || !uses(cell.formula, at)) return [];
      return [
        {
          at,
          cell,
          full: withTables(cell.formula, (text) =>
            text.table === "" ? shownTable({ ...text, table: table.name }) : undefined,
          ),
        },
      ];
    }),
  );
  resize();
  for (const { at, cell, full } of used) {
    const formula = withTables(full, (text) => {
      const isGone = isIt(text.table, at) && foundIn(table, text, at) === undefined;
      return isGone ? "#REF!" : undefined;
    });
    book.sharedFormulas.release(at.sheet, at.row, at.column);
    cell.formula = shown(book, formula, at);
    cell.isRespelled = true;
    cell.from = "nowhere";
    book.touch(at.sheet);
  }
  book.touch(table.sheet);
  book.engineFormulas.outdate();
  book.dependencies.forget();
}

/** A name was added, changed or deleted: what uses it has another answer. */
export function nameChanged(book: Book, name: string): void {
  const wanted = name.toLowerCase();
  for (const sheet of book.sheets) {
    for (const { cell } of sheet.cells.all()) {
      if (cell.formula?.toLowerCase().includes(wanted) !== true) continue;
      const isUsed = piecesOf(cell.formula).some(({ kind, text }) => kind === "word" && text.toLowerCase() === wanted);
      if (!isUsed) continue;
      cell.from = "nowhere";
      cell.isRespelled = true;
      book.touch(sheet);
    }
  }
  book.engineFormulas.outdate();
  book.dependencies.forget();
}

/** Header cells changed, and with them the names of columns (by the old one): Excel follows in all formulas and names. */
export function columnsRenamed(book: Book, table: Table, names: ReadonlyMap<string, string>): void {
  const isIt = meaning(table);
  const renamed = (column: string | undefined): string | undefined =>
    column === undefined ? undefined : (names.get(column.toLowerCase()) ?? column);
  const change: Change = (formula, at) =>
    withTables(formula, (parsed) => {
      const [first, last] = [renamed(parsed.first), renamed(parsed.last)];
      if ((first === parsed.first && last === parsed.last) || !isIt(parsed.table, at)) return undefined;
      return shownTable({ ...parsed, first, last });
    });
  respell(book, change, false, (formula) => change(formula, nowhere(table)));
}

/** Whether a name in a formula means the table, as it is called now. */
function meaning(table: Table): (name: string, at: At) => boolean {
  const own = table.name.toLowerCase();
  return (name, { sheet, row, column }) =>
    name === "" ? table.sheet.book.tables.around(sheet, row, column) === table : name.toLowerCase() === own;
}

// Names and charts stand in no row of a table.
function nowhere({ sheet }: Table): At {
  return { sheet, row: MAX_ROWS, column: MAX_COLUMNS };
}
