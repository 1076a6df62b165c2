import type { WorkbookHost } from "../browser/open";
import type { SheetView } from "../view/sheet-view";
import type { Tab } from "../view/tabs";
import type { WorkbookView } from "../view/workbook-view";
import type { Selection } from "./selection";

export interface OpenWorkbook {
  readonly name: string;
  readonly host: WorkbookHost;
  readonly view: WorkbookView;
}

/** Something to tell the user, beside what the page shows. */
export interface Notice {
  readonly intent: "error" | "info";
  readonly text: string;
}

/** All that the page shows. */
export interface WorkbenchState {
  readonly workbook: OpenWorkbook | null;
  readonly tabs: readonly Tab[];
  readonly sheetId: string;
  readonly sheet: SheetView | null;
  readonly selection: Selection;
  /** Counts the times that the selection is to be scrolled into view. */
  readonly reveals: number;
  readonly isUnsaved: boolean;
  readonly isOpening: boolean;
  readonly isPaneOpen: boolean;
  readonly notice: Notice | null;
  /** A workbook that waits for the word that the unsaved one may go. */
  readonly waiting: { readonly name: string; readonly open: () => void } | null;
}

export const AT_START: WorkbenchState = {
  workbook: null,
  tabs: [],
  sheetId: "",
  sheet: null,
  selection: { area: { row: 0, column: 0, rows: 1, columns: 1 }, active: { row: 0, column: 0 } },
  reveals: 0,
  isUnsaved: false,
  isOpening: true,
  isPaneOpen: true,
  notice: null,
  waiting: null,
};
