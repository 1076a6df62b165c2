import type { SheetView } from "../../view/sheet-view";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./geometry";

/** Scrolls as little as it takes for a cell to be seen beside what is frozen. */
export function broughtIntoView(viewport: HTMLElement, view: SheetView, row: number, column: number): void {
  const { rows, columns, frozen } = view;
  if (row >= frozen.rows) {
    const head = HEADER_HEIGHT + rows.start(frozen.rows);
    viewport.scrollTop = moved(viewport.scrollTop, viewport.clientHeight, head, HEADER_HEIGHT + rows.start(row), rows.size(row)); // prettier-ignore
  }
  if (column >= frozen.columns) {
    const head = HEADER_WIDTH + columns.start(frozen.columns);
    viewport.scrollLeft = moved(viewport.scrollLeft, viewport.clientWidth, head, HEADER_WIDTH + columns.start(column), columns.size(column)); // prettier-ignore
  }
}

/** What is larger than the room is shown from its beginning. */
function moved(scroll: number, room: number, head: number, start: number, size: number): number {
  if (start - scroll < head) return start - head;
  if (start + size - scroll > room) return Math.min(start - head, start + size - room);
  return scroll;
}
