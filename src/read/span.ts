import { withoutPeriod } from "../kpi/period";
import { isMissing } from "../kpi/missing";
import type { Role } from "../kpi/role";
import type { ColumnContext } from "./column-content";
import { textAt } from "./grid";
import type { HeaderCell, HeaderRow } from "./headers";
import { CONFIRMED, PERIOD_ALONE } from "./headings";
import { isOfQuarter } from "./of-quarter";

/** Words for a figure of more than its quarter. */
const SO_FAR = /\b(?:ytd|year[ -]to[ -]date|cumulative)\b/i;
const OF_YEAR = /\b(?:out-?turn|full[ -]year|year[ -]end)\b/i;
/** What else the heading of such a figure may say. */
const FIGURE =
  /\b(?:ytd|year[ -]to[ -]date|cumulative|annual|out-?turn|full[ -]year|year[ -]end|actuals?|figures?|results?|values?|performance|total)\b/gi;

/**
 * Beside the quarters' figures there may be one so far this year, and the ratings may be of that one: it is read where
 * what the rating or the target is called says so, or where only it stands beside them and the quarters are history.
 */
export function settleSpan(header: HeaderRow, chosen: Map<Role, HeaderCell>, context: ColumnContext): boolean {
  const isOfSpan = settleActual(header, chosen, context);
  settleTarget(header, chosen, context);
  return isOfSpan;
}

/** Beside a figure so far, the target so far, where what is a month's or a quarter's would be read. */
function settleTarget(header: HeaderRow, chosen: Map<Role, HeaderCell>, context: ColumnContext): void {
  const [actual, target] = [chosen.get("actual"), chosen.get("target")];
  if (!actual || !SO_FAR.test(actual.heading) || target?.match?.period?.quarter == null) return;
  if (target.match.strength === CONFIRMED || SO_FAR.test(target.heading)) return;
  const found = header.cells.find((cell) => cell.match?.role === "target" && SO_FAR.test(cell.heading) && isOfQuarter(cell, context)); // prettier-ignore
  if (found) chosen.set("target", found);
}

function settleActual(header: HeaderRow, chosen: Map<Role, HeaderCell>, context: ColumnContext): boolean {
  const [actual, target, rating] = (["actual", "target", "rating"] as const).map((role) => chosen.get(role));
  if (!actual || !rating || actual.match?.strength === CONFIRMED || isLonger(actual)) return false;
  const taken = new Set([...chosen.values()].map(({ column }) => column));
  const longer = header.cells.filter((cell) => !taken.has(cell.column) && isFigure(cell) && isOfQuarter(cell, context) && isFilledLike(cell, actual, context)); // prettier-ignore
  const found = longer.find((cell) => isCalledAlike(cell, rating) || (target && SO_FAR.test(target.heading) && SO_FAR.test(cell.heading))) ?? longer.find((cell) => standsForQuarters(cell, actual, [target, rating])); // prettier-ignore
  if (found) chosen.set("actual", found);
  return found !== undefined;
}

function isLonger({ heading }: HeaderCell): boolean {
  return SO_FAR.test(heading) || OF_YEAR.test(heading);
}

function isFigure(cell: HeaderCell): boolean {
  if (cell.refused || (cell.match && cell.match.role !== "actual") || !isLonger(cell)) return false;
  return !/\p{L}/u.test(withoutPeriod(cell.heading).replace(FIGURE, " "));
}

function isCalledAlike({ heading }: HeaderCell, rating: HeaderCell): boolean {
  return [SO_FAR, OF_YEAR].some((words) => words.test(heading) && words.test(rating.heading));
}

/** It stands right before the target and the rating, which are of no quarter, as the bare quarters further left are. */
function standsForQuarters(cell: HeaderCell, actual: HeaderCell, judged: readonly (HeaderCell | undefined)[]): boolean {
  if (actual.match?.strength !== PERIOD_ALONE || actual.column > cell.column) return false;
  const own = judged.flatMap((one) => (one ? [one] : []));
  return own.every(({ match }) => match?.period?.quarter == null) && own.some(({ column }) => column === cell.column + 1); // prettier-ignore
}

/** A figure for the year may wait for its end, or be last year's. */
function isFilledLike({ column }: HeaderCell, { column: other }: HeaderCell, { sheet, rows }: ColumnContext): boolean {
  const filled = (at: number): number => rows.filter((row) => !isMissing(textAt(sheet, row, at), "figures")).length;
  return filled(column) > 0 && filled(column) * 2 >= filled(other);
}
