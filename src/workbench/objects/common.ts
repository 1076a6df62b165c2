import { hostError } from "../errors";
import { type Area, areaOf, isOnSheet, splitSheet } from "../engine/address";
import type { Book } from "../engine/book";
import type { Sheet } from "../engine/sheet";

/** A rectangle on a sheet: what an Excel.Range is to the stand-in. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The place; ItemNotFound once its sheet is deleted. */
export function standing(place: Place): Place {
  if (place.sheet.isDeleted) throw hostError("ItemNotFound");
  return place;
}

/** A place of that size; InvalidArgument when it would not fit on the sheet. */
export function placed(sheet: Sheet, area: Area): Place {
  if (!isOnSheet(area)) throw hostError("InvalidArgument");
  return { sheet, area };
}

/** The place that an address names, with or without its sheet; a defined name of one rectangle counts too. */
export function placeOf(book: Book, address: string, home: Sheet | undefined): Place {
  const { sheet: name, cells } = splitSheet(address);
  const sheet = name === undefined ? home : book.byName(name);
  const refersTo = name === undefined ? book.definedName(address) : undefined;
  if (refersTo !== undefined && refersTo.includes("!")) return placeOf(book, refersTo.replace(/^=/, ""), undefined);
  if (sheet === undefined) throw hostError("InvalidArgument");
  return { sheet, area: areaOf(cells) };
}

/** AccessDenied when the sheet is protected and one of these cells is locked. */
export function mayWrite({ sheet, area }: Place): void {
  if (!sheet.content.isProtected) return;
  const { styles } = sheet.book;
  const lastRow = Math.min(area.rows, Math.max(sheet.cells.rows.length - area.row, 1));
  const lastColumn = Math.min(area.columns, 1024);
  for (let row = area.row; row < area.row + lastRow; row += 1) {
    for (let column = area.column; column < area.column + lastColumn; column += 1) {
      if (styles.isLocked(sheet.styleAt(row, column))) throw hostError("AccessDenied");
    }
  }
}

/** AccessDenied when a sheet's format may not change: a protected sheet allows none to an add-in's API. */
export function mayFormat({ sheet }: Place): void {
  if (sheet.content.isProtected) throw hostError("AccessDenied");
}
