import type { SheetRole } from "../../report/sheets/plan";

/** What each sheet is called, unless the officer has one of that name. */
export const SHEET_NAMES: Readonly<Record<SheetRole, string>> = {
  summary: "Summary",
  exceptions: "Exceptions",
  checks: "Checks",
  chase: "Chase list",
  register: "Register",
};

export const SHEET_HOLDS: Readonly<Record<SheetRole, string>> = {
  summary: "How many of each rating, in all and by group",
  exceptions: "What is off target or unrated, with its commentary",
  checks: "What to put right, each with a link to its cell",
  chase: "What is still wanted of each officer, ready to paste into an e-mail",
  register: "One row an item, behind every count",
};
