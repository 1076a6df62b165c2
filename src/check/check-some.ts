import type { Profile } from "../kpi/profile";
import { toTheEnd, type Steps } from "../kpi/steps";
import type { Book } from "../read/register";
import { checkBookInSteps } from "./check-book";
import type { Finding, RuleId } from "./finding";
import { RULE_IDS } from "./rules";

/** What some of the rules find in a book as it was read; none of them may need to know the day. */
export function checkSome(book: Book, profile: Profile, rules: readonly RuleId[]): Finding[] {
  return toTheEnd(checkSomeInSteps(book, profile, rules));
}

/** The same for a workbook of any size, in steps. */
export function* checkSomeInSteps(book: Book, profile: Profile, rules: readonly RuleId[]): Steps<Finding[]> {
  const others = RULE_IDS.filter((id) => !rules.includes(id)).map((id) => [id, "off"] as const);
  const asked = { ...profile, rules: { ...profile.rules, ...Object.fromEntries(others) } };
  return yield* checkBookInSteps(book, { profile: asked, sheetOrder: book.registers.map(({ sheet }) => sheet) });
}
