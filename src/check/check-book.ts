import type { Profile } from "../kpi/profile";
import { compareText } from "../kpi/text";
import type { Book } from "../read/register";
import type { Finding, RuleId } from "./finding";
import type { Raised, Rule } from "./rule";
import { RULES } from "./rules";

/**
 * Runs every rule that the profile leaves on.
 * @param sheetOrder the workbook's sheet names in the order of their tabs
 * @returns the findings by sheet, row, column and rule
 */
export function checkBook(book: Book, profile: Profile, sheetOrder: readonly string[]): Finding[] {
  const position = new Map(sheetOrder.map((name, index) => [name, index]));
  const findings = RULES.flatMap((rule) => run(rule, book, profile));
  return findings.sort(
    (a, b) =>
      (position.get(a.sheet) ?? 0) - (position.get(b.sheet) ?? 0) ||
      a.place.row - b.place.row ||
      a.place.column - b.place.column ||
      compareText(a.rule, b.rule),
  );
}

/** Nothing that blocks a submission. */
export function isReady(findings: readonly Finding[]): boolean {
  return !findings.some(({ severity }) => severity === "error");
}

function run(rule: Rule, book: Book, profile: Profile): Finding[] {
  const setting = profile.rules[rule.id];
  if (setting === "off") return [];
  const raised: Raised<RuleId>[] = [];
  if ("check" in rule) for (const register of book.registers) raised.push(...rule.check(register, profile));
  else raised.push(...rule.checkBook(book, profile));
  // What a rule raises carries the facts of its own id; the compiler cannot follow that through the list of rules.
  return raised.map(
    (one) => ({ ...one, rule: rule.id, severity: setting ?? one.severity ?? rule.severity }) as Finding,
  );
}
