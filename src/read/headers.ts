import { headingKey, isSameTable, meantBy, type Mapping, type TableMapping } from "../kpi/mapping";
import { parsePeriod, withoutPeriod, type PeriodHint } from "../kpi/period";
import type { Role } from "../kpi/role";
import { ROWS_A_STEP, type Steps } from "../kpi/steps";
import { holdsData, isData, withoutBox } from "./data-rows";
import { filledColumns, textAt, valueAt } from "./grid";
import { CONFIRMED, EXACT, isTelling, matchHeading, PERIOD_ALONE, type HeadingMatch } from "./headings";
import { sideBySide, withoutSideTables } from "./side-tables";
import type { SheetSnapshot } from "./snapshot";

/** One column of a row that may be a header. */
export interface HeaderCell {
  readonly column: number;
  readonly heading: string;
  readonly match: HeadingMatch | null;
  /** The officer said that the column holds nothing that is read. */
  readonly refused?: boolean;
}

/** The one or two rows that may head a register. Columns run from left to right, without a gap. */
export interface HeaderRow {
  /** The upper of two rows; the same as `row` where there is but one. */
  readonly top: number;
  /** The row right above the items. */
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** Another register's headings stand in the same row. */
  readonly hasNeighbour?: boolean;
  readonly cells: readonly HeaderCell[];
  /** What the officer said of the table under it; null where nothing was said. */
  readonly mapped: TableMapping | null;
}

type Match = typeof matchHeading;

/**
 * Every row of the sheet that names enough columns to head a register, by itself or with the row above, and every row
 * that the officer pointed to.
 */
export function* findHeaders(sheet: SheetSnapshot, mapping: Mapping): Steps<HeaderRow[]> {
  const mapped = mapping.tables.filter((table) => table.sheet === sheet.name);
  const rows: HeaderRow[][] = [];
  const match = remembering(matchHeading);
  for (let row = sheet.top; row < sheet.top + sheet.values.length; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    const headers = readHeaders(sheet, row, match);
    const known = headers.length > 0 ? null : knownHeader(sheet, row, mapped, match);
    if (known) rows.push([known]);
    else if (headers.length > 0) rows.push(headers);
  }
  const found = rows.filter(([header], index) => rows[index + 1]?.[0]?.top !== header?.row);
  return withMappings(found.flat(), sheet, mapped);
}

/** The headers with what the officer has said of the tables under them. */
function withMappings(
  headers: readonly HeaderRow[],
  sheet: SheetSnapshot,
  mapped: readonly TableMapping[],
): HeaderRow[] {
  if (mapped.length === 0) return [...headers];
  const tables = headers.map((header) => ({ header, headings: header.cells.map(({ heading }) => heading), title: titleAbove(sheet, header) ?? undefined })); // prettier-ignore
  const said = new Map<HeaderRow, TableMapping>();
  for (const mapping of mapped)
    for (const { header } of meantBy(mapping, tables)) if (!said.has(header)) said.set(header, mapping);
  return headers.map((header) => confirmed(header, said.get(header) ?? null));
}

/** A line by itself right above a header, blank rows between them not counting; null where there is none. */
export function titleAbove(sheet: SheetSnapshot, header: HeaderRow): string | null {
  for (let row = header.top - 1; row >= sheet.top && row >= header.top - 3; row--) {
    const filled = filledAbove(sheet, row, header);
    const [column] = filled;
    if (column !== undefined) return filled.length === 1 ? textAt(sheet, row, column) : null;
  }
  return null;
}

/** The columns of a row above a header that are not empty. Over two registers side by side, those of its own. */
export function filledAbove(sheet: SheetSnapshot, row: number, { left, right, hasNeighbour }: HeaderRow): number[] {
  const filled = filledColumns(sheet, row);
  return hasNeighbour ? filled.filter((column) => column >= left && column <= right) : filled;
}

/** A row that the officer pointed to, or of whose columns they spoke: it heads a table, whatever we think of it. */
function knownHeader(
  sheet: SheetSnapshot,
  row: number,
  mapped: readonly TableMapping[],
  match: Match,
): HeaderRow | null {
  const known = mapped.filter(({ picked, roles }) => picked || Object.keys(roles).length > 0);
  const filled = known.length === 0 ? [] : filledColumns(sheet, row);
  const cells = filled.map((column) => toCell(sheet, row, column, textAt(sheet, row, column), match));
  const header = cells.length === 0 ? null : { top: row, row, ...extent(cells, cells), cells, mapped: null };
  const headings = cells.map(({ heading }) => heading);
  return header && known.some((table) => isSameTable(table, headings)) ? header : null;
}

/** The officer's word for a column comes before what it is called. */
function confirmed(header: HeaderRow, mapped: TableMapping | null): HeaderRow {
  if (!mapped) return header;
  const cells = header.cells.map((cell): HeaderCell => {
    const role = mapped.roles[headingKey(cell.heading)];
    if (role === undefined) return cell;
    if (role === "none") return { ...cell, match: null, refused: true };
    return { ...cell, match: { role, strength: CONFIRMED, period: parsePeriod(cell.heading) } };
  });
  return { ...header, cells, mapped };
}

/** The roles that the headings claim, however often. */
export function rolesOf(header: HeaderRow): ReadonlySet<Role> {
  return new Set(header.cells.flatMap(({ match }) => (match && isTelling(match) ? [match.role] : [])));
}

