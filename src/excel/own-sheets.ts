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

/** A sheet of ours by what it is for, under the name that it has. */
export interface OwnSheetNamed {
  readonly role: SheetRole;
  readonly name: string;
}

/** Those of ours that can be gone to, in the order in which they are written. */
export function standingSheets(
  sheets: readonly (Pick<OwnSheet, "role"> & { readonly name: string; readonly hidden: boolean })[],
): OwnSheetNamed[] {
  return SHEET_ROLES.flatMap((role) => {
    const found = sheets.find((sheet) => sheet.role === role && !sheet.hidden);
    return found ? [{ role, name: found.name }] : [];
  });
}

/** The same once some of them were written: those that were switched off stay as they are. */
export function standingWith(standing: readonly OwnSheetNamed[], written: readonly OwnSheetNamed[]): OwnSheetNamed[] {
  const of = (role: SheetRole) => (one: OwnSheetNamed) => one.role === role;
  return SHEET_ROLES.flatMap((role) => written.find(of(role)) ?? standing.find(of(role)) ?? []);
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
