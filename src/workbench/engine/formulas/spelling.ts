import { corners, quoted } from "../address";
import type { Book } from "../book";
import { hostError } from "../../errors";
import type { Table } from "../tables";
import { withPrefixes } from "../function-names";
import { type Piece, withPieces } from "./pieces";
import { type At, foundIn, tableOf } from "./table-places";
import { filedTable, parseTable, shownTable, type TableText } from "./table-text";

/** Whether a word is the name of a table that stands for its rows of data. */
function isBareTable(book: Book, { kind, text }: Piece, next: Piece | undefined): boolean {
  return kind === "word" && next?.text !== "(" && book.tables.byName(text) !== undefined;
}

function eachTable(book: Book, formula: string, change: (text: TableText, piece: Piece) => string | undefined): string {
  if (!formula.includes("[") && !book.tables.isAny) return formula;
  return withPieces(formula, (piece, index, all) => {
    if (piece.kind === "table") {
      const text = parseTable(piece.text);
      return text === undefined ? undefined : change(text, piece);
    }
    if (!isBareTable(book, piece, all[index + 1])) return undefined;
    return change({ table: piece.text, items: [], first: undefined, last: undefined }, piece);
  });
}

/**
 * A formula as Excel keeps it once it is entered: the table's own name left out inside the table, [#This Row] as @.
 * @throws InvalidArgument where a table or a column is unknown
 */
export function entered(book: Book, formula: string, at: At): string {
  const refuse = (): never => {
    throw hostError("InvalidArgument");
  };
  return shown(book, formula, at, refuse);
}

/** A formula of the file as Excel shows it; what is unknown stays as it is. */
export function shown(book: Book, formula: string, at: At, onUnknown?: () => never): string {
  if (!formula.includes("[")) return formula;
  return eachTable(book, formula, (text, { text: spelled }) => {
    const table = tableOf(book, text.table, at);
    if (table === undefined || foundIn(table, text, at) === undefined) {
      onUnknown?.();
      return undefined;
    }
    if (!spelled.includes("[")) return undefined;
    const isInside = book.tables.around(at.sheet, at.row, at.column) === table;
    const isWhole = text.items.length === 0 && text.first === undefined;
    if (isWhole) return table.name;
    return shownTable({ ...text, table: isInside ? "" : table.name });
  });
}

/** A formula as the file spells it: without "=", young functions prefixed, structured references with their tables. */
export function filed(book: Book, formula: string, at: At): string {
  const spelled = eachTable(book, formula.replace(/^=/, ""), (text) => {
    const table = tableOf(book, text.table, at);
    return filedTable({ ...text, table: table?.name ?? text.table });
  });
  return withPrefixes(spelled);
}

/** A formula as the engine can calculate it: as in the file, structured references as the cells that they now mean. */
export function folded(book: Book, formula: string, at: At): string {
  const spelled = eachTable(book, formula.replace(/^=/, ""), (text) => {
    const table = tableOf(book, text.table, at);
    return table === undefined ? undefined : cellsOf(table, text, at);
  });
  return withPrefixes(spelled);
}

/** The cells that a structured reference means, spelled as Excel spells them; undefined where it means nothing. */
export function cellsOf(table: Table, text: TableText, at: At): string | undefined {
  const found = foundIn(table, text, at);
  if (found === undefined || typeof found === "string") return found;
  const row = text.items.includes("#This Row") ? "" : "$";
  const [first = "", last = ""] = corners(found.area).map((cell) =>
    cell.replace(/^[A-Z]+/, (letters) => `$${letters}${row}`),
  );
  return `${quoted(found.sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}
