import { said, type Field, type Item } from "../../../kpi/item";
import { fold } from "../../../kpi/text";
import { isOutOfTurn } from "../../judge/due";
import type { CheckContext } from "../../rule";
import { notDueWords } from "../dates/not-due-words";

/** A target that says that there is none: the row is told for information, or watched. */
const NONE =
  "(?:no target(?: set)?|data only|(?:monitor|monitoring|monitored|information|tracking|trend) only|for (?:information|monitoring)(?: only)?|baseline(?: year| to be set| being set)?|(?:set|setting|establish|establishing)(?: a| the)? baseline|contextual(?: (?:measure|indicator|data|information))?)"; // prettier-ignore
const NO_TARGET = new RegExp(`^\\(?${NONE}(?:[ ,;:/(–-]+${NONE})*[).]*$`);
const NOT_APPLICABLE = /^(?:n[/\\]?a|n\.a\.?|not applicable|amherthnasol|ddim yn berthnasol)$/;

/** Whether a row without a rating is right as it is, as the row itself says: nothing of it is due, or there is no target. */
export function needsNoRating(item: Item, { quarter, profile }: CheckContext): boolean {
  if (isOutOfTurn(item, quarter, profile)) return true;
  const { target, actual, rating, status } = item.fields;
  if (target && !target.error && NO_TARGET.test(fold(target.text))) return true;
  if (hasNoTarget(item)) return true;
  if (quarter === null || !isNotApplicable(actual) || !isNotApplicable(rating ?? status)) return false;
  const text = said(item, "commentary");
  return text !== null && notDueWords(text, { number: quarter.quarter }, profile.due.annual) !== null;
}

/** 'N/A' for the target and for the rating: each bears the other out, and a figure without a target cannot be rated. */
export function hasNoTarget({ fields: { target, rating, status } }: Item): boolean {
  return isNotApplicable(target) && isNotApplicable(rating ?? status);
}

/** Left out on purpose, as a blank is not. */
function isNotApplicable(field: Field | undefined): boolean {
  return field !== undefined && !field.error && NOT_APPLICABLE.test(fold(field.text));
}
