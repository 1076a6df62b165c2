import type { Sheet } from "./sheet";

/** Formulas that the file spells once for many cells. */
export class SharedFormulas {
  /**
   * Spells out every formula of the group before its first cell is overwritten:
   * Excelize drops the whole group when the cell that spells it changes, Excel does not.
   */
  release(sheet: Sheet, row: number, column: number): void {
    const group = sheet.cells.at(row, column)?.sharedGroup;
    if (group === undefined) return;
    for (const each of [...sheet.cells.all()].filter(({ cell }) => cell.sharedGroup === group)) {
      const { formula = "=" } = each.cell;
      each.cell.inEngine = sheet.book.engineFormulas.enter(sheet, each.row, each.column, formula);
      delete each.cell.sharedGroup;
      each.cell.isRespelled = true;
    }
  }
}
