import { valueOf } from "../engine/calculation";
import { hasContent } from "../engine/cells";
import { HostError } from "../errors";
import { type CellState, EventType } from "../events/events";
import type { Place } from "./common";

/** Runs what writes the cells of the place, and tells the listeners of onChanged. */
export function changing(place: Place, write: () => void): void {
  const { sheet, area } = place;
  const { events } = sheet.book;
  // A state costs a calculation, so it is taken only where somebody listens.
  const before = events.wants(EventType.changed, sheet) ? stateOf(place) : undefined;
  write();
  const after = before === undefined ? undefined : stateOf(place);
  events.changed(sheet, area, before, after);
}

/** What a single cell holds; undefined for several, of which Excel tells no details. */
function stateOf({ sheet, area }: Place): CellState | undefined {
  if (area.rows !== 1 || area.columns !== 1) return undefined;
  const cell = sheet.cells.at(area.row, area.column);
  if (cell === undefined || !hasContent(cell)) return { value: "", type: "Empty" };
  try {
    const { value, type } = valueOf(sheet, area.row, area.column, cell);
    return { value, type: type === "Empty" ? "String" : type };
  } catch (error) {
    // A formula that the engine cannot calculate; the write itself went well.
    if (error instanceof HostError) return undefined;
    throw error;
  }
}
