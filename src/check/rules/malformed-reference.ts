import { said } from "../../kpi/item";
import { mend, referencePattern, shapeOf } from "../references";
import type { RegisterRule } from "../rule";

export const malformedReference: RegisterRule<"malformed-reference"> = {
  id: "malformed-reference",
  severity: "error",
  *check(register) {
    const pattern = referencePattern(register);
    if (!pattern) return;
    const { example, share } = pattern;
    for (const item of register.items) {
      const text = said(item, "reference");
      const place = item.fields.reference?.place;
      if (text === null || !place || item.fields.reference.derived || shapeOf(text) === pattern.shape) continue;
      const mended = mend(text, pattern);
      yield {
        sheet: item.sheet,
        place,
        reference: text,
        facts: { text, example, share },
        fix: mended === null ? null : { place, value: mended },
      };
    }
  },
};
