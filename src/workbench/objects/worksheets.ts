import { hostError } from "../errors";
import type { Book } from "../engine/book";
import type { Sheet } from "../engine/sheet";
import { WHOLE_WORKBOOK } from "../events/events";
import { sheetId } from "../events/sheet-id";
import { defineKind, text } from "../kind";
import { eventMethods } from "./event-methods";
import { mayChangeStructure, validSheetName } from "./sheet-rules";
import { worksheet } from "./worksheet";

function find(book: Book, key: unknown): Sheet | undefined {
  const wanted = text(key);
  return book.byName(wanted) ?? book.sheets.find((sheet) => sheetId(sheet) === wanted.toUpperCase());
}

function freeName(book: Book): string {
  let number = book.sheets.length;
  do number += 1;
  while (book.byName(`Sheet${number}`) !== undefined);
  return `Sheet${number}`;
}

function add(book: Book, name: unknown): Sheet {
  mayChangeStructure(book);
  const wanted = name === null || name === undefined || name === "" ? freeName(book) : validSheetName(text(name));
  if (book.byName(wanted) !== undefined) throw hostError("ItemAlreadyExists");
  return book.addSheet(wanted);
}

function shown(book: Book, visibleOnly: unknown): readonly Sheet[] {
  return visibleOnly === true ? book.sheets.filter(({ visibility }) => visibility === "Visible") : book.sheets;
}

function existing(sheet: Sheet | undefined): ReturnType<typeof worksheet> {
  if (sheet === undefined) throw hostError("ItemNotFound");
  return worksheet(sheet);
}

/** Excel.WorksheetCollection. */
export const worksheets = defineKind<Book>("WorksheetCollection", {
  item: (book, [key]) => existing(find(book, key)),
  items: (book) => book.sheets.map(worksheet),
  methods: {
    ...eventMethods<Book>(
      ["DataChanged", "Activated", "Deactivated", "Added", "SelectionChanged", "Deleted"],
      (book) => book,
      () => WHOLE_WORKBOOK,
    ),
    Add: (book, [name]) => worksheet(add(book, name)),
    GetActiveWorksheet: (book) => worksheet(book.active),
    GetItem: (book, [key]) => existing(find(book, key)),
    GetItemOrNullObject: (book, [key]) => {
      const sheet = find(book, key);
      return sheet === undefined ? null : worksheet(sheet);
    },
    GetCount: (book, [visibleOnly]) => shown(book, visibleOnly).length,
    GetFirst: (book, [visibleOnly]) => existing(shown(book, visibleOnly)[0]),
    GetLast: (book, [visibleOnly]) => existing(shown(book, visibleOnly).at(-1)),
  },
});
