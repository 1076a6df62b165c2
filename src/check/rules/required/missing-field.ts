import type { Field, Item } from "../../../kpi/item";
import type { Role } from "../../../kpi/role";
import type { Register } from "../../../read/register";
import type { Severity } from "../../finding";
import { cellsAt, columnOf } from "../../column";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { shiftedRows } from "../structure/shifted-cells";

/** The items whose field for a role says nothing, with the column's heading and what stands there. A register without the column has none. */
export function* lacking(register: Register, role: Role): Generator<{ item: Item; field: Field; heading: string }> {
  const column = columnOf(register, role);
  if (column.missing.length === 0) return;
  const { heading } = column;
  const shifted = shiftedRows(register);
  for (const { item, field } of cellsAt(column, column.missing))
    if (!field.error && !shifted.has(item.row)) yield { item, field, heading };
}

/** A column that so few rows fill in is one that the council does not use: one matter, and no fault of each row. */
const UNUSED = { rows: 8, blankShare: 0.9 } as const;

/** Whether hardly any row of a register fills a column in. */
export function isUnused(register: Register, role: Role): boolean {
  const { items } = register;
  if (items.length < UNUSED.rows) return false;
  return columnOf(register, role).missing.length >= items.length * UNUSED.blankShare;
}

type PlainId =
  "missing-reference" | "missing-measure" | "missing-target" | "missing-owner" | "missing-frequency" | "missing-sub-objective"; // prettier-ignore

/**
 * A rule that asks for a field and knows no more than that it is missing.
 * @param needsUse silent where hardly any row fills the column in
 * @param isRight which items are right without it
 */
export function missingRule<Id extends PlainId>(
  id: Id,
  role: Role,
  severity: Severity,
  { needsUse = false, isRight }: { readonly needsUse?: boolean; readonly isRight?: (item: Item) => boolean } = {},
): RegisterRule<Id> {
  return {
    id,
    severity,
    *check(register) {
      if (needsUse && isUnused(register, role)) return;
      for (const { item, field, heading } of lacking(register, role))
        if (isRight?.(item) !== true) yield raise<PlainId>(item, field, { heading, text: field.text });
    },
  };
}
