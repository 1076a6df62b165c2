import { compareQuarters, type PeriodHint, type Quarter } from "../kpi/period";
import { isMissing } from "../kpi/missing";
import type { Role } from "../kpi/role";
import { recognise, type Recognition, type Vocabulary } from "../kpi/vocabulary";
import { textAt } from "./grid";
import type { HeaderCell, HeaderRow } from "./headers";
import { columnQuarter } from "./quarter";
import { CONFIRMED, PERIOD_ALONE } from "./headings";
import { schemeOf } from "./schemes";
import type { SheetSnapshot } from "./snapshot";

export interface ColumnPlan {
  /** The column that by its name might rate the items, but whose words are no ratings; null where there is none. */
  readonly unread: { readonly heading: string; readonly text: string } | null;
  /** The vocabulary, and the signs that this table's own ratings are made of. */
  readonly words: Vocabulary;
  /** Further columns that rate the same items: 'Delivery RAG rating' beside 'Spend RAG rating'. */
  readonly others: readonly { readonly column: number; readonly heading: string }[];
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly headings: Readonly<Partial<Record<Role, string>>>;
}

interface Context {
  readonly sheet: SheetSnapshot;
  /** Zero-based, the second excluded. */
  readonly from: number;
  readonly end: number;
  readonly words: Vocabulary;
  readonly title: PeriodHint;
  readonly quarter: Quarter | null;
}

/** Which column holds what, for the quarter that is reported on. */
export function assignColumns(header: HeaderRow, given: Context): ColumnPlan {
  const words = withSchemes(header, given);
  const context = { ...given, words };
  const chosen = new Map<Role, HeaderCell>();
  for (const cell of header.cells) {
    if (!cell.match || !isOfQuarter(cell, context)) continue;
    const rival = chosen.get(cell.match.role);
    if (!rival || isSurer(cell, rival, context)) chosen.set(cell.match.role, cell);
  }
  const unread = settleRating(header, chosen, context);
  return {
    unread,
    words,
    others: otherRatings(header, chosen.get("rating"), context),
    columns: Object.fromEntries([...chosen].map(([role, cell]) => [role, cell.column])),
    headings: Object.fromEntries([...chosen].map(([role, cell]) => [role, cell.heading])),
  };
}

function otherRatings(header: HeaderRow, main: HeaderCell | undefined, context: Context): ColumnPlan["others"] {
  if (!main) return [];
  return header.cells
    .filter((cell) => cell !== main && cell.match?.role === "rating" && isOfQuarter(cell, context))
    .filter(({ column }) => shareOfRatings(column, context) >= 0.5)
    .map(({ column, heading }) => ({ column, heading }));
}

function withSchemes(header: HeaderRow, { sheet, from, end, words }: Context): Vocabulary {
  const schemes = header.cells
    .filter(({ match }) => match?.role === "rating" || match?.role === "status")
    .map(({ column, heading }) => {
      const texts = Array.from({ length: end - from }, (_, row) => textAt(sheet, from + row, column));
      return schemeOf(
        texts.filter((text) => !isMissing(text)),
        SURELY_RATING.test(heading),
      );
    });
  return new Map([...words, ...schemes.flatMap((scheme) => (scheme ? [...scheme] : []))]);
}

/** Headings that can only mean a rating; 'Forecast' and 'Status' may mean many things, so what they hold decides. */
const SURELY_RATING = /\b(?:b?rag|rating|traffic|confidence)\b/i;

/** Decides which column rates the items, by name and by what it holds. */
function settleRating(header: HeaderRow, chosen: Map<Role, HeaderCell>, context: Context): ColumnPlan["unread"] {
  let unread: ColumnPlan["unread"] = null;
  for (const role of ["rating", "status"] as const) {
    const cell = chosen.get(role);
    const surely =
      cell && (isConfirmed(cell) || SURELY_RATING.test(cell.heading) || (role === "status" && chosen.has("rating")));
    if (!cell || surely || (shareOfWords(cell.column, context, isKnownWord) ?? 1) >= 0.5) continue;
    chosen.delete(role);
    unread = { heading: cell.heading, text: firstText(cell.column, context) };
  }
  const status = chosen.get("status");
  if (chosen.has("rating")) return null;
  if (status && shareOfRatings(status.column, context) > 0.5) {
    chosen.delete("status");
    chosen.set("rating", status);
  } else if (!status) {
    const unnamed = ratingColumnByContent(header, chosen, context);
    if (unnamed) chosen.set("rating", unnamed);
    if (unnamed && chosen.get("actual") === unnamed) chosen.delete("actual");
  }
  return chosen.has("rating") || chosen.has("status") ? null : unread;
}

