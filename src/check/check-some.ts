import type { Profile } from "../kpi/profile";
import type { Book } from "../read/register";
import { checkBook } from "./check-book";
import type { Finding, RuleId } from "./finding";
import { RULE_IDS } from "./rules";

/** What some of the rules find in a book as it was read; none of them may need to know the day. */
export function checkSome(book: Book, profile: Profile, rules: readonly RuleId[]): Finding[] {
  const others = RULE_IDS.filter((id) => !rules.includes(id)).map((id) => [id, "off"] as const);
  const asked = { ...profile, rules: { ...profile.rules, ...Object.fromEntries(others) } };
  return checkBook(book, { profile: asked, sheetOrder: book.registers.map(({ sheet }) => sheet) });
}
