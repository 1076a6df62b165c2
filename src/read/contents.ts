import { isMissing } from "../kpi/missing";
import { fold } from "../kpi/text";
import { textAt } from "./grid";
import type { Table } from "./tables";

/** So much of a column must name sheets; a sheet may since have been renamed. */
const SHARE = 0.75;
const FEWEST = 3;

/** The tables but for those that list the workbook's sheets: what their rows say of a sheet is no return. */
export function withoutContents(tables: readonly Table[], sheets: readonly { readonly name: string }[]): Table[] {
  const names = new Set(sheets.map(({ name }) => fold(name)));
  return names.size < FEWEST ? [...tables] : tables.filter((table) => table.mapped !== null || !listsSheets(table, names)); // prettier-ignore
}

function listsSheets({ header, sheet, end }: Table, names: ReadonlySet<string>): boolean {
  return header.cells.some(({ column, match }) => {
    if (match !== null && match.role !== "measure" && match.role !== "reference") return false;
    const found = new Set<string>();
    let filled = 0;
    for (let row = header.row + 1; row < end; row++) {
      const text = fold(textAt(sheet, row, column));
      if (isMissing(text)) continue;
      // Nearly every column is told by its first cells, and no sheet is listed twice.
      if (++filled > FEWEST && found.size === 0) return false;
      if (found.has(text)) return false;
      if (names.has(text)) found.add(text);
    }
    return found.size >= FEWEST && found.size >= filled * SHARE;
  });
}
