import { judged } from "../../judge/judged";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";

/** That less is better was read into the words; or that more is, against something in the record. */
export const polarityAssumed: RegisterRule<"polarity-assumed"> = {
  id: "polarity-assumed",
  severity: "advice",
  *check(register, context) {
    for (const { item, found, compared } of judged(register, context)) {
      const { polarity, from, words, contested } = found;
      const mattered = (from === "words" || from === "record") && (polarity === "lower" || contested) && !compared.equal; // prettier-ignore
      const field = item.fields.measure ?? item.fields.actual;
      if (mattered && polarity !== null && field) yield raise(item, field, { polarity, words, contested });
    }
  },
};
