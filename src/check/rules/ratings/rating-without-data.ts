import { isNotYetDue, type Field, type Item } from "../../../kpi/item";
import { tidy } from "../../../kpi/text";
import type { Register } from "../../../read/register";
import { itemsWith, traitsIn } from "../../column";
import { TRAITS } from "../../../kpi/traits";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { ratingCell } from "./rating-cell";

/** A colour that can only come from a figure and a target, where the row itself says that there is none. */
export const ratingWithoutData: RegisterRule<"rating-without-data"> = {
  id: "rating-without-data",
  severity: "error",
  *check(register) {
    if (register.kind !== "indicator") return;
    const suspects = itemsWith(register, TRAITS.blankFigure).filter(
      (item) => isRated(item) && WITHOUT.some((role) => says(item.fields[role])),
    );
    if (suspects.length === 0 || !ratesByFigures(register)) return;
    for (const item of suspects) {
      const at = ratingCell(item, register);
      const without = WITHOUT.flatMap((role) => {
        const field = item.fields[role];
        return field && says(field) ? [{ heading: register.headings[role] ?? "", text: tidy(field.text) }] : [];
      });
      if (at) yield raise(item, at.field, { ...at.cell, without });
    }
  },
};

const WITHOUT = ["actual", "target"] as const;

/** 'n/a' and the like. A blank is for the rules on blanks. */
function says(field: Field | undefined): boolean {
  return field !== undefined && field.missing && !field.error && tidy(field.text) !== "";
}

function isRated(item: Item): boolean {
  const { rating, kind } = item;
  return kind === "indicator" && rating !== null && rating !== "blue" && rating !== "grey" && !isNotYetDue(item);
}

/** Where most are rated without figures, the rating is of something else. */
function ratesByFigures(register: Register): boolean {
  if (register.columns.target === undefined || register.columns.actual === undefined) return false;
  let rated = 0;
  let withFigures = 0;
  for (const traits of traitsIn(register)) {
    if (!(traits & TRAITS.judged)) continue;
    rated++;
    if (!(traits & (TRAITS.noTarget | TRAITS.noActual))) withFigures++;
  }
  return withFigures * 2 > rated;
}
