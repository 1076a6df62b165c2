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

/** A sheet, and what its custom property says; null where it has none. */
export interface MarkedAs {
  readonly id: string;
  readonly name: string;
  readonly value: string | null;
}

/** The marks of a workbook's sheets, in their order; null for a sheet of the officer's. */
export function marksOf(sheets: readonly MarkedAs[]): (Mark | null)[] {
  const said = sheets.map((sheet) => ({ ...sheet, says: saidIn(sheet.value) }));
  const certain = said.map(({ id, says }) => says !== null && isSame(says.id, id));
  const hasLost = ({ id, name, says }: Said): boolean =>
    says !== null &&
    MADE_ID.test(id) &&
    !COPY.test(name) &&
    !said.some((other, at) => isSame(other.id, says.id) || (certain[at] && other.says?.role === says.role));
  const lost = said.filter(hasLost);
  return said.map((sheet, at) => {
    const isOnlyOne = lost.includes(sheet) && lost.filter(({ value }) => value === sheet.value).length === 1;
    return sheet.says !== null && (certain[at] || isOnlyOne) ? { role: sheet.says.role, finished: sheet.says.finished } : null; // prettier-ignore
  });
}

/**
 * The id that Excel makes of a sheet's number where the file holds none: an Excel of before 2019 drops the ids as it
 * saves (office-js issue 1390). Such a sheet is ours where nothing else of the workbook can be. Sheets that Excel adds,
 * copies among them, have ids that are drawn by lot.
 */
const MADE_ID = /^\{00000000-0001-0000-[\dA-F]{4}-000000000000\}$/i;

/** What Excel calls a copy. */
const COPY = / \(\d+\)$/;

type Said = MarkedAs & { readonly says: ReturnType<typeof saidIn> };

function saidIn(value: string | null): (Mark & { readonly id: string }) | null {
  const [, named, id = "", unfinished] = /^(\S+) (\S+)( unfinished)?$/.exec(value ?? "") ?? [];
  const role = SHEET_ROLES.find((one) => one === named);
  return role === undefined ? null : { role, id, finished: unfinished === undefined };
}

function isSame(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}
