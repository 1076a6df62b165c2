import type { Book } from "../engine/book";
import type { SheetView } from "./sheet-view";
import { WorkbookView } from "./workbook-view";

/** As many as a large window shows of a sheet that is opened. */
const FIRST_ROWS = 60;

/** Works out what is shown when the workbook is opened: its tabs, and the first rows of the sheet in front. */
export function drawFront(book: Book): void {
  const view = new WorkbookView(book);
  view.tabs();
  drawTop(view.sheet(book.active));
}

/** Works out what the sheets in sight show: all that stands on them, and their first rows as they are drawn. */
export function drawAll(book: Book): void {
  const view = new WorkbookView(book);
  for (const sheet of book.sheets) {
    if (sheet.visibility !== "Visible") continue;
    const drawn = view.sheet(sheet);
    drawTop(drawn);
    drawn.workOut();
  }
}

function drawTop(sheet: SheetView): void {
  for (let row = 0; row < Math.min(FIRST_ROWS, sheet.rows.count); row += 1) sheet.row(row);
}
