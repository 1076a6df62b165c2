import { cellsWhere, columnOf } from "../../column";
import { mend, referencePattern, shapeOf } from "../../references";
import { fixOf } from "../../finding";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { shiftedRows } from "../structure/shifted-cells";

export const malformedReference: RegisterRule<"malformed-reference"> = {
  id: "malformed-reference",
  severity: "error",
  *check(register) {
    const pattern = referencePattern(register);
    if (!pattern) return;
    const { example, share } = pattern;
    const shifted = shiftedRows(register);
    for (const { item, field, text } of cellsWhere(
      columnOf(register, "reference"),
      (one) => shapeOf(one) !== pattern.shape,
    )) {
      if (field.derived || shifted.has(item.row)) continue;
      const mended = mend(text, pattern);
      yield raise(item, field, { text, example, share }, { fix: mended === null ? null : fixOf(field, mended) });
    }
  },
};
