import type { Profile } from "../kpi/profile";
import { compareText } from "../kpi/text";
import type { Book } from "../read/register";
import type { Finding, RuleId } from "./finding";
import type { CheckContext, Raised, Rule } from "./rule";
import { RULES } from "./rules";

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
export function checkBook(book: Book, { profile, sheetOrder, today }: CheckOptions): Finding[] {
  const context: CheckContext = { book, profile, quarter: book.quarter, today: today ?? null };
  const position = new Map(sheetOrder.map((name, index) => [name, index]));
  const findings = RULES.flatMap((rule) => run(rule, context));
  return findings.sort(
    (a, b) =>
      (position.get(a.sheet) ?? 0) - (position.get(b.sheet) ?? 0) ||
      a.place.row - b.place.row ||
      a.place.column - b.place.column ||
      compareText(a.rule, b.rule),
  );
}

function run(rule: Rule, context: CheckContext): Finding[] {
  const setting = context.profile.rules[rule.id];
  if (setting === "off") return [];
  const raised: Raised<RuleId>[] = [];
  if ("check" in rule) for (const register of context.book.registers) raised.push(...rule.check(register, context));
  else raised.push(...rule.checkBook(context));
  // What a rule raises carries the facts of its own id; the compiler cannot follow that through the list of rules.
  return raised.map(
    (one) => ({ ...one, rule: rule.id, severity: setting ?? one.severity ?? rule.severity }) as Finding,
  );
}
