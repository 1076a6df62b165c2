import { checkSome } from "../../check/check-some";
import type { Finding } from "../../check/finding";
import type { Profile } from "../../kpi/profile";
import { compareText, tidy } from "../../kpi/text";
import { wordKey } from "../../kpi/vocabulary";
import type { WordCount } from "../../read/detect-preset";
import type { Book, PassedOver } from "../../read/register";

const RULE = "unknown-status";

/** A longer text is a sentence in the wrong column, not a word for a rating. */
const LONGEST = 60;

/**
 * The words in the columns that rate which nothing understood, the commonest first.
 * @param read the book, what it was read with and what was found; null where nothing could be checked
 */
export function unknownWords(
  read: { readonly book: Book; readonly profile: Profile; readonly findings: readonly Finding[] } | null,
  passedOver: readonly PassedOver[],
): readonly WordCount[] {
  const words = new Map<string, { readonly word: string; count: number }>();
  const add = (text: string): void => {
    const word = tidy(text);
    const key = wordKey(word);
    if (key === "" || word.length > LONGEST) return;
    const known = words.get(key);
    if (known) known.count++;
    else words.set(key, { word, count: 1 });
  };
  if (read) {
    const { book, profile, findings } = read;
    const { [RULE]: setting, ...others } = profile.rules;
    const found = setting === "off" ? checkSome(book, { ...profile, rules: others }, [RULE]) : findings;
    for (const finding of found) if (finding.rule === RULE) add(finding.facts.text);
  }
  // A table of such words is no register until they are understood.
  for (const one of passedOver) if (one.reason === "table-not-rated") add(one.text);
  return [...words.values()].sort((a, b) => b.count - a.count || compareText(a.word, b.word));
}
