import type { ClipboardEvent } from "react";
import type { SheetView } from "../../view/sheet-view";
import type { Selection } from "../selection";

// What is more than this is no copy of a few cells.
const MAX_CELLS = 5000;

/** The selected cells as text, a line a row and a tab between cells: what other programs paste as cells. */
export function copied(view: SheetView, { area }: Selection): string {
  const rows = Math.min(area.rows, view.rows.count - area.row);
  const columns = Math.min(area.columns, view.columns.count - area.column);
  if (rows * columns > MAX_CELLS) return "";
  const line = (row: number): string => {
    const shown = new Map(view.row(row).map(({ column, text }) => [column, text]));
    return Array.from({ length: columns }, (_, index) => quoted(shown.get(area.column + index) ?? "")).join("\t");
  };
  return Array.from({ length: rows }, (_, index) => line(area.row + index)).join("\n");
}

/** Cells as text, taken apart again. */
export function pasted(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [whole, cell = "", end] of text.replace(/\r\n?/g, "\n").matchAll(/("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/g)) {
    if (whole === "" && rows.at(-1)?.length !== 0) break;
    const isQuoted = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
    rows.at(-1)?.push(isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "\n") rows.push([]);
    else if (end === "") break;
  }
  // The last line of copied cells ends too, with nothing after it.
  return rows.filter((row, index) => index === 0 || row.length > 1 || row[0] !== "" || index < rows.length - 1);
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

interface Acts {
  readonly edit: (row: number, column: number, typed: string) => void;
  readonly select: (selection: Selection) => void;
}

/** Copying and pasting on the grid: what is shown goes out, what comes in is typed into the cells. */
export function clipboardHandlers(view: SheetView, selection: Selection, acts: Acts) {
  return {
    onCopy: (event: ClipboardEvent): void => {
      if (event.target instanceof HTMLTextAreaElement) return;
      event.clipboardData.setData("text/plain", copied(view, selection));
      event.preventDefault();
    },
    onPaste: (event: ClipboardEvent): void => {
      if (event.target instanceof HTMLTextAreaElement) return;
      const rows = pasted(event.clipboardData.getData("text/plain"));
      const columns = Math.max(...rows.map((row) => row.length));
      if (rows.length * columns > MAX_CELLS) return;
      const { row, column } = selection.active;
      for (const [down, cells] of rows.entries())
        for (const [across, text] of cells.entries()) acts.edit(row + down, column + across, text);
      acts.select({ area: { row, column, rows: rows.length, columns }, active: { row, column } });
      event.preventDefault();
    },
  };
}
