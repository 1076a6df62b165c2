import type { Outcome } from "../excel/outcome";
import { standingSheets } from "../excel/own-sheets";
import { readWorkbook, type WorkbookRead } from "../excel/read-workbook";
import { rereadWorkbook, type Touched } from "../excel/reread";
import { isHostError, TYPING, withExcel } from "../excel/run";
import { checkedOf, type CheckedFor } from "./checked-of";
import type { Checked } from "./outcome";

/** What has happened to a workbook since it was checked: edits, or more than can be told by edits. */
export type Since = readonly Touched[] | "anything";

/**
 * Checks again after edits, reading no more than they ask for. Never waits for the officer to end typing in a cell:
 * it fails then with the code `TYPING`.
 * @param signal calls it off, by throwing `CalledOff`
 * @returns the same check where nothing that counts has changed
 */
export async function follow(
  checked: Checked,
  since: Since,
  { quarter, today }: CheckedFor,
  signal?: AbortSignal,
): Promise<Outcome<Checked>> {
  const { from } = checked;
  return await withExcel(
    async (context): Promise<Outcome<Checked>> => {
      const again = from && since !== "anything" ? await reread(context, from, since, quarter) : null;
      if (again && again.asked === from?.asked) return { ok: true, value: { ...checked, ...(again !== from && { standing: standingSheets(again.sheets) }), from: again } }; // prettier-ignore
      return await checkedOf(again ?? (await readWorkbook(context, { quarter })), { quarter, today }, signal);
    },
    { waits: false },
  );
}

/** Where Excel cannot tell of some cells alone, as on a protected sheet, everything is read. */
async function reread(
  context: Excel.RequestContext,
  from: WorkbookRead,
  since: readonly Touched[],
  quarter: CheckedFor["quarter"],
): Promise<WorkbookRead | null> {
  try {
    return await rereadWorkbook(context, from, since, { quarter });
  } catch (error) {
    if (!isHostError(error) || error.code === TYPING) throw error;
    return null;
  }
}
