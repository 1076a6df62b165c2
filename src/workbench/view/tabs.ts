import type { Book } from "../engine/book";
import type { Sheet } from "../engine/sheet";
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
    const color = tabColor(book, sheet);
    return {
      id: sheetId(sheet),
      name: sheet.name,
      isVisible: sheet.visibility === "Visible",
      color: color && `#${color}`,
    };
  });
}

/** Six digits; "" where it has none. */
function tabColor(book: Book, { head: { tabColor } }: Sheet): string {
  if (tabColor === null || "rgb" in tabColor) return tabColor?.rgb ?? "";
  return (book.file.GetBaseColor("", 0, tabColor.theme).color ?? "").replace("#", "").slice(-6).toUpperCase();
}
