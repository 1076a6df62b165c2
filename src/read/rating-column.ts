import { isMissing } from "../kpi/missing";
import type { Role } from "../kpi/role";
import type { Vocabulary } from "../kpi/vocabulary";
import { ratesByIcons } from "./conditions";
import { firstText, isKnownWord, shareOfRatings, shareOfWords, type ColumnContext } from "./column-content";
import { textAt } from "./grid";
import type { HeaderCell, HeaderRow } from "./headers";
import { CONFIRMED, PERIOD_ALONE, WEAK } from "./headings";
import { keyedWords } from "./keyed-words";
import { ratesByMarks } from "./marks";
import { isOfQuarter } from "./of-quarter";
import { schemeOf } from "./schemes";

/** A column that by its name might rate the items, but whose words are no ratings. */
export interface UnreadColumn {
  readonly heading: string;
  readonly text: string;
}

/** The vocabulary, the letters that a key explains, and the signs that the table rates with. */
export function withSchemes(header: HeaderRow, { sheet, rows, words }: ColumnContext): Vocabulary {
  const schemes = header.cells
    .filter(({ match }) => match?.role === "rating" || match?.role === "status")
    .map(({ column, heading }) => {
      const texts = rows.map((row) => textAt(sheet, row, column));
      return schemeOf(
        texts.filter((text) => !isMissing(text)),
        // What its icons or colours say of a figure comes before what the figure may mean by itself.
        SURELY_RATING.test(heading) && (sheet.details.get(column)?.conditions ?? []).length === 0,
        words,
      );
    });
  return new Map([
    ...words,
    ...keyedWords(sheet, header.top, words),
    ...schemes.flatMap((scheme) => (scheme ? [...scheme] : [])),
  ]);
}

/** Headings that can only mean a rating; 'Forecast' and 'Status' may mean many things, so what they hold decides. */
const SURELY_RATING = /\b(?:b?rag|rating|traffic|confidence)\b/i;

/** Decides which column rates the items, by name and by what it holds. */
export function settleRating(
  header: HeaderRow,
  chosen: Map<Role, HeaderCell>,
  context: ColumnContext,
): UnreadColumn | null {
  let unread: UnreadColumn | null = null;
  for (const role of ["rating", "status"] as const) {
    const cell = chosen.get(role);
    const surely =
      cell &&
      (isConfirmed(cell) ||
        SURELY_RATING.test(cell.heading) ||
        (role === "status" && chosen.has("rating") && cell.match?.strength !== WEAK) ||
        ratesByIcons(context.sheet.details.get(cell.column)?.conditions ?? []) ||
        ratesByMarks(context.sheet, context.rows, cell.column));
    if (!cell || surely || (shareOfWords(cell.column, context, isKnownWord) ?? 1) >= 0.5) continue;
    chosen.delete(role);
    unread = { heading: cell.heading, text: firstText(cell.column, context) };
  }
  const status = chosen.get("status");
  if (chosen.has("rating")) return null;
  const isRated = ({ column }: HeaderCell): boolean => shareOfRatings(column, context) > 0.5 || ratesByMarks(context.sheet, context.rows, column); // prettier-ignore
  if (status && isRated(status)) {
    chosen.delete("status");
    chosen.set("rating", status);
  } else if (!status) {
    const found = ratingColumnByContent(header, chosen, context) ?? ratedUnderAnotherName(header, context);
    for (const role of MAY_RATE) if (found && chosen.get(role) === found) chosen.delete(role);
    if (found) chosen.set(isRating(found, context) ? "rating" : "status", found);
  }
  return chosen.has("rating") || chosen.has("status") ? null : unread;
}

/** The officer gave the column its role. */
export function isConfirmed(cell: HeaderCell): boolean {
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
  context: ColumnContext,
): HeaderCell | undefined {
  const taken = new Set([...chosen.values()].filter(isNamed).map((cell) => cell.column));
  return header.cells.findLast(
    (cell) => !isNamed(cell) && !cell.refused && !taken.has(cell.column) && shareOfRatings(cell.column, context) >= 0.8,
  );
}

/** 'Performance' and 'Progress' may stand over a figure, over words, or over nothing but ratings. */
const MAY_RATE = ["actual", "commentary"] as const;

function ratedUnderAnotherName(header: HeaderRow, context: ColumnContext): HeaderCell | undefined {
  const mayRate = ({ match }: HeaderCell): boolean => MAY_RATE.some((role) => role === match?.role);
  const cells = header.cells.filter((cell) => mayRate(cell) && !isConfirmed(cell) && isOfQuarter(cell, context));
  return cells.findLast(({ column }) => (shareOfWords(column, context, isKnownWord) ?? 0) >= 0.8);
}

function isRating({ column }: HeaderCell, context: ColumnContext): boolean {
  return shareOfRatings(column, context) >= 0.8;
}
