import { HostError } from "../errors";
import { cellName, quoted } from "./address";
import type { Book } from "./book";
import type { Cell, ValueType } from "./cells";
import { done } from "./excelize";
import { folded } from "./formulas/spelling";
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
  const answer = calculate(sheet, row, column, cell);
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

function calculate(sheet: Sheet, row: number, column: number, cell: Cell): Calculated | { readonly failure: string } {
  sheet.book.engineFormulas.bringUp();
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

const NUMERIC =
  /^=\s*(?:COUNT|COUNTA|COUNTIF|COUNTIFS|SUM|SUMIF|SUMIFS|SUMPRODUCT|ROUND|AVERAGE|MAX|MIN)\([^"&]*(?:"[^"]*"[^"&]*)*\)\s*$/i;

function typeBy(sheet: Sheet, row: number, column: number, cell: Cell): ValueType {
  const { formula = "=" } = cell;
  if (NUMERIC.test(formula)) return "Double";
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

/** Which sheets' cells a formula can see, as far as its text tells. */
export class Dependencies {
  private readonly seen = new Map<Sheet, { readonly version: number; readonly names: ReadonlySet<string> }>();

  constructor(private readonly book: Book) {}

  /** Whether a write since opening can have changed what this formula answers. */
  mayBeStale(sheet: Sheet, formula: string): boolean {
    if (!this.book.isWritten) return false;
    const reached = new Set<string>();
    const open = [...this.direct(sheet, formula)];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (reached.has(name)) continue;
      reached.add(name);
      if (name === ANY) return true;
      const other = this.book.byName(name);
      if (other === undefined) continue;
      if (this.book.isTouched(other)) return true;
      open.push(...this.ofSheet(other));
    }
    return false;
  }

  /** Formulas were respelled all over the workbook. */
  forget(): void {
    this.seen.clear();
  }

  private ofSheet(sheet: Sheet): ReadonlySet<string> {
    const known = this.seen.get(sheet);
    if (known !== undefined && (known.version === this.book.version || !this.book.isTouched(sheet))) return known.names;
    const names = new Set<string>();
    for (const { cell } of sheet.cells.all()) {
      if (cell.formula !== undefined) for (const name of this.direct(sheet, cell.formula)) names.add(name);
    }
    this.seen.set(sheet, { version: this.book.version, names });
    return names;
  }

  private direct(sheet: Sheet, formula: string): ReadonlySet<string> {
    const found = new Set<string>();
    // Inside a table its columns stand without the table's name.
    if (formula.includes("[")) found.add(sheet.name.toLowerCase());
    if (/\bINDIRECT\(/i.test(formula)) found.add(ANY);
    this.scan(sheet.name, formula, found, 0);
    return found;
  }

  private scan(home: string, formula: string, found: Set<string>, depth: number): void {
    const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
    for (const [, apostrophes, plain, word = ""] of bare.matchAll(
      /'((?:[^']|'')+)'!|([^\s'!(),;:+\-*/^&=<>[\]{}"]+)!|([\p{L}_\\][\p{L}\p{N}_.\\]*)/gu,
    )) {
      const sheetName = apostrophes?.replaceAll("''", "'") ?? plain;
      if (sheetName !== undefined) found.add(sheetName.toLowerCase());
      else if (depth < 5) this.named(home, word, found, depth);
    }
    if (/\$?[A-Z]{1,3}\$?\d/i.test(bare) || /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}/i.test(bare)) found.add(home.toLowerCase());
  }

  private named(home: string, word: string, found: Set<string>, depth: number): void {
    const refersTo = this.book.definedName(word);
    if (refersTo !== undefined) this.scan(home, refersTo, found, depth + 1);
    const table = this.book.tableSheet(word);
    if (table !== undefined) found.add(table.toLowerCase());
  }
}

const ANY = "*";
