import type { Value } from "./workbook-builder";

const LINE = 13;
const MARGIN = 5;

/** A column's width counts noughts; words of a proportional face are narrower. Less what an indent takes. */
function room(width: number): number {
  return width * 1.12 - 1.5;
}

/**
 * Points that a row needs for its wrapped text. Excel fits a row when it is typed in, LibreOffice not when it opens a
 * file, so the height is saved, as Excel itself would.
 * @param widths of the columns, in characters
 */
export function fittingHeight(values: readonly Value[], widths: readonly number[]): number {
  const lines = values.map((value, column) =>
    wrappedLines(typeof value === "string" ? value : "", room(widths[column] ?? 9)),
  );
  return Math.max(1, ...lines) * LINE + MARGIN;
}

/** A line break in the cell begins a new line; each line is wrapped. */
function wrappedLines(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + linesOf(line, width), 0);
}

function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = word.length;
    } else used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
