import { HostError } from "../errors";
import { cellName, quoted } from "./address";
import type { Cell, ValueType } from "./cells";
import { done } from "./excelize";
import { misreadBy } from "./formulas/engine-limits";
import { Evaluation } from "./formulas/evaluate";
import { parse } from "./formulas/parse";
import { ErrorValue, type Scalar } from "./formulas/scalars";
import { folded } from "./formulas/spelling";
import { NotHere } from "./formulas/syntax";
import type { Sheet } from "./sheet";
import { isErrorText } from "./typed-input";

export interface Calculated {
  readonly type: ValueType;
  readonly value: number | string | boolean;
}

/** The value that a cell shows; formulas are calculated when the value in the file may be stale. */
export function valueOf(sheet: Sheet, row: number, column: number, cell: Cell): Calculated {
  if (cell.formula === undefined) return cell;
  const { book } = sheet;
  if (cell.from === "calculated" && cell.version === book.version) return cell;
  if (cell.from === "file" && !book.mustCalculate && !book.dependencies.mayBeStale(sheet, cell.formula)) return cell;
  const answer = calculateOnce(sheet, row, column, cell);
  if ("failure" in answer) {
    if (cell.from === "file" && !book.isWritten) return cell;
    const at = `${quoted(sheet.name)}!${cellName(row, column)}`;
    throw new HostError(
      "NotImplemented",
      `The stand-in for Excel has no way to calculate ${at} (${cell.formula}): ${answer.failure}`,
    );
  }
  Object.assign(cell, answer, { from: "calculated", version: book.version });
  return cell;
}

type Answer = Calculated | { readonly failure: string };

function calculateOnce(sheet: Sheet, row: number, column: number, cell: Cell): Answer {
  const { calculating } = sheet.book;
  if (calculating.has(cell)) return { failure: "it reads its own answer" };
  calculating.add(cell);
  try {
    const own = reckoned(sheet, row, column, cell);
    if (typeof own !== "string") return own;
    const misread = misreadBy(cell.formula ?? "");
    return misread === undefined ? calculate(sheet, row, column, cell) : { failure: `${misread}; ${own}` };
  } catch (error) {
    // A cell that it reads cannot be calculated.
    if (error instanceof HostError) return { failure: error.message };
    throw error;
  } finally {
    calculating.delete(cell);
  }
}

/** What the formula gives, reckoned here; or why it is left to the engine. */
function reckoned(sheet: Sheet, row: number, column: number, cell: Cell): Answer | string {
  if (cell.arrayRef !== undefined) return "an array formula";
  const { book } = sheet;
  try {
    const evaluation = new Evaluation(book, { sheet, row, column }, book.scalars.of);
    return calculatedOf(evaluation.scalar(parse(cell.formula ?? "")));
  } catch (error) {
    if (error instanceof NotHere) return error.message;
    if (error instanceof HostError) return { failure: error.message };
    // Each formula of a long chain reads the one before it.
    if (error instanceof RangeError) return "a chain of formulas too long to follow";
    throw error;
  }
}

function calculatedOf(scalar: Scalar): Calculated {
  if (scalar instanceof ErrorValue) return { type: "Error", value: scalar.code };
  if (typeof scalar === "string") return { type: "String", value: scalar };
  if (typeof scalar === "boolean") return { type: "Boolean", value: scalar };
  return { type: "Double", value: scalar ?? 0 };
}

function calculate(sheet: Sheet, row: number, column: number, cell: Cell): Answer {
  const failure = sheet.book.engineFormulas.ready({ sheet, row, column }, cell);
  if (failure !== undefined) return { failure };
  const { file } = sheet.book;
  const at = cellName(row, column);
  const answer = file.CalcCellValue(sheet.name, at, { RawCellValue: true });
  if (answer.error !== null) {
    if (isErrorText(answer.error)) return { type: "Error", value: answer.error };
    // A look-up that finds nothing answers #N/A and says why; what the engine lacks it says likewise.
    const isAnswer = isErrorText(answer.value) && !answer.error.startsWith("not support");
    return isAnswer ? { type: "Error", value: answer.value } : { failure: answer.error };
  }
  const { value } = answer;
  if (isErrorText(value)) return { type: "Error", value };
  const looksTrue = /^(TRUE|FALSE)$/.test(value);
  if (!looksTrue && value !== "" && !Number.isFinite(Number(value))) return { type: "String", value };
  // The engine answers in text: "5" may be a number or text of one digit. TYPE of the same formula tells.
  const isOne = cell.sharedGroup === undefined && cell.arrayRef === undefined;
  const type = isOne ? typeBy(sheet, row, column, cell) : kindBefore(cell);
  if (type === "String") return { type, value };
  if (looksTrue) return { type: "Boolean", value: value === "TRUE" };
  return { type: "Double", value: Number(value) };
}

function kindBefore(cell: Cell): ValueType {
  return cell.type === "String" ? "String" : "Double";
}

function typeBy(sheet: Sheet, row: number, column: number, cell: Cell): ValueType {
  const { formula = "=" } = cell;
  const { book } = sheet;
  const at = cellName(row, column);
  const stored = cell.inEngine ?? folded(book, formula, { sheet, row, column });
  done(book.file.SetCellFormula(sheet.name, at, `TYPE(${stored})`));
  const { value } = book.file.CalcCellValue(sheet.name, at, { RawCellValue: true });
  done(book.file.SetCellFormula(sheet.name, at, stored));
  cell.isRespelled = true;
  cell.inEngine = stored;
  return value === "2" ? "String" : "Double";
}
