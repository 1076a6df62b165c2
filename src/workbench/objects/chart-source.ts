import { type Area, corners, quoted } from "../engine/address";
import type { Series } from "../engine/charts";
import type { Sheet } from "../engine/sheet";
import type { Place } from "./common";

/** "'My sheet'!$A$1:$B$2", as a series names its cells. */
export function reference(sheet: Sheet, area: Area): string {
  const [first, last] = corners(area).map((cell) => cell.replace(/^([A-Z]+)/, "$$$1$$"));
  return `${quoted(sheet.name)}!${first ?? ""}${first === last ? "" : `:${last ?? ""}`}`;
}

function isLabel(sheet: Sheet, row: number, column: number): boolean {
  const cell = sheet.cells.at(row, column);
  return cell === undefined || cell.type === "String" || (cell.type === "Empty" && cell.formula === undefined);
}

/** The series that Excel makes of a source: labels in its first row and column name series and categories. */
export function seriesOf({ sheet, area }: Place, by: "Columns" | "Rows"): Series[] {
  const { row, column, rows, columns } = area;
  const isColumns = by === "Columns";
  const hasNames = isColumns
    ? rows > 1 && isLabel(sheet, row, column + columns - 1)
    : columns > 1 && isLabel(sheet, row + rows - 1, column);
  const hasCategories = isColumns
    ? columns > 1 && isLabel(sheet, row + rows - 1, column)
    : rows > 1 && isLabel(sheet, row, column + columns - 1);
  const across = Number(isColumns ? hasCategories : hasNames);
  const down = Number(isColumns ? hasNames : hasCategories);
  const body = { row: row + down, column: column + across, rows: rows - down, columns: columns - across };
  return Array.from({ length: isColumns ? body.columns : body.rows }, (_, index) => {
    const values = isColumns
      ? { ...body, column: body.column + index, columns: 1 }
      : { ...body, row: body.row + index, rows: 1 };
    const head = isColumns ? { ...values, row, rows: 1 } : { ...values, column, columns: 1 };
    const labels = isColumns ? { ...body, column, columns: 1 } : { ...body, row, rows: 1 };
    const shown = sheet.cells.at(head.row, head.column)?.value ?? "";
    return {
      nameRef: hasNames ? reference(sheet, head) : undefined,
      categories: hasCategories ? reference(sheet, labels) : undefined,
      values: reference(sheet, values),
      name: hasNames ? String(shown) : `Series${index + 1}`,
      color: undefined,
      hasLabels: false,
      labelColor: undefined,
      labelFormat: undefined,
    };
  });
}