/** A column that is dated counts only for its own quarter; a column that isn't counts for every one. */
function isOfQuarter(cell: HeaderCell, { quarter, title }: Context): boolean {
  const period = cell.match?.period;
  if (!period || !quarter) return true;
  if (period.quarter === null) return period.year === null || period.year === quarter.year;
  const own = columnQuarter(period, title);
  return own === null ? period.quarter === quarter.quarter : compareQuarters(own, quarter) === 0;
}

/** Of two columns that claim a role: the one that is dated, the one whose ratings are read, the one that is named best. */
function isSurer(cell: HeaderCell, rival: HeaderCell, context: Context): boolean {
  const dated = Number(isDated(cell)) - Number(isDated(rival));
  if (dated !== 0) return dated > 0;
  if (cell.match?.role === "rating") {
    const share = shareOfRatings(cell.column, context) - shareOfRatings(rival.column, context);
    if (share !== 0) return share > 0;
  }
  const strength = (cell.match?.strength ?? 0) - (rival.match?.strength ?? 0);
  // 'Progress' may hold percentages and 'Comments' the words, or the other way round.
  if (strength === 0 && cell.match?.role === "commentary")
    return lettersIn(cell.column, context) > lettersIn(rival.column, context);
  return strength > 0;
}

function lettersIn(column: number, { sheet, from, end }: Context): number {
  let letters = 0;
  for (let row = from; row < end; row++) letters += textAt(sheet, row, column).length;
  return letters;
}

function isDated(cell: HeaderCell): boolean {
  return cell.match?.period?.quarter !== null && cell.match?.period !== null;
}

/** How many of the column's filled cells are ratings; none of none. */
function shareOfRatings(column: number, context: Context): number {
  return shareOfWords(column, context, isRating) ?? 0;
}

function isRating(recognition: Recognition): boolean {
  return recognition.kind === "known" && recognition.meaning.rating !== null;
}

function isKnownWord(recognition: Recognition): boolean {
  return recognition.kind !== "unknown";
}

/** How many of the column's filled cells are such words; null where none is filled. */
function shareOfWords(
  column: number,
  { sheet, from, end, words }: Context,
  counts: (recognition: Recognition) => boolean,
): number | null {
  let filled = 0;
  let counted = 0;
  for (let row = from; row < end; row++) {
    const text = textAt(sheet, row, column);
    if (isMissing(text)) continue;
    filled++;
    if (counts(recognise(text, words))) counted++;
  }
  return filled === 0 ? null : counted / filled;
}

function firstText(column: number, { sheet, from, end }: Context): string {
  for (let row = from; row < end; row++) if (!isMissing(textAt(sheet, row, column))) return textAt(sheet, row, column);
  return "";
}

function isConfirmed(cell: HeaderCell): boolean {
  return cell.match?.strength === CONFIRMED;
}

/** Called something; a quarter alone may stand over figures or over ratings. */
function isNamed(cell: HeaderCell): boolean {
  return cell.match !== null && cell.match.strength > PERIOD_ALONE;
}

/** A column that nothing names ('Q1', 'June') but that holds ratings almost throughout. */
function ratingColumnByContent(
  header: HeaderRow,
  chosen: ReadonlyMap<Role, HeaderCell>,
  context: Context,
): HeaderCell | undefined {
  const taken = new Set([...chosen.values()].filter(isNamed).map((cell) => cell.column));
  return header.cells.findLast(
    (cell) => !isNamed(cell) && !taken.has(cell.column) && shareOfRatings(cell.column, context) >= 0.8,
  );
}
