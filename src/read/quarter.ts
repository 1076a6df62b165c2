import { compareQuarters, namesQuarter, parsePeriod, type PeriodHint, type Quarter } from "../kpi/period";
import { isMissing } from "../kpi/missing";
import { filledColumns, looksLikeError, textAt, valueAt } from "./grid";
import type { HeaderCell, HeaderRow } from "./headers";
import type { RowLabels } from "./row-labels";
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
  const isNamed = namesQuarter(text) || /\b(?:q(?:uarter|tr)|chwarter)\b/i.test(text);
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

/** What tells the quarters of a table. */
interface Dated {
  readonly sheet: SheetSnapshot;
  readonly header: HeaderRow;
  readonly end: number;
  readonly title: PeriodHint;
  /** Which of its rows hold targets, where they have rows of their own. */
  readonly labels: RowLabels | null;
}

/** The quarters that a register has columns for, earliest first; no two alike. */
export function quartersIn(table: Dated): DatedQuarter[] {
  const found: DatedQuarter[] = [];
  for (const cell of table.header.cells) {
    const quarter = isNewEachQuarter(cell) ? columnQuarter(cell.match?.period ?? null, table.title) : null;
    if (quarter === null) continue;
    const known = found.findIndex((one) => compareQuarters(one.quarter, quarter) === 0);
    if (found[known]?.filled) continue;
    const dated = { quarter, filled: isReported(cell, table) };
    if (known < 0) found.push(dated);
    else found[known] = dated;
  }
  return found.sort((a, b) => compareQuarters(a.quarter, b.quarter));
}

/** Whether any column that is new each quarter has something in it. */
export function isFilledIn(table: Omit<Dated, "title">): boolean {
  return table.header.cells.some((cell) => isNewEachQuarter(cell) && isReported(cell, table));
}

const LOOKS_AHEAD = /\b(?:forecast|projected|projection)\b/i;

/**
 * Whether anything of a quarter stands in its column. What was set or reckoned beforehand is none of it: a row of
 * targets, the figures of a forecast. A formula that waits for its figures says '#DIV/0!' or nought.
 */
function isReported(
  { column, heading, match }: HeaderCell,
  { sheet, header, end, labels }: Omit<Dated, "title">,
): boolean {
  const rows = match?.role === "actual" ? labels?.figures : undefined;
  const isForecast = LOOKS_AHEAD.test(heading);
  for (let row = header.row + 1; row < end; row++) {
    const text = textAt(sheet, row, column);
    if (isMissing(text) || looksLikeError(text) || rows?.get(row) === "target") continue;
    if (!isForecast || typeof valueAt(sheet, row, column) === "string") return true;
  }
  return false;
}
