/**
 * Trims, collapses every run of white space (no-break and zero-width included) to one space, and normalises to NFC.
 * Marks and overrides of direction go too: an officer's name with one in it would turn the rest of a sentence around.
 */
export function tidy(text: string): string {
  if (TIDY_ALREADY.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u061C\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Plain ASCII words with one space between: most cells are, and need no more work. */
const TIDY_ALREADY = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** What two texts are compared by: tidied and in lower case, whatever the locale of the machine. */
export function fold(text: string): string {
  return tidy(text).toLowerCase();
}

/** 'in progress' → 'In progress'. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Orders by code point, so that the same input sorts alike under every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The commonest of some texts, and how often it stands there; the earlier one where two are equally common.
 * Undefined where there are none.
 */
export function commonest(texts: Iterable<string>): { text: string; count: number } | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return commonestOf(counts);
}

/** The same of texts that are counted already, in the order in which they were first met. */
export function commonestOf(counts: ReadonlyMap<string, number>): { text: string; count: number } | undefined {
  let best: { text: string; count: number } | undefined;
  for (const [text, count] of counts) if (!best || count > best.count) best = { text, count };
  return best;
}
