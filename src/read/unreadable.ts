import { isMissing } from "../kpi/missing";
import { recognise, type Vocabulary } from "../kpi/vocabulary";
import { filledColumns, textAt } from "./grid";
import type { PassedOver } from "./register";
import type { SheetSnapshot } from "./snapshot";

/** Fewer rows than this may be a key or an example. */
const FEWEST_ROWS = 3;
/** Fewer cells than this beside the rating make a key ('Green | on target') or a table of counts. */
const FEWEST_CELLS = 4;
/** A measure or a comment is at least this long; a list of names or figures is not. */
const SENTENCE = 15;

/**
 * Rows that can only be a register's although no header was found over them: one column that holds ratings, some of
 * them more than once, each beside several filled cells with a sentence among them. Null where the sheet has none.
 */
export function unreadableRegister(sheet: SheetSnapshot, words: Vocabulary): PassedOver | null {
  const rated = new Map<number, { rows: number[]; words: Set<string>; left: number }>();
  for (let row = sheet.top; row < sheet.top + sheet.values.length; row++) {
    const filled = filledColumns(sheet, row);
    if (filled.length < FEWEST_CELLS || !filled.some((column) => textAt(sheet, row, column).length >= SENTENCE))
      continue;
    for (const column of filled) {
      const text = textAt(sheet, row, column);
      if (isMissing(text) || text.length > 30) continue;
      const recognition = recognise(text, words);
      if (recognition.kind !== "known" || recognition.meaning.rating === null) continue;
      const found = rated.get(column) ?? { rows: [], words: new Set<string>(), left: column };
      found.rows.push(row);
      found.words.add(recognition.meaning.rating);
      found.left = Math.min(found.left, filled[0] ?? column);
      rated.set(column, found);
    }
  }
  const best = [...rated.values()].sort((a, b) => b.rows.length - a.rows.length)[0];
  if (!best || best.rows.length < FEWEST_ROWS || best.words.size === best.rows.length) return null;
  const row = best.rows[0] ?? sheet.top;
  return { reason: "sheet-unreadable-register", sheet: sheet.name, row, column: best.left, rows: best.rows.length };
}
