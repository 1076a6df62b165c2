import type { Sheet } from "./engine/sheet";
import { HostError } from "./errors";
import { writeValues } from "./objects/range-cells";

/** Whether Excel took what was typed, and why not. */
export type Typed = { readonly ok: true } | { readonly ok: false; readonly reason: string };

const REFUSED: Readonly<Record<string, string>> = {
  AccessDenied:
    "The cell you're trying to change is on a protected sheet. To make a change, unprotect the sheet (Review, Unprotect Sheet) in Excel.",
  InvalidArgument:
    "There's a problem with this entry. What begins with + - or @ is taken for a formula: to type it as text, begin with an apostrophe (').",
};

/** As if the user typed into a cell and pressed Enter. */
export function type(sheet: Sheet, row: number, column: number, typed: string): Typed {
  try {
    writeValues({ sheet, area: { row, column, rows: 1, columns: 1 } }, [[typed]]);
    return { ok: true };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { ok: false, reason: REFUSED[error.code] ?? error.message };
  }
}
