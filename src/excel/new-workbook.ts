import type { Outcome } from "./outcome";
import { withExcel } from "./run";

/** Opens a workbook in a window of its own, by its bytes in base64. The one that is open stays as it is. */
export async function openNewWorkbook(base64: string): Promise<Outcome<void>> {
  return await withExcel(async () => {
    await Excel.createWorkbook(base64);
    return { ok: true, value: undefined };
  });
}
