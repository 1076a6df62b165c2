import { cellsAtFault, neighbour, type CellAtFault } from "../check/cells-at-fault";
import { readWhereabouts, selectCell } from "../excel/navigate";
import type { Outcome } from "../excel/outcome";
import { withExcel } from "../excel/run";
import { cellAddress } from "../kpi/address";
import type { Checked } from "./outcome";

/**
 * Selects the cell of the next open finding, or of the one before, from the active cell on: sheet by sheet, row by row,
 * round from the last to the first.
 * @returns the cell; null where nothing is open, or its sheets are hidden or gone
 */
export async function walk(
  checked: Pick<Checked, "book" | "findings" | "explained">,
  direction: "next" | "previous",
): Promise<Outcome<CellAtFault | null>> {
  return await withExcel(async (context): Promise<Outcome<CellAtFault | null>> => {
    const { sheets, cell } = await readWhereabouts(context);
    const found = neighbour(cellsAtFault(checked), sheets, cell, direction);
    if (!found) return { ok: true, value: null };
    const selected = await selectCell(context, found.sheet, cellAddress(found.place));
    return selected.ok ? { ok: true, value: found } : selected;
  });
}
