import { tidy } from "../../kpi/text";
import { valueAt } from "../grid";
import type { SheetSnapshot } from "../snapshot";
import type { Cues, TextCell } from "./cues";
import { figureAt } from "./numbers";
import type { StatedFigure, SumLine } from "./stated";
import { isPlainTotal, isTotalLabel } from "./total-words";

/** A table on its side reads like one that stands: lines across are rows of one and columns of the other. */
interface Grid {
  readonly figure: (line: number, at: number) => StatedFigure | null;
  readonly text: (line: number, at: number) => string;
  readonly first: number;
  /** Behind the last line, and behind the last cell of a line. */
  readonly end: number;
  readonly endOfLine: number;
  readonly before: SumLine["parts"];
  readonly after: SumLine["parts"];
}

/** More lines than this are no table that somebody adds up. */
const MOST_PARTS = 500;

/** The rows and columns of totals on a sheet, each with what it may be the total of. */
export function sumLines({ sheet, totals }: Cues): SumLine[] {
  const [upright, aside] = [uprightGrid(sheet), asideGrid(sheet)];
  return totals.flatMap((cell) => [
    ...linesOf(cell, sheet.name, upright, cell.place.row, cell.place.column),
    ...linesOf(cell, sheet.name, aside, cell.place.column, cell.place.row),
  ]);
}

function linesOf({ text }: TextCell, sheet: string, grid: Grid, line: number, label: number): SumLine[] {
  const columns = figuresAlong(grid, line, label);
  if (columns.length === 0) return [];
  return ([-1, 1] as const).flatMap((step): SumLine[] => {
    const sums = sumsOf(grid, line, label, columns, step);
    const parts = step === -1 ? grid.before : grid.after;
    return sums.length === 0 ? [] : [{ sheet, label: tidy(text), plain: isPlainTotal(text), parts, sums }];
  });
}

/** Where the line has figures: up to words, to a gap, or to the end. A header of years has none. */
function figuresAlong(grid: Grid, line: number, label: number): number[] {
  const found: number[] = [];
  const values: string[] = [];
  for (let at = label + 1; at < grid.endOfLine; at++) {
    const figure = grid.figure(line, at);
    if (figure) {
      found.push(at);
      values.push(figure.value);
    } else if (WORDS.test(grid.text(line, at)) || at - (found.at(-1) ?? at) > 1) break;
  }
  return values.every(isYear) ? [] : found;
}

/** 'n/a' stands for a figure; more letters do not. */
const WORDS = /\p{L}{3}/u;

function sumsOf(grid: Grid, line: number, label: number, columns: readonly number[], step: -1 | 1): SumLine["sums"] {
  const parts = partsOf(grid, line, label, columns, step);
  if (parts.length === 0) return [];
  const subtotals = parts.filter((one) => isTotalLabel(labelOf(grid, one, label)));
  const own = subtotals.length === 0 ? parts : parts.slice(0, parts.indexOf(subtotals[0] ?? 0));
  const readings = subtotals.length === 0 ? [parts] : [own, parts.filter((one) => !subtotals.includes(one)), subtotals];
  const heading = headingLine(grid, parts, columns);
  return columns.flatMap((at) => {
    const total = grid.figure(line, at);
    const figures = readings.map((lines) => lines.flatMap((one) => grid.figure(one, at) ?? []));
    const several = figures.filter(({ length }) => length > 1);
    if (!total || several.length === 0) return [];
    return [{ heading: heading === null ? "" : tidy(grid.text(heading, at)), total, readings: several }];
  });
}

/** The lines next to the total that hold figures where it does, nearest first. */
function partsOf(grid: Grid, line: number, label: number, columns: readonly number[], step: -1 | 1): number[] {
  const parts: number[] = [];
  for (let at = line + step; at >= grid.first && at < grid.end && parts.length < MOST_PARTS; at += step) {
    const figures = columns.flatMap((column) => grid.figure(at, column) ?? []);
    if (figures.length === 0) {
      // One empty line may part the total from its parts.
      const gap = at === line + step && labelOf(grid, at, label) === "" && columns.every((column) => grid.text(at, column) === ""); // prettier-ignore
      if (gap) continue;
      break;
    }
    if (figures.every(({ value }) => isYear(value))) break;
    parts.push(at);
  }
  return parts;
}

/** A header of years looks like a line of figures. */
function isYear(value: string): boolean {
  return /^(?:19|20)\d\d$/.test(value);
}

/** What heads the columns stands before their first line. */
function headingLine(grid: Grid, parts: readonly number[], columns: readonly number[]): number | null {
  const first = Math.min(...parts);
  for (let line = first - 1; line >= Math.max(grid.first, first - 3); line--)
    if (columns.some((at) => tidy(grid.text(line, at)) !== "")) return line;
  return null;
}

function labelOf(grid: Grid, line: number, label: number): string {
  return tidy(grid.text(line, label));
}

function uprightGrid(sheet: SheetSnapshot): Grid {
  return {
    figure: (row, column) => figureAt(sheet, row, column),
    text: (row, column) => wordsAt(sheet, row, column),
    first: sheet.top,
    end: sheet.top + sheet.values.length,
    endOfLine: sheet.left + (sheet.values[0]?.length ?? 0),
    before: "above",
    after: "below",
  };
}

function asideGrid(sheet: SheetSnapshot): Grid {
  return {
    figure: (column, row) => figureAt(sheet, row, column),
    text: (column, row) => wordsAt(sheet, row, column),
    first: sheet.left,
    end: sheet.left + (sheet.values[0]?.length ?? 0),
    endOfLine: sheet.top + sheet.values.length,
    before: "left",
    after: "right",
  };
}

function wordsAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return typeof value === "string" ? value : "";
}
