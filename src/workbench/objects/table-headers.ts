import { intersection } from "../engine/address";
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

/** After a write: the header cells of the tables that it touched are made good. */
export function keepHeaders({ sheet, area }: Place): void {
  for (const table of sheet.book.tables.on(sheet)) {
    const header = { ...table.area, rows: 1 };
    if (table.hasHeaders && intersection(header, area) !== undefined) nameColumns({ sheet, area: table.area });
  }
}
