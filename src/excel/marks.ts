import { SHEET_ROLES, type SheetRole } from "../report/sheets/plan";

/** The custom property of a worksheet (ExcelApi 1.12) by which the add-in knows its own sheets, whatever they are called. */
export const MARK = "QuarterReady.Sheet";

/** What a mark tells of a sheet of ours. */
export interface Mark {
  readonly role: SheetRole;
  /** False while it is written: a run that fails may leave such a sheet behind. */
  readonly finished: boolean;
}

/**
 * The mark's value holds the worksheet's own id: a copy that the officer makes of our sheet carries the mark, but not
 * the id, and so is the officer's.
 */
export function markValue(role: SheetRole, worksheetId: string, { finished }: Pick<Mark, "finished"> = { finished: true }): string {
  return `${role} ${worksheetId}${finished ? "" : " unfinished"}`;
} // prettier-ignore

/** What the mark says of a sheet of ours; null for a sheet of the officer's. */
export function markOf(value: string, worksheetId: string): Mark | null {
  for (const role of SHEET_ROLES)
    for (const finished of [true, false])
      if (value === markValue(role, worksheetId, { finished })) return { role, finished };
  return null;
}
