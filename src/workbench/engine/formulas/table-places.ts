import type { Area } from "../address";
import type { Book } from "../book";
import type { Sheet } from "../sheet";
import { columnIndex, type Table } from "../tables";
import type { TableText } from "./table-text";

/** The cell in which a formula stands. */
export interface At {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** What a structured reference leads to: cells, or the error that Excel gives. */
export type Found = { readonly sheet: Sheet; readonly area: Area } | "#REF!" | "#VALUE!";

/** The table that a structured reference means; undefined where there is none. */
export function tableOf(book: Book, name: string, at: At): Table | undefined {
  return name === "" ? book.tables.around(at.sheet, at.row, at.column) : book.tables.byName(name);
}

/** Where a structured reference leads as the table now stands; undefined where a table or column is unknown. */
export function foundBy(book: Book, text: TableText, at: At): Found | undefined {
  const table = tableOf(book, text.table, at);
  return table === undefined ? undefined : foundIn(table, text, at);
}

/** Where a structured reference leads in this table; undefined where a column is unknown. */
export function foundIn(table: Table, text: TableText, at: At): Found | undefined {
  const columns = columnsOf(table, text);
  if (columns === undefined) return undefined;
  const rows = rowsOf(table, text, at);
  return typeof rows === "string" ? rows : { sheet: table.sheet, area: { ...rows, ...columns } };
}

function columnsOf(table: Table, { first, last }: TableText): Pick<Area, "column" | "columns"> | undefined {
  const { column, columns } = table.area;
  if (first === undefined || last === undefined) return { column, columns };
  const from = columnIndex(table, first);
  const to = first === last ? from : columnIndex(table, last);
  if (from < 0 || to < 0) return undefined;
  return { column: column + Math.min(from, to), columns: Math.abs(to - from) + 1 };
}

function rowsOf(table: Table, { items }: TableText, at: At): Pick<Area, "row" | "rows"> | "#REF!" | "#VALUE!" {
  const { area, hasHeaders, hasTotals } = table;
  const first = area.row + Number(hasHeaders);
  const end = area.row + area.rows - Number(hasTotals);
  if (items.includes("#This Row")) {
    return at.sheet === table.sheet && at.row >= first && at.row < end ? { row: at.row, rows: 1 } : "#VALUE!";
  }
  if (items.includes("#All")) return { row: area.row, rows: area.rows };
  const spans: (readonly [number, number])[] = [];
  if (items.includes("#Headers") && hasHeaders) spans.push([area.row, first]);
  if (items.includes("#Data") || items.length === 0) spans.push([first, end]);
  if (items.includes("#Totals") && hasTotals) spans.push([end, end + 1]);
  const from = Math.min(...spans.map(([start]) => start));
  const to = Math.max(...spans.map(([, stop]) => stop));
  return spans.length === 0 || to <= from ? "#REF!" : { row: from, rows: to - from };
}
