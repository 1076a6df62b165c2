import { checkSome } from "../../check/check-some";
import type { Profile } from "../../kpi/profile";
import { compareText, tidy } from "../../kpi/text";
import { wordKey } from "../../kpi/vocabulary";
import type { WordCount } from "../../read/detect-preset";
import type { Book, PassedOver } from "../../read/register";

/** A longer text is a sentence in the wrong column, not a word for a rating. */
const LONGEST = 60;

/**
 * The words in the columns that rate which nothing understood, the commonest first.
 * @param read the book and what it was read with; null where nothing could be checked
 */
export function unknownWords(
  read: { readonly book: Book; readonly profile: Profile } | null,
  passedOver: readonly PassedOver[],
): readonly WordCount[] {
  const found = new Map<string, { readonly word: string; count: number }>();
  const add = (text: string): void => {
    const word = tidy(text);
    const key = wordKey(word);
    if (key === "" || word.length > LONGEST) return;
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { word, count: 1 });
  };
  if (read) {
    const { book, profile } = read;
    // Even where the rule is switched off.
    const all = { ...profile, rules: { ...profile.rules, "unknown-status": "error" as const } };
    for (const finding of checkSome(book, all, ["unknown-status"]))
      if (finding.rule === "unknown-status") add(finding.facts.text);
  }
  // A table of such words is no register until they are understood.
  for (const one of passedOver) if (one.reason === "table-not-rated") add(one.text);
  return [...found.values()].sort((a, b) => b.count - a.count || compareText(a.word, b.word));
}
