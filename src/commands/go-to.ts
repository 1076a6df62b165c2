import { selectCell } from "../excel/navigate";
import { withExcel } from "../excel/run";
import type { Outcome } from "../excel/outcome";

/** Shows a sheet and selects a cell of it, A1 style. */
export async function goTo(sheet: string, address: string): Promise<Outcome<void>> {
  return await withExcel((context) => selectCell(context, sheet, address));
}
