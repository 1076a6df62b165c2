import { lacking } from "../errors";
import { record } from "../kind";
import { type Place, standing } from "./common";

/** The answers for `count` rows or columns from `first` on, of each what was asked for. */
function answered(
  given: unknown,
  known: Readonly<Record<string, (line: number) => unknown>>,
  first: number,
  count: number,
  member: string,
): unknown {
  const wanted = record(given);
  const asked = Object.keys(wanted).filter((name) => wanted[name] !== false && wanted[name] !== undefined);
  const readers = asked.map((name) => {
    const read = known[name];
    if (read === undefined) throw lacking(`${member}.${name}`);
    return [name, read] as const;
  });
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(readers.map(([name, read]) => [name, read(first + index)])),
  );
}

/** Range.getRowProperties: whether each row is hidden, and which it is, counted from 0. */
export function rowProperties(place: Place, given: unknown): unknown {
  const { sheet, area } = standing(place);
  const { hiddenRows } = sheet.content;
  const known = { rowHidden: (row: number) => hiddenRows.has(row), rowIndex: (row: number) => row };
  return answered(given, known, area.row, area.rows, "Range.getRowProperties");
}

/** Range.getColumnProperties: whether each column is hidden, and which it is, counted from 0. */
export function columnProperties(place: Place, given: unknown): unknown {
  const { sheet, area } = standing(place);
  const { hiddenColumns } = sheet.content;
  const known = {
    columnHidden: (column: number) => hiddenColumns.some(({ first, last }) => column >= first && column <= last),
    columnIndex: (column: number) => column,
  };
  return answered(given, known, area.column, area.columns, "Range.getColumnProperties");
}
