import { said } from "../../../kpi/item";
import { fold } from "../../../kpi/text";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";

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

/** No frequency ends so, and nearly every target does. */
const FIGURE_AT_END = /[\d%]$/;

export const targetIsFrequency: RegisterRule<"target-is-frequency"> = {
  id: "target-is-frequency",
  severity: "error",
  *check(register) {
    const heading = register.headings.target ?? "";
    for (const item of register.items) {
      const text = said(item, "target");
      const field = item.fields.target;
      if (text !== null && field && !FIGURE_AT_END.test(text) && FREQUENCIES.has(fold(text).replace(/[.]$/, "")))
        yield raise(item, field, { heading, text });
    }
  },
};
