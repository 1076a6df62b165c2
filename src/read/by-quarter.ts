import { compareQuarters, type Quarter } from "../kpi/period";
import type { DatedRegister } from "./other-quarters";
import type { PassedOver, Register } from "./register";
import { rowPeriods } from "./row-periods";
import { ownQuarter, quarterOf, type Table } from "./tables";

/** A register with the quarter that it is of; one whose rows are of several is a register for each. */
export function byQuarter(table: Table, register: Register, quarter: Quarter | null): DatedRegister[] {
  const periods = rowPeriods(table);
  if (!periods) return [{ register, own: ownQuarter(table, quarter) }];
  const read = quarterOf(table, quarter);
  return periods.quarters.flatMap(({ quarter: own }): DatedRegister[] => {
    const isRead = read !== null && compareQuarters(own, read) === 0;
    // A row that says nothing of its period is passed over in no count.
    const items = register.items.filter(({ row }) => {
      const said = periods.quarterAt.get(row);
      return said ? compareQuarters(said, own) === 0 && !periods.otherMonths.has(row) : isRead;
    });
    return items.length === 0 ? [] : [{ register: { ...register, items }, own: { quarter: own, by: "rows" } }];
  });
}

/** The rows of a register that are of months for which another month of their quarter stands. */
export function otherMonths(table: Table, { sheet, items }: Register): PassedOver[] {
  const passed = rowPeriods(table)?.otherMonths ?? new Set();
  const rows = items.filter(({ row }) => passed.has(row)).length;
  return rows === 0 ? [] : [{ reason: "rows-of-other-months", sheet, row: table.header.row, rows }];
}

/** How many of a register's items are of the quarter that is read. */
export function countOfQuarter(table: Table, register: Register, quarter: Quarter | null): number {
  const read = quarterOf(table, quarter);
  const parts = byQuarter(table, register, quarter);
  if (!rowPeriods(table) || !read) return register.items.length;
  return parts.find(({ own }) => own && compareQuarters(own.quarter, read) === 0)?.register.items.length ?? 0;
}
