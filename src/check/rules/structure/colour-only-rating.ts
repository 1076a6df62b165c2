import { spelling } from "../../../kpi/vocabulary";
import { fixOf } from "../../finding";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { usualWords } from "../vocabulary/status-variant";

/** Counted by its fill, but those who cannot see the colour are told nothing (WCAG 2.2, 1.4.1). */
export const colourOnlyRating: RegisterRule<"colour-only-rating"> = {
  id: "colour-only-rating",
  severity: "warning",
  *check(register) {
    const role = register.columns.rating === undefined ? "status" : "rating";
    const heading = register.headings[role] ?? "";
    const usual = usualWords(register);
    for (const item of register.items) {
      const field = item.fields[role];
      if (item.ratedBy !== "fill" || item.rating === null || !field) continue;
      const meaning = { rating: item.rating, status: null };
      const value = usual(meaning)?.text ?? spelling(meaning);
      const facts = { heading, rating: item.rating };
      yield raise(item, field, facts, { fix: fixOf(field, value) });
    }
  },
};
