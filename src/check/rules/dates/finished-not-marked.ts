import type { Item } from "../../../kpi/item";
import type { BlueMeaning } from "../../../kpi/rating";
import { itemsWith } from "../../column";
import { TRAITS } from "../../../kpi/traits";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { finishedWords } from "./completion";
import { BEHIND, headingOf, statusMark, UNFINISHED } from "./marks";

/** The commentary says that it is finished, and its status or colour that it is not. */
export const finishedNotMarked: RegisterRule<"finished-not-marked"> = {
  id: "finished-not-marked",
  severity: "warning",
  *check(register, { profile }) {
    for (const item of itemsWith(register, TRAITS.hasStatus | TRAITS.isAction)) {
      if (!isMarkedUnfinished(item, profile.blue)) continue;
      const mark = statusMark(item, register);
      const words = mark && finishedWords(item);
      if (mark && words !== null)
        yield raise(item, mark.field, {
          heading: mark.heading,
          text: mark.field.text,
          from: headingOf(register, "commentary"),
          words,
        });
    }
  },
};

/** By a status; or by a colour, where the council keeps another for what is complete. */
function isMarkedUnfinished({ kind, rating, status }: Item, blue: BlueMeaning): boolean {
  if (status !== null) return UNFINISHED.has(status);
  return kind === "action" && blue === "complete" && rating !== null && BEHIND[rating] !== undefined;
}
