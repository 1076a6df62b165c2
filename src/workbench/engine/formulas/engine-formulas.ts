import { cellName } from "../address";
import type { Book } from "../book";
import type { Cell } from "../cells";
import { done } from "../excelize";
import type { Sheet } from "../sheet";
import { folded } from "./spelling";

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
    const spelled = folded(this.book, formula, { sheet, row, column });
    done(this.book.file.SetCellFormula(sheet.name, cellName(row, column), spelled));
    return spelled;
  }

  /** Brings the engine's formulas into line before it calculates. */
  bringUp(): void {
    if (!this.isOutdated) return;
    this.isOutdated = false;
    for (const sheet of this.book.sheets) {
      for (const { row, column, cell } of sheet.cells.all()) this.bringUpOne(sheet, row, column, cell);
    }
  }

  private bringUpOne(sheet: Sheet, row: number, column: number, cell: Cell): void {
    const { formula, inEngine } = cell;
    // What the file spells without tables the engine has as it is, until it is respelled.
    if (formula === undefined || (inEngine === undefined && cell.isRespelled !== true && !formula.includes("[")))
      return;
    const spelled = folded(this.book, formula, { sheet, row, column });
    if (spelled === inEngine) return;
    this.book.sharedFormulas.release(sheet, row, column);
    const { arrayRef: Ref } = cell;
    const options = Ref === undefined ? [] : [{ Type: "array", Ref }];
    done(this.book.file.SetCellFormula(sheet.name, cellName(row, column), spelled, ...options));
    cell.inEngine = spelled;
    cell.isRespelled = true;
  }
}
