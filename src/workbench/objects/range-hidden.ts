import { columnName, MAX_COLUMNS } from "../engine/address";
import { done } from "../engine/excelize";
import { flag } from "../kind";
import { mayFormat, type Place, standing } from "./common";

/** True when all rows of the place are hidden, null when some are. */
export function rowsHidden(place: Place): boolean | null {
  const { sheet, area } = standing(place);
  const { hiddenRows } = sheet.content;
  let hidden = 0;
  for (const row of hiddenRows) if (row >= area.row && row < area.row + area.rows) hidden += 1;
  return allOrSome(hidden, area.rows);
}

/** True when all columns of the place are hidden, null when some are. */
export function columnsHidden(place: Place): boolean | null {
  const { sheet, area } = standing(place);
  const hidden = new Set<number>();
  for (const { first, last } of sheet.content.hiddenColumns) {
    for (let column = first; column <= Math.min(last, MAX_COLUMNS - 1); column += 1) {
      if (column >= area.column && column < area.column + area.columns) hidden.add(column);
    }
  }
  return allOrSome(hidden.size, area.columns);
}

/** Range.columnHidden to set: hides all columns of the place, or shows them. */
export function hideColumns(place: Place, value: unknown): void {
  const isHidden = flag(value);
  mayFormat(standing(place));
  const { sheet, area } = place;
  const { book, content } = sheet;
  const end = area.column + area.columns;
  const own = isHidden ? [{ first: area.column, last: end - 1 }] : [];
  const within = content.hiddenColumns.map(({ first, last }) => ({ first: Math.max(first, area.column), last: Math.min(last, end - 1) })); // prettier-ignore
  // The engine writes down every column that it is told of, so it hears of none that shows already.
  for (const { first, last } of (isHidden ? own : within).filter(isSome)) {
    done(book.file.SetColVisible(sheet.name, `${columnName(first)}:${columnName(last)}`, !isHidden));
  }
  const others = content.hiddenColumns.flatMap(({ first, last }) => [
    { first, last: Math.min(last, area.column - 1) },
    { first: Math.max(first, end), last },
  ]);
  content.hiddenColumns = [...others, ...own].filter(isSome);
  book.touchFormats();
}

function isSome({ first, last }: { readonly first: number; readonly last: number }): boolean {
  return first <= last;
}

/** True when no cell of the place shows, null when some do not. */
export function wholeHidden(place: Place): boolean | null {
  const rows = rowsHidden(place);
  const columns = columnsHidden(place);
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

function allOrSome(hidden: number, all: number): boolean | null {
  if (hidden === 0) return false;
  return hidden === all ? true : null;
}
