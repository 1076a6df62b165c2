import { said } from "../../../kpi/item";
import { commentCells } from "../../comments/comments";
import { HINTS } from "../../comments/hints";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { mentionsIn, type Mention } from "./mentions";
import { isCalledTarget, mayMention, targetFigure, type TargetFigure } from "./stated";
import { sameUnit, unitOf } from "./units";

/** Targets that are not this item's for this quarter: another's, another year's, or the whole year's. */
const ANOTHERS =
  /\b(?:annual|yearly|full[ -]year|year[ -]end|end of (?:the )?year|in-year|end-of-year|national|nationally|government|guidance|suggest\w*|recommend\w*|regulator|ombudsman|ico|statutory|england|county|regional|stretch|aspiration\w*|last|previous|previously|prior|old|original|former|next|new|future|by 20\d\d|20\d\d|q[1-4]|quarter [1-4]|quarterly|monthly|long[ -]term|interim|benchmark|for the year|by (?:march|year)|industry|peer|sector|contract\w*|team|service level|cumulative|profiled?)\b/; // prettier-ignore

export const secondTarget: RegisterRule<"second-target"> = {
  id: "second-target",
  severity: "warning",
  *check(register) {
    const { commentary: heading = "" } = register.headings;
    const targetHeading = register.headings.target ?? "";
    for (const { item, field, text: comment } of commentCells(register, HINTS.target)) {
      const own = said(item, "target");
      if (own === null) continue;
      const target = targetFigure(item);
      if (target === null || !mayMention(comment, target)) continue;
      const alike = mentionsIn(comment, (unit) => sameUnit(unit, target.unit));
      const other = alike.find((mention) => isAnotherTarget(mention, target));
      if (other) yield raise(item, field, { heading, other: other.text, targetHeading, target: own });
    }
  },
};

function isAnotherTarget(mention: Mention, target: TargetFigure): boolean {
  if (mention.value === target.value || !isCalledTarget(mention)) return false;
  if (ANOTHERS.test(mention.before) || ANOTHERS.test(mention.after)) return false;
  return !isYearAndPart(mention.value, target);
}

/** What is counted or spent adds up over a year, so a comment may speak of the whole year's target, or of a part's. */
function isYearAndPart(value: string, { value: own, unit }: TargetFigure): boolean {
  const kind = unitOf(unit)?.kind;
  if (kind === "percent" || kind === "time") return false;
  const [smaller, larger] = [Math.min(Number(value), Number(own)), Math.max(Number(value), Number(own))];
  return [2, 3, 4, 12].some((parts) => Math.abs(larger / smaller / parts - 1) < 0.02);
}