/** Two headers over the same columns, word for word: the second repeats the first. */
export function sameHeader(a: HeaderRow, b: HeaderRow): boolean {
  const written = (header: HeaderRow): string =>
    header.cells.map((cell) => `${cell.column} ${cell.heading}`).join("\n");
  return written(a) === written(b);
}

/** The same few words stand in thousands of cells. */
function remembering(match: Match): Match {
  const known = new Map<string, HeadingMatch | null>();
  return (heading) => {
    let found = known.get(heading);
    if (found === undefined) known.set(heading, (found = match(heading)));
    return found;
  };
}

function readHeaders(sheet: SheetSnapshot, row: number, match: Match): HeaderRow[] {
  const filled = withoutBox(sheet, row, filledColumns(sheet, row), (heading) => match(heading) !== null);
  if (filled.length < 2) return [];
  const labels = labelsAbove(sheet, row);
  const own = filled.map((column) => toCell(sheet, row, column, textAt(sheet, row, column), match));
  const single = headersIn(sheet, { top: row, row }, own);
  // Two rows are read as one only where that tells more columns apart: 'Value' and 'Target' under each quarter.
  const stacked = labels && stackedCells(sheet, row, own, labels, match);
  const double = stacked ? headersIn(sheet, { top: row - 1, row }, stacked) : [];
  return toldApart(double) > toldApart(single) ? double : single;
}

/** The header that some headings are, or those of registers side by side. */
function headersIn(sheet: SheetSnapshot, rows: Rows, given: readonly HeaderCell[]): HeaderRow[] {
  const whole = judged(rows, given);
  if (!whole) return [];
  const isHeader = (cells: readonly HeaderCell[]): boolean => judged(rows, cells) !== null;
  const parts = sideBySide(given, { sheet, row: rows.row, isHeader });
  if (parts.length < 2) return [whole];
  return parts.flatMap((cells) => judged(rows, cells) ?? []).map((header) => ({ ...header, hasNeighbour: true }));
}

/** A row above that may be the upper of two: its cells, and the periods that they are. */
interface Labels {
  readonly cells: readonly { readonly column: number; readonly text: string; readonly period: PeriodHint | null }[];
}

/** Null where the row above holds data, or no period. */
function labelsAbove(sheet: SheetSnapshot, row: number): Labels | null {
  const above = filledColumns(sheet, row - 1);
  if (above.length === 0 || holdsData(sheet, row - 1, above)) return null;
  const cells = above.map((column) => {
    const text = textAt(sheet, row - 1, column);
    return { column, text, period: labelledPeriod(sheet, row - 1, column, text) };
  });
  return cells.some(({ period }) => period !== null) ? { cells } : null;
}

function toCell(sheet: SheetSnapshot, row: number, column: number, heading: string, match: Match): HeaderCell {
  const isText = typeof valueAt(sheet, row, column) === "string";
  return { column, heading, match: isText ? match(heading) : null };
}

/** How many columns have a role and period of their own. */
function toldApart(headers: readonly HeaderRow[]): number {
  const cells = headers.flatMap((header) => header.cells);
  const claims = cells.flatMap(({ match }) => (match ? [`${match.role} ${JSON.stringify(match.period)}`] : []));
  return new Set(claims).size;
}

/**
 * The row's cells with the labels of the row above: a period holds for every column as far as the next label
 * (a merged heading stands in its first cell), and a heading over an empty cell is that column's own.
 */
function stackedCells(
  sheet: SheetSnapshot,
  row: number,
  own: readonly HeaderCell[],
  { cells: labels }: Labels,
  match: Match,
): HeaderCell[] | null {
  if (!own.some((cell) => cell.match)) return null;
  const columns = [...new Set([...labels, ...own].map(({ column }) => column))].sort((a, b) => a - b);
  return columns.map((column) => {
    const heading = own.find((cell) => cell.column === column)?.heading;
    const label = labels.findLastIndex((one) => one.column <= column);
    const text = labels[label]?.text ?? "";
    if (heading === undefined) return toCell(sheet, row - 1, column, text, match);
    return toCell(sheet, row, column, labels[label]?.period ? `${text} ${heading}` : heading, match);
  });
}

/** The period that a label is, and not one that a title or a date only mentions. */
function labelledPeriod(sheet: SheetSnapshot, row: number, column: number, text: string): PeriodHint | null {
  if (typeof valueAt(sheet, row, column) !== "string" || text.length > 40) return null;
  return /\p{L}/u.test(withoutPeriod(text)) ? null : parsePeriod(text);
}

type Rows = Pick<HeaderRow, "top" | "row">;

function judged(rows: Rows, given: readonly HeaderCell[]): HeaderRow | null {
  if (given.some(({ heading }) => isData(heading))) return null;
  const cells = withoutSideTables(given);
  // A quarter by itself may head a column, but rows of data hold such cells too.
  const named = cells.filter(({ match }) => match !== null && match.strength > PERIOD_ALONE);
  const roles = new Set(named.map((cell) => cell.match?.role));
  if (named.length < 3 || !(roles.has("measure") || roles.has("reference"))) return null;
  // A row of data may hold a word or two that is also a heading ('Service', 'Annual target'); a header is made of them.
  const exact = named.filter((cell) => (cell.match?.strength ?? 0) === EXACT).length;
  if (roles.size < 3 && !roles.has("rating") && (named.length < 4 || exact < 2)) return null;
  if (named.length * 2 < cells.length && exact < 3) return null;
  if (exact === 0 && named.length < 4) return null;
  return { ...rows, ...extent(cells, named), cells, mapped: null };
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
