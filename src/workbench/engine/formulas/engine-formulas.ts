import { cellName } from "../address";
import type { Book } from "../book";
import type { Cell } from "../cells";
import { done } from "../excelize";
import type { Sheet } from "../sheet";
import { misreadBy } from "./engine-limits";
import { literal, readBy } from "./engine-values";
import { Evaluation } from "./evaluate";
import { parse } from "./parse";
import { folded } from "./spelling";
import { NotHere } from "./syntax";
import type { At } from "./table-places";
import type { Cells } from "./values";

const WITHHELD = "WITHHELD()";

/** What the engine holds in the cells with formulas: it knows no tables, so it gets the cells that they now mean. */
export class EngineFormulas {
  private isOutdated = true;

  constructor(private readonly book: Book) {}

  /** Tables, names of sheets or formulas have changed, other than by entering one. */
  outdate(): void {
    this.isOutdated = true;
  }

  /** Hands over a formula that is entered. */
  enter(sheet: Sheet, row: number, column: number, formula: string): string {
    const spelled = this.spelled(formula, { sheet, row, column });
    done(this.book.file.SetCellFormula(sheet.name, cellName(row, column), spelled));
    return spelled;
  }

  /**
   * Readies the engine to calculate one cell: what the formula reads is calculated first and handed over as values, so
   * that the engine calculates nothing but this formula. Where its text does not tell what it reads, the engine gets
   * all formulas.
   * @returns why it cannot be calculated; undefined where it can
   */
  ready(at: At, cell: Cell): string | undefined {
    const { formula = "" } = cell;
    try {
      const evaluation = new Evaluation(this.book, at, this.book.scalars.of);
      for (const cells of [...readBy(parse(formula), evaluation)]) {
        const failure = this.supply(cells);
        if (failure !== undefined) return failure;
      }
    } catch (error) {
      if (!(error instanceof NotHere)) throw error;
      this.bringUp();
    }
    this.give(at, cell, this.spelled(formula, at));
    return undefined;
  }

  private supply(cells: Cells): string | undefined {
    const { sheet, area } = cells;
    const scalars = this.book.scalars.of(cells);
    for (const [index, scalar] of scalars.entries()) {
      const at = { sheet, row: area.row + Math.floor(index / area.columns), column: area.column + (index % area.columns) }; // prettier-ignore
      const cell = sheet.cells.at(at.row, at.column);
      if (cell?.formula === undefined) continue;
      const value = literal(scalar);
      if (value === undefined) return "it reads an error";
      this.give(at, cell, value);
      this.isOutdated = true;
    }
    return undefined;
  }

  private bringUp(): void {
    if (!this.isOutdated) return;
    this.isOutdated = false;
    for (const sheet of this.book.sheets) {
      for (const { row, column, cell } of sheet.cells.all()) this.bringUpOne({ sheet, row, column }, cell);
    }
  }

  private bringUpOne(at: At, cell: Cell): void {
    const { formula, inEngine } = cell;
    if (formula === undefined) return;
    // What the file spells without tables the engine has as it is, until it is respelled.
    const isAsInFile = inEngine === undefined && cell.isRespelled !== true && !formula.includes("[");
    if (isAsInFile && misreadBy(formula) === undefined) return;
    this.give(at, cell, this.spelled(formula, at));
  }

  private give({ sheet, row, column }: At, cell: Cell, spelled: string): void {
    if (spelled === cell.inEngine) return;
    const isFirst = cell.inEngine === undefined && cell.isRespelled !== true && cell.formula === `=${spelled}`;
    if (isFirst) return;
    this.book.sharedFormulas.release(sheet, row, column);
    const { arrayRef: Ref } = cell;
    const options = Ref === undefined ? [] : [{ Type: "array", Ref }];
    done(this.book.file.SetCellFormula(sheet.name, cellName(row, column), spelled, ...options));
    cell.inEngine = spelled;
    cell.isRespelled = true;
  }

  // What the engine would get wrong it is not given, so that it cannot calculate what reads such a cell either.
  private spelled(formula: string, at: At): string {
    return misreadBy(formula) === undefined ? folded(this.book, formula, at) : WITHHELD;
  }
}
