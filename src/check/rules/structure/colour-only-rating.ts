import { spelling } from "../../../kpi/vocabulary";
import { fixOf } from "../../finding";
import { itemsWith } from "../../column";
import { TRAITS } from "../../../kpi/traits";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { usualWords } from "../vocabulary/status-variant";

/** Counted by what it shows, but those who cannot see the colour are told nothing (WCAG 2.2, 1.4.1). */
export const colourOnlyRating: RegisterRule<"colour-only-rating"> = {
  id: "colour-only-rating",
  severity: "warning",
  *check(register) {
    const role = register.columns.rating === undefined ? "status" : "rating";
    const heading = register.headings[role] ?? "";
    const usual = usualWords(register);
    for (const item of itemsWith(register, TRAITS.byLook)) {
      const field = item.fields[role];
      const { rating, ratedBy: by } = item;
      if (by === null || by === "text" || rating === null || !field) continue;
      const meaning = { rating, status: null };
      const value = usual(meaning, role)?.text ?? spelling(meaning);
      // A word over the figure that an icon stands for would take the icon away.
      const fix = by === "fill" && field.missing ? fixOf(field, value) : null;
      yield raise(item, field, { heading, rating, by, pictures: 0 }, { fix });
    }
    const column = register.columns[role];
    const { pictures, sheet, header } = register;
    if (pictures === 0 || column === undefined) return;
    const facts = { heading, rating: null, by: "picture" as const, pictures };
    yield { sheet, place: { row: header.bottom, column }, reference: null, facts, fix: null };
  },
};
