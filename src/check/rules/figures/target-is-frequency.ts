import type { Item } from "../../../kpi/item";
import { fold } from "../../../kpi/text";
import { cellsWhere, columnOf } from "../../column";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { NOT_DUE } from "../dates/marks";

/** Words that say how often, and so cannot say how much. 'Milestone' and 'Q4' may be meant as a date: not here. */
const FREQUENCIES: ReadonlySet<string> = new Set([
  "annual",
  "annually",
  "yearly",
  "every year",
  "each year",
  "per year",
  "half yearly",
  "half-yearly",
  "six monthly",
  "six-monthly",
  "6 monthly",
  "bi-annual",
  "bi-annually",
  "biannual",
  "biannually",
  "twice a year",
  "quarterly",
  "every quarter",
  "each quarter",
  "termly",
  "bi-monthly",
  "bimonthly",
  "monthly",
  "every month",
  "each month",
  "fortnightly",
  "weekly",
  "every week",
  "daily",
  "ad hoc",
  "ad-hoc",
]);

/** A profile says how much is due by now: of what falls due once a year, 'Annual' says it. */
const IS_PROFILE = /\bprofiled?\b/i;

/** No frequency ends so, and nearly every target does: '95%', '20 days'. */
const ENDS_OTHERWISE = /[\d%s]$/i;

export const targetIsFrequency: RegisterRule<"target-is-frequency"> = {
  id: "target-is-frequency",
  severity: "error",
  *check(register) {
    const column = columnOf(register, "target");
    const { heading } = column;
    if (IS_PROFILE.test(heading)) return;
    for (const { item, field, text } of cellsWhere(column, isFrequency))
      if (!saysNotDue(item)) yield raise(item, field, { heading, text });
  },
};

/** Its word for the rating says the same: nothing is to be reached yet. */
function saysNotDue({ status }: Item): boolean {
  return status !== null && (NOT_DUE.has(status) || status === "annual");
}

function isFrequency(text: string): boolean {
  return !ENDS_OTHERWISE.test(text) && FREQUENCIES.has(fold(text).replace(/[.]$/, ""));
}
