import { hostError } from "../errors";
import { areaOf } from "../engine/address";
import type { Book } from "../engine/book";
import { sheetId } from "../events/sheet-id";
import { defineKind, flag, type HostObject, text } from "../kind";
import { commentsOfBook } from "./comments";
import { range } from "./range";
import { names } from "./names";
import { settings } from "./settings";
import { tables } from "./tables";
import { worksheets } from "./worksheets";

function selected(book: Book): {
  sheet: Book["active"];
  area: { row: number; column: number; rows: number; columns: number };
} {
  const { selection, active } = book;
  return selection?.sheet === active ? selection : { sheet: active, area: { row: 0, column: 0, rows: 1, columns: 1 } };
}

/** The range of an onChanged event, by the reference that the event carries; null once its sheet is gone. */
function eventRange(book: Book, reference: unknown): HostObject | null {
  const [id, address = ""] = text(reference).split("!");
  const sheet = book.sheets.find((each) => sheetId(each) === id);
  return sheet === undefined ? null : range({ sheet, area: areaOf(address) });
}

const protection = defineKind<Book>("WorkbookProtection", {
  properties: { Protected: { get: (book) => book.isStructureLocked } },
});

const application = defineKind<Book>("Application", {
  properties: { CalculationMode: { get: () => "Automatic" } },
  methods: {
    // Screen and calculation have nothing to suspend here: values are calculated when they are read.
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    Calculate: () => null,
  },
});

const runtime = defineKind<Book>("Runtime", {
  properties: {
    EnableEvents: {
      get: (book) => book.events.isEnabled,
      set: (book, value) => {
        book.events.isEnabled = flag(value);
      },
    },
  },
});

/** Excel.Workbook, which is also the root of every batch. */
export const workbook: (book: Book) => HostObject = defineKind<Book>("Workbook", {
  properties: {
    Name: { get: () => "Book1.xlsx" },
    IsDirty: { get: (book) => book.isWritten || book.isFormatted || book.comments.isChanged },
  },
  links: {
    Worksheets: worksheets,
    Comments: commentsOfBook,
    Names: (book) => names({ book }),
    Settings: settings,
    Tables: (book) => tables({ book }),
    Protection: protection,
    Application: application,
    _Runtime: runtime,
    Workbook: (book) => workbook(book),
  },
  methods: {
    // Excel.createWorkbook, as Excel on the web is asked for it.
    CreateAndOpenWorkbook: (book, [base64]) => {
      const bytes = Uint8Array.from(atob(text(base64)), (letter) => letter.charCodeAt(0));
      for (const listener of book.created) listener(bytes);
    },
    _GetRangeForEventByReferenceId: (book, [reference]) => {
      const found = eventRange(book, reference);
      if (found === null) throw hostError("ItemNotFound");
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (book, [reference]) => eventRange(book, reference),
    GetSelectedRange: (book) => range(selected(book)),
    GetActiveCell: (book) => {
      const { sheet, area } = selected(book);
      return range({ sheet, area: { ...area, rows: 1, columns: 1 } });
    },
  },
});
