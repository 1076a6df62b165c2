import { hostError } from "../errors";
import type { Book } from "../engine/book";
import type { Sheet } from "../engine/sheet";

/** The name, if Excel allows it for a sheet; InvalidArgument as a real host answers (office-js issue tracker). */
export function validSheetName(name: string): string {
  const isBad =
    name === "" ||
    name.length > 31 ||
    /[/\\?*:[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (isBad) throw hostError("InvalidArgument");
  return name;
}

/** AccessDenied when the workbook's structure is protected. */
export function mayChangeStructure(book: Book): void {
  if (book.isStructureLocked) throw hostError("AccessDenied");
}

/** Whether a formula of another sheet, or a defined name, mentions the sheet: the engine does not follow a change there. */
export function isReferredTo(sheet: Sheet): boolean {
  return sheet.book.sheets.some((other) => other !== sheet && sheet.book.dependencies.mentions(other, sheet.name));
}
