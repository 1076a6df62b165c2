import { isMissing } from "../kpi/missing";
import { monthOfYear } from "../kpi/period";
import { parseQuantity } from "../kpi/quantity";
import type { Role } from "../kpi/role";
import { fold } from "../kpi/text";
import type { Steps } from "../kpi/steps";
import type { Vocabulary } from "../kpi/vocabulary";
import {
  holdsFigures,
  lettersIn,
  rowsOfTable,
  shareOfRatings,
  type ColumnContext,
  type TableContext,
} from "./column-content";
import { textAt, valueAt } from "./grid";
import { rolesOf, type HeaderCell, type HeaderRow } from "./headers";
import { PERIOD_ALONE, WEAK } from "./headings";
import { laterMonth, settleMonth } from "./months";
import { isOfQuarter } from "./of-quarter";
import { doubtsOf, type Doubt } from "./doubts";
import { isOtherProfile, isProfile, targetByNow } from "./part-target";
import { pastColumns, type PastColumns } from "./past-columns";
import { polarityByContent } from "./polarity-column";
import { settleSpan } from "./span";
import { isOfAnotherYear, yearAlone } from "./year";
import { isConfirmed, settleRating, withSchemes, type UnreadColumn } from "./rating-column";

export interface ColumnPlan {
  readonly unread: UnreadColumn | null;
  /** The vocabulary, and the signs that this table's own ratings are made of. */
  readonly words: Vocabulary;
  /** What was decided by something weaker than what a column is called. */
  readonly doubts: readonly Doubt[];
  /** The columns of earlier periods, earliest first. */
  readonly past: readonly PastColumns[];
  /** Further columns that rate the same items: 'Delivery RAG rating' beside 'Spend RAG rating'. */
  readonly others: readonly { readonly column: number; readonly heading: string }[];
  /** The column that says what the figures of each row are counted in; null where there is none. */
  readonly unit: number | null;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly headings: Readonly<Partial<Record<Role, string>>>;
}

/** Which column holds what, for the quarter that is reported on. */
export function* assignColumns(header: HeaderRow, given: TableContext): Steps<ColumnPlan> {
  const rows = yield* rowsOfTable(header, given);
  const words = withSchemes(header, { ...given, rows });
  const context = { ...given, rows, words };
  const chosen = new Map<Role, HeaderCell>();
  const polarity = polarityByContent(header, context);
  for (const cell of header.cells) {
    yield;
    if (!cell.match || cell === polarity || !isOfQuarter(cell, context)) continue;
    if (isOfAnotherYear(cell, header, context.year) || isOtherProfile(cell, context)) continue;
    const rival = chosen.get(cell.match.role);
    if (!rival || isSurer(cell, rival, context)) chosen.set(cell.match.role, cell);
  }
  settleMonth(header, chosen, context);
  const ofYear = chosen.has("actual") || context.quarter !== null ? undefined : header.cells.find((cell) => isFigureOfYear(cell, context)); // prettier-ignore
  if (ofYear) chosen.set("actual", ofYear);
  if (isOtherStandard(chosen.get("target"), header, context)) chosen.delete("target");
  const byNow = targetByNow({ target: chosen.get("target"), actual: chosen.get("actual") }, header, context);
  if (byNow) chosen.set("target", byNow);
  if (polarity) chosen.set("polarity", polarity);
  tellCodesFromMeasures(header, chosen, context);
  yield;
  const unread = settleRating(header, chosen, context);
  const isOfSpan = settleSpan(header, chosen, context);
  yield;
  return {
    unread,
    words,
    doubts: doubtsOf(header, chosen, context),
    past: pastColumns(header, chosen, context, isOfSpan),
    unit: unitColumn(header, chosen),
    others: otherRatings(header, chosen.get("rating"), context),
    columns: Object.fromEntries([...chosen].map(([role, cell]) => [role, cell.column])),
    headings: Object.fromEntries([...chosen].map(([role, cell]) => [role, cell.heading])),
  };
}

const CALLED_UNIT = /^(?:units?|units? of (?:measure(?:ment)?)|measurement units?|uom|format|measured in)$/;

