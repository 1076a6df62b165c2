import type { Sheet } from "../engine/sheet";
import type { Looks } from "./look";
import type { Merges } from "./merges";

// A letter is about half as wide as its font is high; a line is a third higher. Four thirds of a pixel make a point.
const LETTER = 0.5 * (4 / 3);
const LINE = 1.34 * (4 / 3);
const MARGINS = 6;
const HIGHEST = 546;

/** How high a row must be for its text, in pixels: larger fonts and wrapped lines; estimated, for nothing is drawn yet. */
export function fittedHeight(
  sheet: Sheet,
  row: number,
  looks: Looks,
  widths: readonly number[],
  merges: Merges,
): number {
  let height = 0;
  for (const [column, cell] of (sheet.cells.rows[row] ?? []).entries()) {
    if (cell === undefined || cell.type === "Empty" || merges.at(row, column) !== undefined) continue;
    const { wraps, size, indent } = looks.get(sheet.styleAt(row, column));
    const room = Math.max(1, ((widths[column] ?? 64) - MARGINS - indent * 9) / (size * LETTER));
    const lines =
      wraps && typeof cell.value === "string"
        ? cell.value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0)
        : 1;
    height = Math.max(height, lines * size * LINE);
  }
  return Math.min(Math.round(height), HIGHEST);
}
