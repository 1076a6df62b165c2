import { said, type Field, type Item } from "../../../kpi/item";
import { tidy } from "../../../kpi/text";
import type { Register } from "../../../read/register";
import { itemsWith } from "../../column";
import { TRAITS } from "../../../kpi/traits";
import { raise } from "../../raise";
import type { CheckContext, Raised, RegisterRule } from "../../rule";
import { owesFigure } from "./judged";
import { reportedIn, targetFigure, type Reported, type TargetFigure } from "./stated";
import { unitOf } from "./units";

/** A register without a column for figures: so many comments must hold one before the others are asked for theirs. */
const FEWEST_REPORTING = 2;
const SHARE_REPORTING = 0.25;

export const missingActual: RegisterRule<"missing-actual"> = {
  id: "missing-actual",
  severity: "warning",
  *check(register, context) {
    if (register.kind !== "indicator") return;
    if (register.columns.actual === undefined) yield* inCommentary(register, context);
    else yield* inColumn(register, context);
  },
};

function* inColumn(register: Register, context: CheckContext): Generator<Raised<"missing-actual">> {
  const heading = register.headings.actual ?? "";
  for (const item of itemsWith(register, TRAITS.noActual)) {
    const { actual } = item.fields;
    if (!actual || !isBlank(actual) || !owesFigure(item, context)) continue;
    const target = targetFigure(item);
    const text = said(item, "target");
    if (target === null || text === null || reportsAny(reportedIn(item, target))) continue;
    yield raise(item, actual, { heading, text: actual.text, target: text, column: true, reporting: 0 });
  }
}

/** Left empty. A dash or "n/a" beside a rating is for `rating-without-data`. */
function isBlank(field: Field): boolean {
  return !field.error && tidy(field.text) === "";
}

function* inCommentary(register: Register, context: CheckContext): Generator<Raised<"missing-actual">> {
  const heading = register.headings.commentary ?? "";
  const numeric = register.items.flatMap((item) => measured(item, context));
  const silent = numeric.filter(({ item, target }) => !reportsAny(reportedIn(item, target)));
  const reporting = numeric.length - silent.length;
  if (reporting < FEWEST_REPORTING || reporting < numeric.length * SHARE_REPORTING) return;
  for (const { item, field, text } of silent)
    yield raise(item, field, { heading, text: field.text, target: text, column: false, reporting });
}

interface Measured {
  readonly item: Item;
  readonly field: Field;
  readonly text: string;
  readonly target: TargetFigure;
}

/** An item that has a comment, and a target in a unit that a comment can be searched for. */
function measured(item: Item, context: CheckContext): Measured | [] {
  const field = item.fields.commentary;
  if (!field || field.missing || field.error || !owesFigure(item, context)) return [];
  const target = targetFigure(item);
  const text = said(item, "target");
  if (target === null || text === null || unitOf(target.unit) === null) return [];
  return { item, field, text, target };
}

function reportsAny({ stated, unclear, forecast }: Reported): boolean {
  return stated.length + unclear.length + forecast.length > 0;
}
