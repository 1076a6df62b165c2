import type { Item } from "../../../kpi/item";
import type { Field } from "../../../kpi/item";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { shiftedRows } from "./shifted-cells";

export const shiftedRow: RegisterRule<"shifted-row"> = {
  id: "shifted-row",
  severity: "error",
  *check(register) {
    const shifted = shiftedRows(register);
    if (shifted.size === 0) return;
    for (const item of register.items) {
      const cells = shifted.get(item.row);
      const field = firstField(item);
      if (!cells || !field) continue;
      const named = cells.map(({ under, text, belongs }) => ({
        text,
        under: register.headings[under] ?? "",
        belongs: register.headings[belongs] ?? "",
      }));
      yield raise(item, field, { cells: named });
    }
  },
};

/** A fault of the whole row is told at its reference, else at its first cell. */
function firstField(item: Item): Field | undefined {
  const { reference } = item.fields;
  if (reference && !reference.derived) return reference;
  return Object.values(item.fields)
    .filter(({ row }) => row === item.row)
    .sort((a, b) => a.column - b.column)[0];
}
