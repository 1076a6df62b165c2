import type { Area } from "../engine/address";
import type { Book } from "../engine/book";
import { conditionalRules } from "../engine/conditional-rules";
import type { Sheet } from "../engine/sheet";
import { sheetId } from "../events/sheet-id";
import { Conditions } from "./conditions";
import { type Change, changesOf } from "./differential";
import { Looks } from "./look";
import { Scratch } from "./scratch";
import { SheetView } from "./sheet-view";
import { type Tab, tabsOf } from "./tabs";

/** A workbook as it is drawn. */
export class WorkbookView {
  private readonly looks: Looks;
  private readonly scratch: Scratch;
  private readonly conditions = new Map<Sheet, Conditions>();
  private changes: readonly Change[] | undefined;

  constructor(readonly book: Book) {
    this.looks = new Looks(book);
    this.scratch = new Scratch(book.engine);
  }

  tabs(): readonly Tab[] {
    return tabsOf(this.book).filter(({ isVisible }) => isVisible);
  }

  byId(id: string): Sheet | undefined {
    return this.book.sheets.find((sheet) => sheetId(sheet) === id);
  }

  /** The sheet as it stands now, with room for `also` where that lies outside of what is there. */
  sheet(sheet: Sheet, also?: Area): SheetView {
    return new SheetView(sheet, this.looks, this.conditionsOf(sheet), also);
  }

  private conditionsOf(sheet: Sheet): Conditions {
    let conditions = this.conditions.get(sheet);
    const rules = conditionalRules(sheet);
    if (conditions?.given !== rules) {
      this.changes ??= changesOf(this.book);
      conditions = new Conditions(sheet, rules, this.changes, this.scratch.isTrue);
      this.conditions.set(sheet, conditions);
    }
    return conditions;
  }
}