function unitColumn(header: HeaderRow, chosen: ReadonlyMap<Role, HeaderCell>): number | null {
  const taken = new Set([...chosen.values()].map(({ column }) => column));
  return header.cells.find(({ column, heading, refused }) => !refused && !taken.has(column) && CALLED_UNIT.test(fold(heading)))?.column ?? null; // prettier-ignore
}

/** A column called 'KPI' that holds only numbers is the reference, where another one holds the measures. */
function tellCodesFromMeasures(header: HeaderRow, chosen: Map<Role, HeaderCell>, context: ColumnContext): void {
  const codes = chosen.get("measure");
  if (!codes || chosen.has("reference") || isConfirmed(codes) || !holdsCodes(codes.column, context)) return;
  const measure = header.cells.find((cell) => cell !== codes && cell.match?.role === "measure" && isOfQuarter(cell, context) && !holdsCodes(cell.column, context)); // prettier-ignore
  if (!measure) return;
  chosen.set("reference", codes);
  chosen.set("measure", measure);
}

function holdsCodes(column: number, { sheet, rows }: ColumnContext): boolean {
  const texts = rows.map((row) => textAt(sheet, row, column)).filter((text) => !isMissing(text));
  return texts.length > 0 && texts.every((text) => text.length <= 10 && /\d/.test(text) && !text.includes(" "));
}

/** 'Standard' may be a target, where figures stand under it and others beside it, or the rules that work is held to. */
function isOtherStandard(target: HeaderCell | undefined, header: HeaderRow, { sheet, rows }: ColumnContext): boolean {
  if (target?.match?.strength !== WEAK || isProfile(target)) return false;
  if (!rolesOf(header).has("actual")) return true;
  const filled = rows.filter((row) => !isMissing(textAt(sheet, row, target.column), "figures"));
  const figures = filled.filter((row) => typeof valueAt(sheet, row, target.column) === "number" || parseQuantity(textAt(sheet, row, target.column)) !== null); // prettier-ignore
  return filled.length === 0 || figures.length < filled.length * 0.8;
}

function otherRatings(header: HeaderRow, main: HeaderCell | undefined, context: ColumnContext): ColumnPlan["others"] {
  if (!main) return [];
  return header.cells
    .filter((cell) => cell !== main && cell.match?.role === "rating" && isOfQuarter(cell, context))
    .filter(({ heading }) => monthOfYear(heading) === monthOfYear(main.heading))
    .filter(({ column }) => shareOfRatings(column, context) >= 0.5)
    .map(({ column, heading }) => ({ column, heading }));
}

/** Of two columns that claim a role: the one that is dated, the one whose ratings are read, the one that is named best. */
function isSurer(cell: HeaderCell, rival: HeaderCell, context: ColumnContext): boolean {
  const dated = Number(isDated(cell)) - Number(isDated(rival));
  if (dated !== 0) return dated > 0;
  const ofYear = Number(yearAlone(cell) !== null) - Number(yearAlone(rival) !== null);
  if (ofYear !== 0 && !isConfirmed(cell) && !isConfirmed(rival)) return ofYear > 0;
  const later = laterMonth(cell, rival, context);
  if (later !== null && !isConfirmed(rival)) return later;
  const strength = (cell.match?.strength ?? 0) - (rival.match?.strength ?? 0);
  if (isConfirmed(cell) || isConfirmed(rival)) return strength > 0;
  if (cell.match?.role === "rating") {
    // A misspelt word or two must not make another column the one that is counted.
    const [own, other] = [cell, rival].map(({ column }) => shareOfRatings(column, context) >= 0.5);
    if (own !== other) return own ?? false;
  }
  // 'Progress' may hold percentages and 'Comments' the words, or the other way round.
  if (strength === 0 && cell.match?.role === "commentary")
    return lettersIn(cell.column, context) > lettersIn(rival.column, context);
  return strength > 0;
}

/** Where no quarter is reported on, the bare year that is read heads its figure: '2024/25' after '2022/23' and '2023/24'. */
function isFigureOfYear({ match, column }: HeaderCell, context: ColumnContext): boolean {
  if (match?.strength !== PERIOD_ALONE || match.period?.quarter !== null) return false;
  return match.period.year === context.year.year && holdsFigures(column, context);
}

function isDated(cell: HeaderCell): boolean {
  return cell.match?.period?.quarter !== null && cell.match?.period !== null;
}
