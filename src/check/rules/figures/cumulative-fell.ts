import { Big } from "big.js";
import { said, type Field, type Item } from "../../../kpi/item";
import type { Quarter } from "../../../kpi/period";
import type { Quantity } from "../../../kpi/quantity";
import { fold } from "../../../kpi/text";
import type { Register } from "../../../read/register";
import { itemsWith } from "../../column";
import { TRAITS } from "../../../kpi/traits";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { sameUnit } from "./units";

export const cumulativeFell: RegisterRule<"cumulative-fell"> = {
  id: "cumulative-fell",
  severity: "warning",
  *check(register, { quarter }) {
    if (quarter === null) return;
    for (const item of itemsWith(register, TRAITS.hasPast)) {
      const basis = cumulativeBy(item, register);
      if (basis === null) continue;
      const figures = figuresOf(item, quarter);
      for (const [index, { field, figure, quarter: later }] of figures.entries()) {
        const before = figures[index - 1];
        if (!before || !sameUnit(before.figure.unit, figure.unit) || !canOnlyRise(item, figure)) continue;
        if (new Big(figure.value).gte(before.figure.value)) continue;
        const facts = { text: field.text, quarter: later, before: before.field.text, beforeQuarter: before.quarter, basis }; // prettier-ignore
        yield raise(item, field, facts);
      }
    }
  },
};

interface Reported {
  readonly quarter: 1 | 2 | 3 | 4;
  readonly field: Field;
  readonly figure: Quantity;
}

/** The figures of the year's quarters up to the one that is reported on, in order. */
function figuresOf(item: Item, { year, quarter }: Quarter): Reported[] {
  const found: Reported[] = [];
  for (const past of item.past) {
    const field = past.fields.actual;
    if (past.quarter === null || past.year !== year) continue;
    if (field && !field.missing && past.figures.actual) found.push({ quarter: past.quarter, field, figure: past.figures.actual }); // prettier-ignore
  }
  const { actual } = item.fields;
  if (actual && !actual.missing && item.figures.actual) found.push({ quarter, field: actual, figure: item.figures.actual }); // prettier-ignore
  return found;
}

const CUMULATIVE = /\bcumulative(?:ly)?\b|\byear[ -]to[ -]date\b|\bytd\b/;
const NOT_CUMULATIVE = /\b(?:not|non|isn't)[ -]cumulative\b|\bsnapshot\b|\bin[ -]quarter\b|\brolling\b|\bdiscrete\b/;

const YES = /^(?:yes|y)$/;

/** The words that say that the figure grows from April on; null where none do, or others deny it. */
function cumulativeBy(item: Item, register: Register): string | null {
  const column = said(item, "basis");
  // 'Cumulative?' over 'Yes'.
  const basis = column !== null && YES.test(fold(column)) ? (register.headings.basis ?? "") : column;
  if (basis !== null && !CUMULATIVE.test(fold(basis))) return null;
  const sources = [basis, said(item, "measure"), said(item, "frequency"), register.headings.actual, item.figures.actual?.qualifier]; // prettier-ignore
  let found: string | null = null;
  for (const source of sources) {
    if (source === null || source === undefined) continue;
    const folded = fold(source);
    if (NOT_CUMULATIVE.test(folded)) return null;
    found ??= CUMULATIVE.exec(folded)?.[0] ?? null;
  }
  return found;
}

/** What is averaged, netted or held as a balance may fall though it is cumulative; so may a percentage, unless of money or work that is collected. */
const MAY_FALL = /\b(?:average|mean|median|net|variance|balance|surplus|deficit|underspend|overspend|difference|outstanding|arrears owed|debt|change|vacancies|caseload)\b/; // prettier-ignore
const GROWS = /\b(?:collected|collection|spent|paid|of the plan|of annual|planned)\b/;

function canOnlyRise(item: Item, figure: Quantity): boolean {
  const measure = fold(said(item, "measure") ?? "");
  if (MAY_FALL.test(measure)) return false;
  return figure.unit !== "%" || GROWS.test(measure);
}
