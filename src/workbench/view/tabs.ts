import type { Book } from "../engine/book";
import { done } from "../engine/excelize";
import { sheetId } from "../events/sheet-id";

/** A sheet as its tab shows it. */
export interface Tab {
  /** The id by which the host and the add-in know the sheet. */
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  /** "" where it has none. */
  readonly color: string;
}

/** The sheets in the order of their tabs. */
export function tabsOf(book: Book): readonly Tab[] {
  return book.sheets.map((sheet) => {
    const { TabColorRGB = "", TabColorTheme } = done(book.file.GetSheetProps(sheet.name)).props;
    const themed = TabColorTheme === undefined ? "" : (book.file.GetBaseColor("", 0, TabColorTheme).color ?? "");
    const color = (TabColorRGB === "" ? themed : TabColorRGB).replace("#", "").slice(-6).toUpperCase();
    return {
      id: sheetId(sheet),
      name: sheet.name,
      isVisible: sheet.visibility === "Visible",
      color: color && `#${color}`,
    };
  });
}
