import { hostError } from "../errors";
import type { Book } from "../engine/book";

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
