import { intersection } from "../engine/address";
import { columnsRenamed } from "../engine/formulas/respell";
import { columnNames } from "../engine/tables";
import type { Place } from "./common";
import { texts } from "./range-cells";

/** Header cells of a table are text, each different and none empty: Excel makes them so. */
export function nameColumns({ sheet, area }: Place): void {
  const taken = new Set<string>();
  const header = texts({ sheet, area: { ...area, rows: 1 } });
  const names = (header[0] ?? []).map((name, index) => {
    const base = name === "" ? `Column${index + 1}` : name;
    let free = base;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${base}${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
  for (const [index, name] of names.entries()) {
    const cell = sheet.cells.at(area.row, area.column + index);
    if (cell?.value === name && cell.formula === undefined) continue;
    sheet.writeRow(area.row, area.column + index, [{ kind: "value", value: name }]);
  }
}

/** Writes cells; the header cells of the tables that this touched are made good, and formulas follow their names. */
export function keepingHeaders({ sheet, area }: Place, write: () => void): void {
  const touched = sheet.book.tables
    .on(sheet)
    .filter((table) => table.hasHeaders && intersection({ ...table.area, rows: 1 }, area) !== undefined)
    .map((table) => ({ table, before: columnNames(table) }));
  write();
  for (const { table, before } of touched) {
    nameColumns({ sheet, area: table.area });
    const now = columnNames(table);
    const changes = now
      .flatMap((to, index) => ({ from: before[index] ?? "", to }))
      .filter(({ from, to }) => from !== to);
    if (changes.length > 0)
      columnsRenamed(sheet.book, table, new Map(changes.map(({ from, to }) => [from.toLowerCase(), to])));
  }
}
