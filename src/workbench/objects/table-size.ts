import { hostError, lacking } from "../errors";
import { type Area, intersection } from "../engine/address";
import { tableResized } from "../engine/formulas/respell";
import type { Table } from "../engine/tables";
import { mayFormat, placeOf } from "./common";
import { placeIn } from "./range";
import { texts, writeValues } from "./range-cells";
import { nameColumns } from "./table-headers";

/** Table.resize: the new range must overlap the table, its headers stand in the same row (documentation of Table.resize). */
export function resize(table: Table, given: unknown): void {
  const { sheet, area: old } = table;
  const { book } = sheet;
  const place = placeIn(given) ?? (typeof given === "string" ? placeOf(book, given, sheet) : undefined);
  if (place?.sheet !== sheet) throw hostError("InvalidArgument");
  const { area } = place;
  if (table.hasTotals) throw lacking("Table.resize of a table with totals");
  const isFit = area.row === old.row && area.rows > Number(table.hasHeaders) && intersection(area, old) !== undefined;
  if (!isFit) throw hostError("InvalidArgument");
  setArea(table, area);
}

function setArea(table: Table, area: Area): void {
  const { sheet } = table;
  mayFormat({ sheet, area });
  if (sheet.content.merges.some((merged) => intersection(merged, area) !== undefined)) {
    throw hostError("MergedRangeConflict");
  }
  const others = sheet.book.tables.on(sheet).filter((other) => other !== table);
  if (others.some((other) => intersection(other.area, area) !== undefined)) throw hostError("InvalidArgument");
  tableResized(sheet.book, table, () => {
    table.area = area;
    if (table.hasHeaders) nameColumns({ sheet, area });
  });
}

/**
 * TableRowCollection.add at the end of the table.
 * @returns the index of the first row added, among the rows of data
 */
export function addRows(table: Table, index: unknown, values: unknown): number {
  const { sheet, area } = table;
  const count = area.rows - Number(table.hasHeaders);
  const isLast = index === null || index === undefined || index === -1 || index === count;
  if (!isLast) throw lacking("TableRowCollection.add before other rows");
  if (table.hasTotals) throw lacking("TableRowCollection.add to a table with totals");
  const given: readonly unknown[] = Array.isArray(values) ? values : [Array.from({ length: area.columns }, () => null)];
  const added = { row: area.row + area.rows, column: area.column, rows: given.length, columns: area.columns };
  // Excel moves down what stands below.
  const isFree = texts({ sheet, area: added })
    .flat()
    .every((shown) => shown === "");
  if (!isFree) throw lacking("TableRowCollection.add over cells that hold something");
  setArea(table, { ...area, rows: area.rows + given.length });
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const style = sheet.styleAt(added.row - 1, column);
    if (count > 0 && style !== 0) sheet.restyle({ ...added, column, columns: 1 }, () => style);
  }
  writeValues({ sheet, area: added }, given);
  return count;
}
