import { hostError } from "../errors";
import { cellName } from "../engine/address";
import { valueOf } from "../engine/calculation";
import { hasContent } from "../engine/cells";
import { shifted } from "../engine/formulas/shifted";
import { entered } from "../engine/formulas/spelling";
import { general } from "../engine/number-formats";
import { type Input, typedInput } from "../engine/typed-input";
import { changing } from "./changes";
import { mayWrite, type Place, standing } from "./common";
import { keepingHeaders } from "./table-headers";

// learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization: five million cells a read.
const MAX_CELLS_READ = 5_000_000;

/** One answer for each cell of the place, row by row. */
export function eachCell<V>(place: Place, read: (row: number, column: number) => V): V[][] {
  const { area } = standing(place);
  if (area.rows * area.columns > MAX_CELLS_READ) throw hostError("InvalidArgument");
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => read(area.row + row, area.column + column)),
  );
}

export function values(place: Place): unknown[][] {
  const { sheet } = place;
  const { cells } = sheet;
  return eachCell(place, (row, column) => {
    const cell = cells.at(row, column);
    return cell === undefined ? "" : valueOf(sheet, row, column, cell).value;
  });
}

export function valueTypes(place: Place): string[][] {
  const { sheet } = place;
  return eachCell(place, (row, column) => {
    const cell = sheet.cells.at(row, column);
    if (cell === undefined || !hasContent(cell)) return "Empty";
    const { type } = valueOf(sheet, row, column, cell);
    return type === "Empty" ? "String" : type;
  });
}

export function formulas(place: Place): unknown[][] {
  return eachCell(place, (row, column) => {
    const cell = place.sheet.cells.at(row, column);
    return cell === undefined ? "" : (cell.formula ?? cell.value);
  });
}

export function numberFormats(place: Place): string[][] {
  const { sheet } = place;
  return eachCell(place, (row, column) => sheet.book.styles.numberFormat(sheet.styleAt(row, column)));
}

export function texts(place: Place): string[][] {
  return eachCell(place, (row, column) => textAt(place, row, column));
}

function textAt({ sheet }: Place, row: number, column: number): string {
  const cell = sheet.cells.at(row, column);
  if (cell === undefined) return "";
  const { type, value } = valueOf(sheet, row, column, cell);
  if (type === "Boolean") return value === true ? "TRUE" : "FALSE";
  if (typeof value !== "number") return String(value);
  const { file, shownTexts, styles } = sheet.book;
  const format = styles.numberFormat(sheet.styleAt(row, column));
  if (format === "General" || format === "@") return general(value);
  if (cell.formula !== undefined && cell.from === "calculated") return shownTexts.of(value, format);
  const answer = file.GetCellValue(sheet.name, cellName(row, column));
  if (answer.error !== null) throw hostError("GeneralException");
  return answer.value;
}

/** Sets values or formulas from a 2-D array of the place's shape, or one value for all its cells. */
export function writeValues(place: Place, given: unknown): void {
  const { sheet, area } = standing(place);
  mayWrite(place);
  const isText = (row: number, column: number): boolean =>
    sheet.book.styles.numberFormat(sheet.styleAt(row, column)) === "@";
  const rows = shaped(place, given).map((cells, row) =>
    cells.map((value, column) => {
      const at = { sheet, row: area.row + row, column: area.column + column };
      const input = inputOf(value, isText(at.row, at.column));
      if (isCovered(place, at.row, at.column)) return undefined;
      if (input?.kind !== "formula") return input;
      // One formula for all cells is the first one's; the others get it as if it were filled in.
      const formula = Array.isArray(given) ? input.formula : shifted(input.formula, row, column);
      return { ...input, formula: entered(sheet.book, formula, at) };
    }),
  );
  changing(place, () => {
    keepingHeaders(place, () => {
      for (const [index, inputs] of rows.entries()) sheet.writeRow(area.row + index, area.column, inputs);
    });
  });
}

/** Whether a merged cell lies over this one, so that only its top left cell holds anything: Excel ignores such a write. */
function isCovered({ sheet }: Place, row: number, column: number): boolean {
  return sheet.content.merges.some(
    (merged) =>
      row >= merged.row &&
      row < merged.row + merged.rows &&
      column >= merged.column &&
      column < merged.column + merged.columns &&
      (row !== merged.row || column !== merged.column),
  );
}

export function writeNumberFormats(place: Place, given: unknown): void {
  const { sheet, area } = standing(place);
  mayWrite(place);
  const { styles } = sheet.book;
  if (!Array.isArray(given)) {
    if (typeof given !== "string") throw hostError("InvalidArgument");
    sheet.restyle(area, (old) => styles.withNumberFormat(old, given));
    return;
  }
  for (const [row, codes] of shaped(place, given).entries()) {
    for (let column = 0; column < codes.length;) {
      const code = codes[column];
      let end = column + 1;
      while (end < codes.length && codes[end] === code) end += 1;
      if (code !== null && typeof code !== "string") throw hostError("InvalidArgument");
      const run = { row: area.row + row, column: area.column + column, rows: 1, columns: end - column };
      if (code !== null) sheet.restyle(run, (old) => styles.withNumberFormat(old, code === "" ? "General" : code));
      column = end;
    }
  }
}

function inputOf(value: unknown, isText: boolean): Input | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "boolean") return { kind: "value", value };
  if (typeof value === "number" && Number.isFinite(value))
    return { kind: "value", value: isText ? String(value) : value };
  if (typeof value === "string") return typedInput(value, isText);
  throw hostError("InvalidArgument");
}

function shaped({ area }: Place, given: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) {
    if (area.rows * area.columns > MAX_CELLS_READ) throw hostError("InvalidArgument");
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => given));
  }
  const rows = given as readonly unknown[];
  const isRow = (row: unknown): row is readonly unknown[] => Array.isArray(row) && row.length === area.columns;
  if (rows.length !== area.rows || !rows.every(isRow)) throw hostError("InvalidArgument");
  return rows;
}
