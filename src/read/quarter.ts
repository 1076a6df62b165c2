import { compareQuarters, parsePeriod, type PeriodHint, type Quarter } from "../kpi/period";
import { isMissing } from "../kpi/missing";
import { filledColumns, textAt } from "./grid";
import type { HeaderRow } from "./headers";
import type { SheetSnapshot } from "./snapshot";

/** What the rows above a header, and the sheet's name, say of the period. The row nearest to the header is heard first. */
export function titlePeriod(sheet: SheetSnapshot, header: HeaderRow, from: number): PeriodHint {
  const texts: string[] = [];
  for (let row = header.top - 1; row >= from; row--)
    texts.push(...filledColumns(sheet, row).map((column) => textAt(sheet, row, column)));
  const hints = [...texts, sheet.name].map(parsePeriod);
  return {
    quarter: hints.find((hint) => hint?.quarter)?.quarter ?? null,
    year: hints.find((hint) => hint?.year)?.year ?? null,
  };
}

/** The quarter that a heading speaks of, the title supplying the year that it leaves out. */
export function columnQuarter(hint: PeriodHint | null, title: PeriodHint): Quarter | null {
  const year = hint?.year ?? title.year;
  return hint?.quarter && year !== null ? { quarter: hint.quarter, year } : null;
}

/** The roles whose columns are new each quarter, and so tell which quarters a register holds. */
const NEW_EACH_QUARTER: ReadonlySet<string> = new Set(["rating", "status", "commentary", "actual"]);

/** The quarters that a register has columns for and that have something in them, earliest first; no two alike. */
export function quartersIn(sheet: SheetSnapshot, header: HeaderRow, end: number, title: PeriodHint): Quarter[] {
  const quarters: Quarter[] = [];
  for (const { column, match } of header.cells) {
    const quarter = match && NEW_EACH_QUARTER.has(match.role) ? columnQuarter(match.period, title) : null;
    if (quarter === null || quarters.some((known) => compareQuarters(known, quarter) === 0)) continue;
    if (hasContent(sheet, column, header.row + 1, end)) quarters.push(quarter);
  }
  return quarters.sort(compareQuarters);
}

function hasContent(sheet: SheetSnapshot, column: number, from: number, end: number): boolean {
  for (let row = from; row < end; row++) if (!isMissing(textAt(sheet, row, column))) return true;
  return false;
}
