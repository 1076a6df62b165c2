import type { Book } from "../engine/book";
import { defineKind, flag, type HostObject } from "../kind";
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

const events = new WeakMap<Book, boolean>();

const runtime = defineKind<Book>("Runtime", {
  properties: {
    EnableEvents: {
      get: (book) => events.get(book) ?? true,
      set: (book, value) => void events.set(book, flag(value)),
    },
  },
});

/** Excel.Workbook, which is also the root of every batch. */
export const workbook: (book: Book) => HostObject = defineKind<Book>("Workbook", {
  properties: {
    Name: { get: () => "Book1.xlsx" },
    IsDirty: { get: (book) => book.isWritten || book.isFormatted },
  },
  links: {
    Worksheets: worksheets,
    Names: (book) => names({ book }),
    Settings: settings,
    Tables: (book) => tables({ book }),
    Protection: protection,
    Application: application,
    _Runtime: runtime,
    Workbook: (book) => workbook(book),
  },
  methods: {
    GetSelectedRange: (book) => range(selected(book)),
    GetActiveCell: (book) => {
      const { sheet, area } = selected(book);
      return range({ sheet, area: { ...area, rows: 1, columns: 1 } });
    },
  },
});
