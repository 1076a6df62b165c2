import { hostError, lacking } from "../errors";
import type { Area } from "../engine/address";
import { tableRemoved, tableRenamed } from "../engine/formulas/respell";
import { columnNames, type Table } from "../engine/tables";
import { defineKind, flag, type HostObject, text, whole } from "../kind";
import { mayFormat, type Place } from "./common";
import { range } from "./range";
import { values } from "./range-cells";
import { clear } from "./range-clear";
import { addRows, resize } from "./table-size";
import { worksheet } from "./worksheet";

// Names as Excel takes them: support.microsoft.com, "Rename an Excel table".
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const LIKE_A_CELL = /^([a-z]{1,3}\d+|r\d*c\d*|[rc])$/i;

function standing(table: Table): Table {
  if (!table.sheet.book.tables.has(table)) throw hostError("ItemNotFound");
  return table;
}

/** A table of the opened file keeps its part as it is, so its looks cannot change here. */
function changeable(table: Table, member: string): Table {
  if (table.part !== undefined) throw lacking(`${member} to set on a table that was in the file when it was opened`);
  return standing(table);
}

function body({ area, hasHeaders, hasTotals }: Table): Area {
  return { ...area, row: area.row + Number(hasHeaders), rows: area.rows - Number(hasHeaders) - Number(hasTotals) };
}

function rename(table: Table, value: unknown): void {
  const name = text(value);
  if (!NAME.test(name) || LIKE_A_CELL.test(name)) throw hostError("InvalidArgument");
  const { book } = table.sheet;
  const other = book.tables.byName(name);
  if ((other !== undefined && other !== table) || book.definedName(name) !== undefined) {
    throw hostError("ItemAlreadyExists");
  }
  const old = standing(table).name;
  if (old === name) return;
  tableRenamed(book, old, name);
  book.tables.rename(table, name);
}

const column = defineKind<{ readonly table: Table; readonly index: number }>("TableColumn", {
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: ({ table, index }) => columnNames(standing(table))[index] },
  },
  methods: {
    GetDataBodyRange: ({ table, index }) => {
      const area = body(standing(table));
      return range({ sheet: table.sheet, area: { ...area, column: area.column + index, columns: 1 } });
    },
    GetRange: ({ table, index }) => {
      const { area, sheet } = standing(table);
      return range({ sheet, area: { ...area, column: area.column + index, columns: 1 } });
    },
  },
});

function columnBy(table: Table, key: unknown): HostObject | null {
  const names = columnNames(standing(table)).map((name) => name.toLowerCase());
  const index = typeof key === "number" ? key - 1 : names.indexOf(text(key).toLowerCase());
  return names[index] === undefined ? null : column({ table, index });
}

function existingColumn(table: Table, key: unknown): HostObject {
  const found = columnBy(table, key);
  if (found === null) throw hostError("ItemNotFound");
  return found;
}

const columns = defineKind<Table>("TableColumnCollection", {
  properties: { Count: { get: ({ area }) => area.columns } },
  item: (table, [key]) => existingColumn(table, key),
  items: (table) => columnNames(standing(table)).map((_, index) => column({ table, index })),
  methods: {
    GetCount: ({ area }) => area.columns,
    GetItem: (table, [key]) => existingColumn(table, key),
    GetItemOrNullObject: (table, [key]) => columnBy(table, key),
  },
});

const tableRow = defineKind<{ readonly table: Table; readonly index: number }>("TableRow", {
  properties: {
    Index: { get: ({ index }) => index },
    Values: { get: (row) => values(placeOfRow(row)) },
  },
  methods: { GetRange: (row) => range(placeOfRow(row)) },
});

function placeOfRow({ table, index }: { readonly table: Table; readonly index: number }): Place {
  const area = body(standing(table));
  if (index < 0 || index >= area.rows) throw hostError("InvalidArgument");
  return { sheet: table.sheet, area: { ...area, row: area.row + index, rows: 1 } };
}

const rows = defineKind<Table>("TableRowCollection", {
  properties: { Count: { get: (table) => body(table).rows } },
  methods: {
    Add: (table, [index, given]) => tableRow({ table, index: addRows(standing(table), index, given) }),
    GetCount: (table) => body(standing(table)).rows,
    GetItemAt: (table, [index]) => {
      const row = { table, index: whole(index) };
      placeOfRow(row);
      return tableRow(row);
    },
  },
});

/** Excel.Table. */
export const table: (table: Table) => HostObject = defineKind<Table>("Table", {
  identity: (each) => ({ Id: String(standing(each).id) }),
  properties: {
    Id: { get: ({ id }) => String(id) },
    Name: { get: ({ name }) => name, set: rename },
    Style: {
      get: ({ style }) => style,
      set: (each, value) => {
        changeable(each, "Table.style").style = text(value);
      },
    },
    ShowBandedRows: {
      get: ({ isBanded }) => isBanded,
      set: (each, value) => {
        changeable(each, "Table.showBandedRows").isBanded = flag(value);
      },
    },
    ShowFilterButton: {
      get: ({ hasFilter }) => hasFilter,
      set: (each, value) => {
        changeable(each, "Table.showFilterButton").hasFilter = flag(value);
      },
    },
    ShowHeaders: { get: ({ hasHeaders }) => hasHeaders },
    ShowTotals: {
      get: ({ hasTotals }) => hasTotals,
      set: ({ hasTotals }, value) => {
        if (flag(value) !== hasTotals) throw lacking("Table.showTotals to change");
      },
    },
  },
  links: { Columns: columns, Rows: rows, Worksheet: ({ sheet }) => worksheet(sheet) },
  methods: {
    GetRange: (each) => range({ sheet: each.sheet, area: standing(each).area }),
    GetHeaderRowRange: (each) => {
      if (!standing(each).hasHeaders) throw hostError("ItemNotFound");
      return range({ sheet: each.sheet, area: { ...each.area, rows: 1 } });
    },
    GetDataBodyRange: (each) => range({ sheet: each.sheet, area: body(standing(each)) }),
    Resize: (each, [newRange]) => {
      resize(standing(each), newRange);
    },
    ConvertToRange: (each) => {
      mayFormat({ sheet: each.sheet, area: each.area });
      tableRemoved(each.sheet.book, standing(each), true);
      each.sheet.book.tables.remove(standing(each));
      return range({ sheet: each.sheet, area: each.area });
    },
    // The cells go with their table, as with ListObject.Delete of Excel's older object model.
    Delete: (each) => {
      const { sheet, area } = standing(each);
      tableRemoved(sheet.book, each, false);
      sheet.book.tables.remove(each);
      clear({ sheet, area }, "All");
      return null;
    },
  },
});
