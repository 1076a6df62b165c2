import { hostError } from "../errors";
import type { Book } from "../engine/book";
import { isVisible, type StoredName } from "../engine/names";
import type { Sheet } from "../engine/sheet";
import { defineKind, flag, type HostObject, text } from "../kind";
import { placeOf } from "./common";
import { referenceOf } from "./name-reference";
import { range } from "./range";

interface Named {
  readonly book: Book;
  readonly name: StoredName;
}

export interface NameScope {
  readonly book: Book;
  readonly sheet?: Sheet;
}

// Names as Excel takes them: support.microsoft.com, "Names in formulas", syntax rules.
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const LIKE_A_CELL = /^([a-z]{1,3}\d+|r\d*c\d*|[rc])$/i;
const ONE_AREA = /^(?:'(?:[^']|'')+'|[^'!(),]+)!\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/i;

function standing({ book, name }: Named): StoredName {
  if (!book.names.has(name)) throw hostError("ItemNotFound");
  return name;
}

function change(named: Named, by: (name: StoredName) => void): void {
  by(standing(named));
  named.book.tellName(named.name, false);
}

function withAttribute(name: StoredName, key: string, value: string): void {
  const others = Object.entries(name.attributes).filter(([each]) => each !== key);
  name.attributes = Object.fromEntries(value === "" ? others : [...others, [key, value]]);
}

const item = defineKind<Named>("NamedItem", {
  properties: {
    Name: { get: (named) => standing(named).name },
    Formula: {
      get: (named) => `=${standing(named).refersTo}`,
      set: (named, value) => {
        const refersTo = referenceOf(named.book, value);
        change(named, (name) => {
          name.refersTo = refersTo;
        });
      },
    },
    Visible: {
      get: (named) => isVisible(standing(named)),
      set: (named, value) => {
        const isShown = flag(value);
        withAttribute(standing(named), "hidden", isShown ? "" : "1");
      },
    },
    Scope: { get: ({ name }) => (name.sheetId === undefined ? "Workbook" : "Worksheet") },
    Comment: {
      get: ({ name }) => name.attributes["comment"] ?? "",
      set: (named, value) => {
        withAttribute(standing(named), "comment", text(value));
      },
    },
    Type: { get: ({ name }) => (/^(?:'[^']+'|[\w. ]+)!\$?[A-Z]+\$?\d+/.test(name.refersTo) ? "Range" : "String") },
  },
  methods: {
    GetRange: (named) => range(placeOf(named.book, standing(named).refersTo, undefined)),
    GetRangeOrNullObject: (named) =>
      ONE_AREA.test(standing(named).refersTo) ? range(placeOf(named.book, named.name.refersTo, undefined)) : null,
    Delete: (named) => {
      named.book.names.remove(standing(named));
      named.book.tellName(named.name, true);
    },
  },
});

function add({ book, sheet }: NameScope, args: readonly unknown[]): HostObject {
  const [given, reference, comment] = args;
  const wanted = text(given);
  if (!NAME.test(wanted) || LIKE_A_CELL.test(wanted)) throw hostError("InvalidArgument");
  const isTaken = book.names.of(sheet).some((each) => each.name.toLowerCase() === wanted.toLowerCase());
  if (isTaken || book.tables.byName(wanted) !== undefined) throw hostError("ItemAlreadyExists");
  const refersTo = referenceOf(book, reference);
  const said = comment === null || comment === undefined ? "" : text(comment);
  const name = { name: wanted, refersTo, sheetId: sheet?.id, attributes: said === "" ? {} : { comment: said } };
  book.names.add(name);
  book.tellName(name, false);
  return item({ book, name });
}

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

/** Excel.NamedItemCollection. */
export const names = defineKind<NameScope>("NamedItemCollection", {
  item: (scope, [key]) => existing(scope, key),
  items: (scope) => within(scope).map((name) => item({ book: scope.book, name })),
  methods: {
    Add: add,
    GetItem: (scope, [key]) => existing(scope, key),
    GetItemOrNullObject: (scope, [key]) => find(scope, key),
    GetCount: (scope) => within(scope).length,
  },
});
