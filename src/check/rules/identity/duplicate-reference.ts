import { cellsWhere, columnOf } from "../../column";
import { raise } from "../../raise";
import { squeeze } from "../../references";
import type { RegisterRule } from "../../rule";
import { shiftedRows } from "../structure/shifted-cells";

/** Within one register: councils number each sheet from 1, so the same reference on two sheets says nothing. */
export const duplicateReference: RegisterRule<"duplicate-reference"> = {
  id: "duplicate-reference",
  severity: "error",
  *check(register) {
    const column = columnOf(register, "reference");
    const shifted = shiftedRows(register);
    const firstRows = new Map<string, number>();
    for (const { item, field, text } of cellsWhere(column, () => true)) {
      if (shifted.has(item.row)) continue;
      const key = squeeze(text);
      const firstRow = firstRows.get(key);
      if (firstRow === undefined) firstRows.set(key, item.row);
      else yield raise(item, field, { text, firstRow });
    }
  },
};
