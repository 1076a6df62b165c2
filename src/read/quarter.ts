import { compareQuarters, namesQuarter, parsePeriod, type PeriodHint, type Quarter } from "../kpi/period";
import { filledColumns, hasContent, textAt } from "./grid";
import type { HeaderCell, HeaderRow } from "./headers";
import type { SheetSnapshot } from "./snapshot";

/** What the rows above a header, and the sheet's name, say of the period. The row nearest to the header is heard first. */
export function titlePeriod(sheet: SheetSnapshot, header: HeaderRow, from: number): PeriodHint {
  const told: TitleHint[] = [];
  for (let row = header.top - 1; row >= from; row--) {
    const filled = filledColumns(sheet, row);
    for (const column of filled) told.push(...titleHint(textAt(sheet, row, column), filled.length === 1));
  }
  told.push(...titleHint(sheet.name, true));
  const [hint, dated, year] = [
    told.find(({ isTitle }) => isTitle)?.hint,
    told.find(({ hint: { quarter } }) => quarter !== null)?.hint,
    told.find(({ hint: own }) => own.year !== null)?.hint,
  ];
  if (!hint) return { quarter: dated?.quarter ?? null, year: year?.year ?? null };
  return { quarter: hint.quarter, year: hint.year ?? (year ? yearBefore(hint, year) : null) };
}

interface TitleHint {
  readonly hint: PeriodHint;
  /** A line by itself that names a quarter: what the table is of. A date may be that of the meeting, which comes after it. */
  readonly isTitle: boolean;
}

/** The year of a quarter that a date does not come before; a year by itself is its own. */
function yearBefore(named: PeriodHint, { quarter, year }: PeriodHint): number | null {
  const isBefore = quarter !== null && quarter < (named.quarter ?? 0);
  return year === null ? null : year - Number(isBefore);
}

/** What a title says of the period; a month without a year, somewhere above a table, is a date of something. */
function titleHint(text: string, isAlone: boolean): TitleHint[] {
  const hint = parsePeriod(text);
  const isNamed = namesQuarter(text) || /\bq(?:uarter|tr)\b/i.test(text);
  if (!hint || (hint.quarter !== null && hint.year === null && !isNamed)) return [];
  return [{ hint, isTitle: isAlone && isNamed && hint.quarter !== null }];
}

/** The quarter that a heading speaks of, the title supplying the year that it leaves out. */
export function columnQuarter(hint: PeriodHint | null, title: PeriodHint): Quarter | null {
  return hint?.quarter ? { quarter: hint.quarter, year: hint.year ?? title.year } : null;
}

/** The roles whose columns are new each quarter, and so tell which quarters a register holds. */
const NEW_EACH_QUARTER: ReadonlySet<string> = new Set(["rating", "status", "commentary", "actual"]);

/** Whether a column says something new each quarter. */
export function isNewEachQuarter({ match }: HeaderCell): boolean {
  return match !== null && NEW_EACH_QUARTER.has(match.role);
}

/** A quarter that a register has columns for, and whether anything stands in them. */
export interface DatedQuarter {
  readonly quarter: Quarter;
  readonly filled: boolean;
}

/** The quarters that a register has columns for, earliest first; no two alike. */
export function quartersIn(sheet: SheetSnapshot, header: HeaderRow, end: number, title: PeriodHint): DatedQuarter[] {
  const found: DatedQuarter[] = [];
  for (const { column, match } of header.cells) {
    const quarter = match && NEW_EACH_QUARTER.has(match.role) ? columnQuarter(match.period, title) : null;
    if (quarter === null) continue;
    const known = found.findIndex((one) => compareQuarters(one.quarter, quarter) === 0);
    if (found[known]?.filled) continue;
    const dated = { quarter, filled: hasContent(sheet, column, header.row + 1, end) };
    if (known < 0) found.push(dated);
    else found[known] = dated;
  }
  return found.sort((a, b) => compareQuarters(a.quarter, b.quarter));
}

/** Whether any column that is new each quarter has something in it. */
export function isFilledIn(sheet: SheetSnapshot, header: HeaderRow, end: number): boolean {
  return header.cells.some(
    ({ column, match }) =>
      match !== null && NEW_EACH_QUARTER.has(match.role) && hasContent(sheet, column, header.row + 1, end),
  );
}
