import { SHEET_ROLES, type SheetRole } from "../report/plan";

/** The custom property of a worksheet (ExcelApi 1.12) by which the add-in knows its own sheets, whatever they are called. */
export const MARK = "QuarterReady.Sheet";

/**
 * The mark's value holds the worksheet's own id: a copy that the officer makes of our sheet carries the mark, but not
 * the id, and so is the officer's.
 */
export function markValue(role: SheetRole, worksheetId: string): string {
  return `${role} ${worksheetId}`;
}

/** The role of a sheet of ours; null for a sheet of the officer's. */
export function roleOfMark(value: string, worksheetId: string): SheetRole | null {
  return SHEET_ROLES.find((role) => value === markValue(role, worksheetId)) ?? null;
}
