import { hostError } from "../errors";
import { intersection } from "../engine/address";
import type { Book } from "../engine/book";
import type { Sheet } from "../engine/sheet";
import type { Table } from "../engine/tables";
import { defineKind, flag, type HostObject } from "../kind";
import { mayFormat, placeOf } from "./common";
import { placeIn } from "./range";
import { nameColumns } from "./table-headers";
import { table } from "./table";

/** The tables of a workbook, or of one of its sheets. */
export interface TableScope {
  readonly book: Book;
  readonly sheet?: Sheet;
}

function within({ book, sheet }: TableScope): readonly Table[] {
  return sheet === undefined ? book.tables.all() : book.tables.on(sheet);
}

function find(scope: TableScope, key: unknown): Table | undefined {
  const isIt = ({ id, name }: Table): boolean =>
    typeof key === "string" ? name.toLowerCase() === key.toLowerCase() || String(id) === key : id === key;
  return within(scope).find(isIt);
}

function existing(scope: TableScope, key: unknown): HostObject {
  const found = find(scope, key);
  if (found === undefined) throw hostError("ItemNotFound");
  return table(found);
}

function add(scope: TableScope, address: unknown, hasHeaders: unknown): HostObject {
  const { book, sheet: home } = scope;
  const given =
    placeIn(address) ?? (typeof address === "string" ? placeOf(book, address, home ?? book.active) : undefined);
  if (given === undefined || (home !== undefined && given.sheet !== home)) throw hostError("InvalidArgument");
  if (!flag(hasHeaders)) throw hostError("InvalidArgument");
  const { sheet } = given;
  mayFormat(given);
  // A table has at least one row of data: Excel takes in the row below a lone header.
  const area = { ...given.area, rows: Math.max(given.area.rows, 2) };
  if (sheet.content.merges.some((merged) => intersection(merged, area) !== undefined)) {
    throw hostError("MergedRangeConflict");
  }
  if (book.tables.on(sheet).some((other) => intersection(other.area, area) !== undefined)) {
    throw hostError("InvalidArgument");
  }
  nameColumns({ sheet, area });
  return table(book.tables.add(sheet, area));
}

/** Excel.TableCollection. */
export const tables: (scope: TableScope) => HostObject = defineKind<TableScope>("TableCollection", {
  properties: { Count: { get: (scope) => within(scope).length } },
  item: (scope, [key]) => existing(scope, key),
  items: (scope) => within(scope).map(table),
  methods: {
    Add: (scope, [address, hasHeaders]) => add(scope, address, hasHeaders),
    GetItem: (scope, [key]) => existing(scope, key),
    GetItemAt: (scope, [index]) => {
      const found = typeof index === "number" ? within(scope)[index] : undefined;
      if (found === undefined) throw hostError("InvalidArgument");
      return table(found);
    },
    GetItemOrNullObject: (scope, [key]) => {
      const found = find(scope, key);
      return found === undefined ? null : table(found);
    },
    GetCount: (scope) => within(scope).length,
  },
});
