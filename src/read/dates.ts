import { dayOfSerial, parseDays, type DateSystem, type Days } from "../kpi/day";
import { endOf, textAt, valueAt } from "./grid";
import type { SheetSnapshot } from "./snapshot";

/** Where a column of dates stands, and how far down it is looked at to tell how its days are numbered. */
interface DateColumn {
  readonly sheet: SheetSnapshot;
  /** The header's, zero-based. */
  readonly row: number;
}

/** The days that a cell of a date column means; null where it holds no date. */
export function daysAt(row: number, column: number | undefined, context: DateColumn): Days | null {
  if (column === undefined) return null;
  const value = valueAt(context.sheet, row, column);
  if (typeof value === "string") return parseDays(value);
  if (typeof value === "boolean") return null;
  const day = dayOfSerial(value, systemOf(column, context));
  return day === null ? null : { from: day, to: day };
}

/** By column of a sheet: a sheet's snapshot never changes. */
const KNOWN = new WeakMap<SheetSnapshot, Map<number, DateSystem>>();

/**
 * How the days of a column are numbered. Office.js does not tell (ExcelApi 1.12), but the cells do: what Excel shows
 * agrees with the number under one of the two systems. 1900 unless a cell says otherwise and none says so.
 */
function systemOf(column: number, { sheet, row: header }: DateColumn): DateSystem {
  const known = KNOWN.get(sheet) ?? new Map<number, DateSystem>();
  KNOWN.set(sheet, known);
  const before = known.get(column);
  if (before) return before;
  const found = [1900, 1904] as const;
  const agreeing = found.map((system) => countAgreeing(sheet, column, header + 1, system));
  const system = (agreeing[1] ?? 0) > (agreeing[0] ?? 0) ? 1904 : 1900;
  known.set(column, system);
  return system;
}

function countAgreeing(sheet: SheetSnapshot, column: number, from: number, system: DateSystem): number {
  let count = 0;
  for (let row = from; row < endOf(sheet); row++) {
    const value = valueAt(sheet, row, column);
    const shown = typeof value === "number" ? parseDays(textAt(sheet, row, column)) : null;
    const day = typeof value === "number" && shown ? dayOfSerial(value, system) : null;
    if (shown && day !== null && shown.from <= day && day <= shown.to) count++;
  }
  return count;
}
