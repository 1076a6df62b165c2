import { hostError } from "../errors";
import type { Book } from "../engine/book";
import { isVisible, type StoredName } from "../engine/names";
import type { Sheet } from "../engine/sheet";
import { defineKind, type HostObject, text } from "../kind";
import { placeOf } from "./common";
import { range } from "./range";

interface Named {
  readonly book: Book;
  readonly name: StoredName;
}

export interface NameScope {
  readonly book: Book;
  readonly sheet?: Sheet;
}

const item = defineKind<Named>("NamedItem", {
  properties: {
    Name: { get: ({ name }) => name.name },
    Formula: { get: ({ name }) => `=${name.refersTo}` },
    Visible: { get: ({ name }) => isVisible(name) },
    Scope: { get: ({ name }) => (name.sheetId === undefined ? "Workbook" : "Worksheet") },
    Comment: { get: ({ name }) => name.attributes["comment"] ?? "" },
    Type: { get: ({ name }) => (/^(?:'[^']+'|[\w. ]+)!\$?[A-Z]+\$?\d+/.test(name.refersTo) ? "Range" : "String") },
  },
  methods: {
    GetRange: ({ book, name }) => range(placeOf(book, name.refersTo, undefined)),
    GetRangeOrNullObject: ({ book, name }) =>
      /^[^(]*!\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/.test(name.refersTo)
        ? range(placeOf(book, name.refersTo, undefined))
        : null,
  },
});

// Excel's own names (print areas, filters) start with _xlnm and are no items of the collection.
function within({ book, sheet }: NameScope): readonly StoredName[] {
  return book.names.of(sheet).filter(({ name }) => !name.startsWith("_xlnm."));
}

function find(scope: NameScope, key: unknown): HostObject | null {
  const wanted = text(key).toLowerCase();
  const name = within(scope).find((each) => each.name.toLowerCase() === wanted);
  return name === undefined ? null : item({ book: scope.book, name });
}

function existing(scope: NameScope, key: unknown): HostObject {
  const found = find(scope, key);
  if (found === null) throw hostError("ItemNotFound");
  return found;
}

/** Excel.NamedItemCollection: names to read; none can be added here. */
export const names = defineKind<NameScope>("NamedItemCollection", {
  item: (scope, [key]) => existing(scope, key),
  items: (scope) => within(scope).map((name) => item({ book: scope.book, name })),
  methods: {
    GetItem: (scope, [key]) => existing(scope, key),
    GetItemOrNullObject: (scope, [key]) => find(scope, key),
    GetCount: (scope) => within(scope).length,
  },
});
