import { wrappedLines } from "../src/workbench/engine/wrapped-lines";
import type { Value } from "./workbook-builder";

/** Points, of Arial 10. */
const LINE = 13;
const MARGIN = 5;

/**
 * Points that a row needs for its wrapped text. Excel fits a row when it is typed in, LibreOffice not when it opens a
 * file, so the height is saved, as Excel itself would.
 * @param widths of the columns, in characters
 */
export function fittingHeight(values: readonly Value[], widths: readonly number[]): number {
  const lines = values.map((value, column) =>
    wrappedLines(typeof value === "string" ? value : "", widths[column] ?? 9),
  );
  return Math.max(1, ...lines) * LINE + MARGIN;
}
