import type { Area } from "../engine/address";
import type { Book } from "../engine/book";
import type { Sheet } from "../engine/sheet";
import { sheetId } from "../events/sheet-id";
import { Looks } from "./look";
import { SheetView } from "./sheet-view";
import { type Tab, tabsOf } from "./tabs";

/** A workbook as it is drawn. */
export class WorkbookView {
  private readonly looks: Looks;

  constructor(readonly book: Book) {
    this.looks = new Looks(book);
  }

  tabs(): readonly Tab[] {
    return tabsOf(this.book).filter(({ isVisible }) => isVisible);
  }

  byId(id: string): Sheet | undefined {
    return this.book.sheets.find((sheet) => sheetId(sheet) === id);
  }

  /** The sheet as it stands now, with room for `also` where that lies outside of what is there. */
  sheet(sheet: Sheet, also?: Area): SheetView {
    return new SheetView(sheet, this.looks, also);
  }
}
