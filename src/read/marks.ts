import { ratingOfFill } from "../kpi/palette";
import type { Rating } from "../kpi/rating";
import { tidy } from "../kpi/text";
import { valueAt } from "./grid";
import type { SheetSnapshot } from "./snapshot";

/** A shape, an arrow or another sign, or several of one: '●', '■', '▲▲'. What fonts of symbols add stands in the private area. */
const SIGN = /^(?:[\p{So}\p{Sm}•·\p{Co}]\uFE0F? ?){1,3}$/u;
/** Fonts in which a letter is drawn as a sign. */
const OF_SIGNS = /^(?:wingdings|webdings|symbol|marlett)\b/i;

/** Whether a text may be a mark whose colour alone says something: a sign, or a letter that a font may draw as one. */
export function mayBeMark(text: string): boolean {
  return text.length <= 8 && text !== "" && (SIGN.test(tidy(text)) || /^\s*[\p{L}\p{N}]\s*$/u.test(text));
}

/** Whether a cell holds a mark: a sign, or a letter in a font of signs. False where fonts were not fetched. */
export function isMarkAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  const font = fontAt(sheet, row, column);
  const value = valueAt(sheet, row, column);
  if (!font || typeof value !== "string" || !mayBeMark(value)) return false;
  return SIGN.test(tidy(value)) || OF_SIGNS.test(font.name ?? "");
}

function fontAt(
  sheet: SheetSnapshot,
  row: number,
  column: number,
): { color: string | null; name: string | null } | null {
  const detail = sheet.details.get(column);
  return detail?.fonts?.[row - detail.top] ?? null;
}

/**
 * The rating that the colour of a mark shows. It says one only where it sets the mark apart from the words of its row,
 * and where no conditional format may have changed it.
 */
export function markAt(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  neighbour: number | undefined,
): Rating | null {
  const ink = isMarkAt(sheet, row, column) ? (fontAt(sheet, row, column)?.color ?? null) : null;
  if (ink === null || (sheet.details.get(column)?.conditions ?? []).length > 0) return null;
  if (neighbour !== undefined && fontAt(sheet, row, neighbour)?.color === ink) return null;
  return ratingOfFill(ink);
}

/** Whether a column rates by the colours of marks: half of what stands in it does, and not all of it in blue, which may be but the council's own colour. */
export function ratesByMarks(sheet: SheetSnapshot, rows: Iterable<number>, column: number): boolean {
  if (!sheet.details.get(column)?.fonts) return false;
  let filled = 0;
  const shown: Rating[] = [];
  for (const row of rows) {
    if (valueAt(sheet, row, column) === "") continue;
    filled++;
    const rating = markAt(sheet, row, column, undefined);
    if (rating) shown.push(rating);
  }
  return shown.length > 0 && shown.length * 2 >= filled && shown.some((rating) => rating !== "blue");
}
