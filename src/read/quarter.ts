import { compareQuarters, parsePeriod, type PeriodHint, type Quarter } from "../kpi/period";
import { isMissing } from "../kpi/missing";
import { filledColumns, looksLikeError, textAt } from "./grid";
import type { HeaderRow } from "./headers";
import type { SheetSnapshot } from "./snapshot";

/** What the rows above a header, and the sheet's name, say of the period. The row nearest to the header is heard first. */
export function titlePeriod(sheet: SheetSnapshot, header: HeaderRow, from: number): PeriodHint {
  const texts: string[] = [];
  for (let row = header.top - 1; row >= from; row--)
    texts.push(...filledColumns(sheet, row).map((column) => textAt(sheet, row, column)));
  const hints = [...texts, sheet.name].map(periodOfTitle);
  return {
    quarter: hints.find((hint) => hint?.quarter)?.quarter ?? null,
    year: hints.find((hint) => hint?.year)?.year ?? null,
  };
}

/** A month without a year, somewhere above a table, is a date of something; only a quarter by name is one. */
function periodOfTitle(text: string): PeriodHint | null {
  const hint = parsePeriod(text);
  return hint?.quarter && hint.year === null && !/\bq(?:uarter|tr)?\b|\bq\s?\d|\bchwarter\b/i.test(text) ? null : hint;
}

/** The quarter that a heading speaks of, the title supplying the year that it leaves out. */
export function columnQuarter(hint: PeriodHint | null, title: PeriodHint): Quarter | null {
  return hint?.quarter ? { quarter: hint.quarter, year: hint.year ?? title.year } : null;
}

/** The roles whose columns are new each quarter, and so tell which quarters a register holds. */
const NEW_EACH_QUARTER: ReadonlySet<string> = new Set(["rating", "status", "commentary", "actual"]);

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

/** A formula that waits for its figures says '#DIV/0!' or nought: nothing has been filled in. */
function hasContent(sheet: SheetSnapshot, column: number, from: number, end: number): boolean {
  for (let row = from; row < end; row++) {
    const text = textAt(sheet, row, column);
    if (!isMissing(text) && !looksLikeError(text)) return true;
  }
  return false;
}
