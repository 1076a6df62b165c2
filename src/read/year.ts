import type { PeriodHint, Quarter } from "../kpi/period";
import { hasContent } from "./grid";
import type { HeaderCell, HeaderRow } from "./headers";
import { PERIOD_ALONE } from "./headings";
import { isNewEachQuarter } from "./quarter";
import type { SheetSnapshot } from "./snapshot";

/** The financial year that a table is read for, and whether its columns stand for several. */
export interface YearRead {
  /** The calendar year in which it begins; null where nothing tells. */
  readonly year: number | null;
  readonly isOneOfSeveral: boolean;
}

/**
 * The year of a table by its columns: 'Actual 2023/24' beside 'Actual 2024/25', or beside a plain 'Actual', which is
 * then a later year's. The title chooses among the years that are filled in; else the latest is read.
 */
export function yearRead(
  { sheet, header, end }: { readonly sheet: SheetSnapshot; readonly header: HeaderRow; readonly end: number },
  title: PeriodHint,
  quarter: Quarter | null,
): YearRead {
  const dated = header.cells.filter((cell) => isNewEachQuarter(cell) && yearAlone(cell) !== null && hasContent(sheet, cell.column, header.row + 1, end)); // prettier-ignore
  const years = new Set(dated.map(yearAlone));
  const isOneOfSeveral = years.size > 1;
  const latest = Math.max(...dated.map((cell) => yearAlone(cell) ?? 0));
  const plain = (cell: HeaderCell): boolean => dated.some(({ match }) => match?.role === cell.match?.role) && cell.match?.period === null; // prettier-ignore
  const of = (year: number | null): YearRead => ({ year, isOneOfSeveral });
  if (quarter !== null && quarter.year !== null) return of(quarter.year);
  if (years.size === 0 || years.has(title.year)) return of(title.year);
  if (isOneOfSeveral) return of(latest);
  return of(header.cells.some(plain) ? (title.year ?? latest + 1) : latest);
}

/** The year that a heading names beside its words, without a quarter. */
export function yearAlone({ match }: HeaderCell): number | null {
  return match?.period && match.strength > PERIOD_ALONE && match.period.quarter === null ? match.period.year : null;
}

/** Whether a column is another year's: it is, where one of the year that is read, or of none, claims the same. */
export function isOfAnotherYear(cell: HeaderCell, header: HeaderRow, { year, isOneOfSeveral }: YearRead): boolean {
  const own = yearAlone(cell);
  if (own === null || year === null || own === year) return false;
  if (isOneOfSeveral && isNewEachQuarter(cell)) return true;
  const isRival = (other: HeaderCell): boolean => other.match?.role === cell.match?.role && (other.match?.period === null || yearAlone(other) === year); // prettier-ignore
  return header.cells.some(isRival);
}
