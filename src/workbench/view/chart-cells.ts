import { type Area, parseArea, splitSheet } from "../engine/address";
import { workbookPart } from "../engine/package";
import type { Sheet } from "../engine/sheet";
import { shownAt } from "./cell-text";

/** A cell of which a chart draws the number or writes the text. */
export interface ChartCell {
  readonly text: string;
  /** Null where it holds none. */
  readonly number: number | null;
}

const MAX_POINTS = 2000;

/** The cells that a reference of a chart on `home` means, as they stand now; hidden ones where it `showsHidden`. */
export function cellsOf(home: Sheet, reference: string | undefined, showsHidden: boolean): readonly ChartCell[] {
  const { sheet: name, cells } = splitSheet(reference ?? "");
  const sheet = name === undefined ? home : sheetOf(home, name);
  const area = parseArea(cells);
  if (sheet === undefined || area === undefined || area.rows * area.columns > MAX_POINTS) return [];
  return cellsIn(area)
    .filter(({ row, column }) => showsHidden || !isHidden(sheet, row, column))
    .map(({ row, column }) => {
      const cell = sheet.cells.at(row, column);
      const { text, kind } = shownAt(sheet, row, column, cell);
      return { text, number: kind === "number" && typeof cell?.value === "number" ? cell.value : null };
    });
}

/** The parts of the opened file call a sheet by the name that it had there. */
function sheetOf({ book }: Sheet, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  const opened = workbookPart(book.parts).sheets.find((each) => each.name.toLowerCase() === wanted);
  return book.byName(name) ?? book.sheets.find(({ id }) => id === opened?.id);
}

function isHidden({ content }: Sheet, row: number, column: number): boolean {
  return (
    content.hiddenRows.has(row) || content.hiddenColumns.some(({ first, last }) => column >= first && column <= last)
  );
}

function cellsIn({ row, column, rows, columns }: Area): { readonly row: number; readonly column: number }[] {
  return Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));
}
