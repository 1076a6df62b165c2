import { SHEET_ROLES, type SheetRole } from "../report/sheets/plan";
import type { Mark } from "./marks";
import { isTemporaryName } from "./sheet-names";

/** Whose a sheet is. */
export interface OwnSheet {
  /** Null for a sheet of the officer's. */
  readonly role: SheetRole | null;
  /** Ours, but of a run that failed: the next one clears it away. */
  readonly leftover: boolean;
}

/**
 * Which of the sheets are ours. Of two for the same thing, the one that still has the name under which it was written is
 * the leftover: the run failed before the other was deleted.
 */
export function ownSheets(sheets: readonly { readonly name: string; readonly mark: Mark | null }[]): OwnSheet[] {
  const chosen = SHEET_ROLES.map((role) => {
    const finished = sheets.filter(({ mark }) => mark?.finished && mark.role === role);
    return finished.find(({ name }) => !isTemporaryName(name)) ?? finished[0];
  });
  return sheets.map((sheet) => {
    if (!sheet.mark) return { role: null, leftover: false };
    if (chosen.includes(sheet)) return { role: sheet.mark.role, leftover: false };
    return { role: null, leftover: !sheet.mark.finished || isTemporaryName(sheet.name) };
  });
}
