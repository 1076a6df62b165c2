import { hostError } from "../errors";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** "A" for 0, "AB" for 27. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0 for "A". */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** "B3" for row 2, column 1. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "A1:B2", "A1" for a single cell, "A:C" and "1:3" for whole columns and rows. */
export function areaName(area: Area): string {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (area.rows === MAX_ROWS && area.columns === MAX_COLUMNS) return `1:${MAX_ROWS}`;
  if (area.rows === MAX_ROWS) return `${columnName(area.column)}:${columnName(lastColumn)}`;
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${lastRow + 1}`;
  const first = cellName(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cellName(lastRow, lastColumn)}`;
}

/** "A1:B2" even for a single cell. */
export function corners(area: Area): readonly [string, string] {
  return [cellName(area.row, area.column), cellName(area.row + area.rows - 1, area.column + area.columns - 1)];
}

/** The sheet's name as Excel writes it before the "!" of an address. */
export function quoted(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** Splits "'My sheet'!A1" into its sheet and its cells; the sheet is undefined when none is named. */
export function splitSheet(address: string): { readonly sheet?: string; readonly cells: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(address);
  if (match === null) return { cells: address };
  return { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), cells: match[3] ?? "" };
}

const POINT = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i;
const COLUMNS = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

function between(row: number, lastRow: number, column: number, lastColumn: number): Area | undefined {
  const area = {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
  return isOnSheet(area) ? area : undefined;
}

export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS
  );
}

/** The rectangle that "A1:B2", "A1", "A:C" or "1:3" names, with or without $; undefined when it names none. */
export function parseArea(cells: string): Area | undefined {
  const columns = COLUMNS.exec(cells);
  if (columns !== null) return between(0, MAX_ROWS - 1, columnNumber(columns[1] ?? ""), columnNumber(columns[2] ?? ""));
  const rows = ROWS.exec(cells);
  if (rows !== null) return between(Number(rows[1]) - 1, Number(rows[2]) - 1, 0, MAX_COLUMNS - 1);
  const [first = "", last = first, more] = cells.split(":");
  const from = POINT.exec(first);
  const to = POINT.exec(last);
  if (from === null || to === null || more !== undefined) return undefined;
  return between(Number(from[2]) - 1, Number(to[2]) - 1, columnNumber(from[1] ?? ""), columnNumber(to[1] ?? ""));
}

/** As parseArea; InvalidArgument when the address names no rectangle. */
export function areaOf(cells: string): Area {
  const area = parseArea(cells);
  if (area === undefined) throw hostError("InvalidArgument");
  return area;
}

/** What two rectangles share, or undefined. */
export function intersection(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
