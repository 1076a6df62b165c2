import { isMissing } from "../kpi/missing";
import { parseQuantity } from "../kpi/quantity";
import { fold } from "../kpi/text";
import type { ColumnContext } from "./column-content";
import { textAt, valueAt } from "./grid";
import type { HeaderCell, HeaderRow } from "./headers";
import { CONFIRMED } from "./headings";
import { isOfQuarter } from "./of-quarter";
import { yearAlone } from "./year";

/** The target of all the year, by what its column is called. */
const OF_YEAR = /\b(?:annual(?:ly)?|year[- ]end|full[- ]year|yearly|end of (?:the )?year|(?:for|of) (?:the )?year)\b/;
/** What is due of it by now, or in this quarter alone. */
const OF_PART = /\b(?:profiled?|to date|ytd|cumulative|quarter(?:ly)?|q[1-4])\b/;
/** Of one quarter, and not of those before it. */
const OF_QUARTER_ALONE = /\bquarter(?:ly)?\b/;
const SO_FAR = /\b(?:profiled?|to date|ytd|cumulative)\b/;
const PROFILE = /\bprofile\b/;

/** Some rows of a profile say in words how they are judged: 'Annual', 'Below regional rate'. */
const FEWEST_FIGURES = 0.5;

/** Whether a column is called a profile and holds no figures, so that it tells something else: of a ward, of a risk. */
export function isOtherProfile(cell: HeaderCell, context: ColumnContext): boolean {
  return cell.match?.role === "target" && isProfile(cell) && !isHalfFigures(cell, context);
}

/** Called a profile: the share of a year's target that is due by now. */
export function isProfile({ heading }: HeaderCell): boolean {
  return PROFILE.test(fold(heading));
}

/** Beside the year's target: the column of what is due by now, where each row that has a target says so there. */
export function targetByNow(
  { target, actual }: { readonly target: HeaderCell | undefined; readonly actual: HeaderCell | undefined },
  header: HeaderRow,
  context: ColumnContext,
): HeaderCell | undefined {
  if (!target || target.match?.strength === CONFIRMED || OF_PART.test(fold(target.heading))) return undefined;
  const isOfYear = OF_YEAR.test(fold(target.heading)) || yearAlone(target) !== null;
  const found = header.cells.filter(
    (cell) =>
      cell !== target &&
      !cell.refused &&
      cell.match?.role === "target" &&
      (isProfile(cell) || (isOfYear && OF_PART.test(fold(cell.heading)) && !OF_YEAR.test(fold(cell.heading)))) &&
      isOfQuarter(cell, context) &&
      !isOfLess(cell, actual) &&
      isFilledWith(target, cell, context) &&
      isHalfFigures(cell, context),
  );
  // 'Target to date' and 'Target this quarter': which of them the figure is held against nobody knows.
  return found.length === 1 ? found[0] : undefined;
}

/** A quarter's target is none for the figure of the year so far. */
function isOfLess({ heading }: HeaderCell, actual: HeaderCell | undefined): boolean {
  const called = fold(heading);
  return OF_QUARTER_ALONE.test(called) && !SO_FAR.test(called) && SO_FAR.test(fold(actual?.heading ?? ""));
}

function isFilledWith(target: HeaderCell, cell: HeaderCell, { sheet, rows }: ColumnContext): boolean {
  const says = (row: number, column: number): boolean => !isMissing(textAt(sheet, row, column), "figures");
  return rows.every((row) => !says(row, target.column) || says(row, cell.column));
}

function isHalfFigures({ column }: HeaderCell, { sheet, rows }: ColumnContext): boolean {
  const filled = rows.filter((row) => !isMissing(textAt(sheet, row, column), "figures"));
  const figures = filled.filter((row) => typeof valueAt(sheet, row, column) === "number" || parseQuantity(textAt(sheet, row, column)) !== null); // prettier-ignore
  return filled.length > 0 && figures.length >= filled.length * FEWEST_FIGURES;
}
