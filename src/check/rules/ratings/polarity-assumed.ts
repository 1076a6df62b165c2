import { isAssumed, judged } from "../../judge/judged";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";

/** What was assumed of whether more is better, where the verdict rests on it. */
export const polarityAssumed: RegisterRule<"polarity-assumed"> = {
  id: "polarity-assumed",
  severity: "advice",
  *check(register, context) {
    for (const { item, found, compared } of judged(register, context)) {
      const { polarity, words, contested } = found;
      const field = item.fields.measure ?? item.fields.actual;
      if (isAssumed(found, compared) && polarity !== null && field)
        yield raise(item, field, { polarity, words, contested });
    }
  },
};
