import type { Role } from "../kpi/role";
import { filledColumns, textAt, valueAt } from "./grid";
import { matchHeading, type HeadingMatch } from "./headings";
import type { SheetSnapshot } from "./snapshot";

/** One column of a row that may be a header. */
export interface HeaderCell {
  readonly column: number;
  readonly heading: string;
  readonly match: HeadingMatch | null;
}

/** A row that may be the header of a register. Columns run from left to right, without a gap. */
export interface HeaderRow {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly HeaderCell[];
}

/** Every row of the sheet that names enough columns to head a register. */
export function findHeaders(sheet: SheetSnapshot): HeaderRow[] {
  const headers: HeaderRow[] = [];
  const match = remembering(matchHeading);
  for (let row = sheet.top; row < sheet.top + sheet.values.length; row++) {
    const header = readHeader(sheet, row, match);
    if (header) headers.push(header);
  }
  return headers;
}

/** The roles that the headings claim, however often. */
export function rolesOf(header: HeaderRow): ReadonlySet<Role> {
  return new Set(header.cells.flatMap((cell) => (cell.match ? [cell.match.role] : [])));
}

/** Two headers over the same columns, word for word: the second repeats the first. */
export function sameHeader(a: HeaderRow, b: HeaderRow): boolean {
  const written = (header: HeaderRow): string =>
    header.cells.map((cell) => `${cell.column} ${cell.heading}`).join("\n");
  return written(a) === written(b);
}

/** The same few words stand in thousands of cells. */
function remembering(match: typeof matchHeading): typeof matchHeading {
  const known = new Map<string, HeadingMatch | null>();
  return (heading) => {
    let found = known.get(heading);
    if (found === undefined) known.set(heading, (found = match(heading)));
    return found;
  };
}

function readHeader(sheet: SheetSnapshot, row: number, match: typeof matchHeading): HeaderRow | null {
  const filled = filledColumns(sheet, row);
  if (filled.length < 3) return null;
  const cells = filled.map((column): HeaderCell => {
    const isText = typeof valueAt(sheet, row, column) === "string";
    const heading = textAt(sheet, row, column);
    return { column, heading, match: isText ? match(heading) : null };
  });
  const named = cells.filter((cell) => cell.match !== null);
  const roles = new Set(named.map((cell) => cell.match?.role));
  if (named.length < 3 || !(roles.has("measure") || roles.has("reference"))) return null;
  if (roles.size < 3 && !roles.has("rating")) return null;
  // A row of data may hold a word or two that is also a heading ('Service', 'Annual target'); a header is made of them.
  const exact = named.filter((cell) => (cell.match?.strength ?? 0) === 100).length;
  if (named.length * 2 < cells.length && exact < 4) return null;
  if (exact === 0 && named.length < 4) return null;
  return { row, ...extent(cells, named), cells };
}

/** From the first to the last column that was understood, and on over headings that touch them. */
function extent(cells: readonly HeaderCell[], named: readonly HeaderCell[]): { left: number; right: number } {
  const columns = new Set(cells.map((cell) => cell.column));
  let left = Math.min(...named.map((cell) => cell.column));
  let right = Math.max(...named.map((cell) => cell.column));
  while (columns.has(left - 1)) left--;
  while (columns.has(right + 1)) right++;
  return { left, right };
}
