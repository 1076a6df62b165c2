import type { Profile } from "../kpi/profile";
import { ROWS_A_STEP, toTheEnd, type Steps } from "../kpi/steps";
import { compareText } from "../kpi/text";
import { notedInSteps } from "../read/notes";
import type { Book } from "../read/register";
import { commentsInSteps } from "./comments/comments";
import type { Finding, RuleId } from "./finding";
import { judgedInSteps } from "./judge/judged";
import type { CheckContext, Raised, Rule } from "./rule";
import { ratingsInSteps } from "./ratings";
import { RULES } from "./rules";
import { sameMeasuresInSteps } from "./rules/identity/same-measure";
import { valuesOfRepeating } from "./rules/structure/shifted-cells";

export interface CheckOptions {
  readonly profile: Profile;
  /** The workbook's sheet names in the order of their tabs. */
  readonly sheetOrder: readonly string[];
  /** ISO date (2022-07-15); rules that need one are silent without. */
  readonly today?: string | undefined;
}

/**
 * Runs every rule that the profile leaves on.
 * @returns the findings by sheet, row, column and rule
 */
export function checkBook(book: Book, options: CheckOptions): Finding[] {
  return toTheEnd(checkBookInSteps(book, options));
}

/** The same for a workbook of any size, in steps. */
export function* checkBookInSteps(book: Book, { profile, sheetOrder, today }: CheckOptions): Steps<Finding[]> {
  const context: CheckContext = { book, profile, quarter: book.quarter, today: today ?? null };
  const position = new Map(sheetOrder.map((name, index) => [name, index]));
  const findings: Finding[] = [];
  yield* workedOutBefore(context);
  for (const rule of RULES) yield* run(rule, context, findings);
  return findings.sort(
    (a, b) =>
      (position.get(a.sheet) ?? 0) - (position.get(b.sheet) ?? 0) ||
      a.place.row - b.place.row ||
      a.place.column - b.place.column ||
      compareText(a.rule, b.rule),
  );
}

/** What several rules rest on, and what takes long of a large register: rules find it done. */
function* workedOutBefore(context: CheckContext): Steps<void> {
  for (const register of context.book.registers) {
    yield* notedInSteps(register.items);
    yield* valuesOfRepeating(register);
    yield* commentsInSteps(register);
    yield* ratingsInSteps(register);
  }
  yield* sameMeasuresInSteps(context.book);
  yield* judgedInSteps(context);
}

function* run(rule: Rule, context: CheckContext, findings: Finding[]): Steps<void> {
  const setting = context.profile.rules[rule.id];
  if (setting === "off") return;
  for (const found of lookedAt(rule, context)) {
    yield;
    for (const one of found) {
      // What a rule raises carries the facts of its own id; the compiler cannot follow that through the list of rules.
      findings.push({ ...one, rule: rule.id, severity: setting ?? one.severity ?? rule.severity } as Finding);
      if (findings.length % ROWS_A_STEP === 0) yield;
    }
  }
}

/** Register by register, where the rule looks at one at a time. */
function* lookedAt(rule: Rule, context: CheckContext): Iterable<Iterable<Raised<RuleId>>> {
  if ("check" in rule) for (const register of context.book.registers) yield rule.check(register, context);
  else yield rule.checkBook(context);
}
