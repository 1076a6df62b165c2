import type { Outcome } from "./outcome";
import { printHostError } from "./diagnostics";

/** What Excel answers while the officer is typing in a cell, where it was not asked to wait. */
export const TYPING = "InvalidOperationInCellEditMode";

/**
 * Runs a batch against the open workbook, and waits while the officer is typing in a cell. What Excel refuses comes
 * back as a failure with its code; any other error is a bug and is thrown.
 * @param waits false for what nobody has asked for: it fails then with `TYPING`, to be tried again
 */
export async function withExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<Outcome<T>>,
  { waits = true }: { readonly waits?: boolean } = {},
): Promise<Outcome<T>> {
  try {
    return await Excel.run({ delayForCellEdit: waits }, batch);
  } catch (error) {
    if (!isHostError(error)) throw error;
    if (waits || error.code !== TYPING) void printHostError(error);
    return { ok: false, failure: { kind: "host", code: error.code, detail: detailOf(error) } };
  }
}

/** What Excel says, and, where it says so, in which call. */
function detailOf(error: OfficeExtension.Error): string {
  const where = placeOf(error);
  return where ? `${error.message} (${where})` : error.message;
}

function placeOf({ debugInfo }: OfficeExtension.Error): string | undefined {
  return (debugInfo as Partial<OfficeExtension.DebugInfo> | undefined)?.errorLocation;
}

/** The call that Excel has refused: "CommentCollection.add"; null where the error is of something else. */
export function refusedCall(error: unknown): string | null {
  return isHostError(error) ? (placeOf(error) ?? null) : null;
}

/** Whether an error came from Excel, and from this call. */
export function isRefused(error: unknown, call: string): error is OfficeExtension.Error {
  return refusedCall(error) === call;
}

/** Whether an error came from Excel, and not from our own code. */
export function isHostError(error: unknown): error is OfficeExtension.Error {
  return error instanceof OfficeExtension.Error;
}
