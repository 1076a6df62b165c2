import { said, type Field, type Item } from "../../../kpi/item";
import type { Register } from "../../../read/register";
import { fixOf } from "../../finding";
import { itemsWith } from "../../column";
import { TRAITS } from "../../../kpi/traits";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import type { Mention } from "./mentions";
import { isJudged } from "./judged";
import { reportedIn, targetFigure } from "./stated";
import { unitOf } from "./units";

/** A register without a column for figures, in which nearly all comments hold theirs, is kept so on purpose. */
const FEWEST_OF_A_HABIT = 5;
const SHARE_OF_A_HABIT = 0.75;
const REFERS = /\b(?:see|refer|as per)\b.*\b(?:comment|note|narrative|update)/i;

export const actualInCommentary: RegisterRule<"actual-in-commentary"> = {
  id: "actual-in-commentary",
  severity: "advice",
  *check(register) {
    const heading = register.headings.commentary ?? "";
    const inColumn = register.columns.actual !== undefined;
    const found: Found[] = [];
    for (const item of itemsWith(register, TRAITS.noActual)) {
      const one = inComment(item);
      if (one) found.push(one);
    }
    if (!inColumn && isHabit(register, found)) return;
    for (const { item, field, figures, sure } of found) {
      const { actual } = item.fields;
      const [figure = ""] = figures;
      const facts = { heading, figures, sure, actual: inColumn ? (register.headings.actual ?? "") : null };
      if (actual) yield raise(item, actual, facts, { fix: sure ? fixOf(actual, figure) : null });
      else yield raise(item, field, facts);
    }
  },
};

interface Found {
  readonly item: Item;
  readonly field: Field;
  readonly figures: readonly string[];
  /** No other figure of the same unit stands in the comment. */
  readonly sure: boolean;
}

function inComment(item: Item): Found | null {
  const field = item.fields.commentary;
  if (!field || !lacksFigure(item.fields.actual)) return null;
  const target = targetFigure(item);
  if (target === null) return null;
  const { stated, unclear } = reportedIn(item, target);
  if (stated.length === 0) return null;
  return { item, field, figures: distinct(stated), sure: distinct([...stated, ...unclear]).length === 1 };
}

/** No column, an empty cell, or one that points to the comment. */
function lacksFigure(actual: Field | undefined): boolean {
  return actual === undefined || (!actual.error && (actual.missing || REFERS.test(actual.text)));
}

function distinct(mentions: readonly Mention[]): string[] {
  return [...new Map(mentions.map(({ value, text }) => [value, text])).values()];
}

function isHabit(register: Register, found: readonly Found[]): boolean {
  // A bare number in a sentence is not looked for, so it says nothing of the habit.
  const holding = found.filter(({ item }) => isMeasured(item)).length;
  if (holding < FEWEST_OF_A_HABIT) return false;
  return holding >= register.items.filter(isMeasured).length * SHARE_OF_A_HABIT;
}

function isMeasured(item: Item): boolean {
  const target = said(item, "commentary") === null ? null : targetFigure(item);
  return target !== null && unitOf(target.unit) !== null && isJudged(item);
}
