import { distance } from "fastest-levenshtein";

/** Pairs of words that a letter parts and that both are meant. */
const BOTH_WORDS: readonly (readonly [string, string])[] = [
  ["council", "counsel"],
  ["country", "county"],
  ["personal", "personnel"],
  ["planning", "planting"],
  ["police", "policy"],
  ["principal", "principle"],
];

/** Shorter words are other words when a letter is changed ('homes', 'hopes'; 'care', 'carer'). */
const SHORTEST = { changed: 6, added: 5, swapped: 5, two: 9 } as const;

/** How many edits part two words that may be one: a letter wrong, missing, added, or two swapped. Null where they are two words. */
export function slipBetween(a: string, b: string): 1 | 2 | null {
  const shorter = Math.min(a.length, b.length);
  // People seldom get the first letter wrong.
  if (a[0] !== b[0] || shorter < SHORTEST.added || Math.abs(a.length - b.length) > 2) return null;
  const edits = distance(a, b);
  if (edits > 2 || edits === 0 || BOTH_WORDS.some((pair) => pair.includes(a) && pair.includes(b))) return null;
  if (edits === 1) return a.length !== b.length || shorter >= SHORTEST.changed ? 1 : null;
  if (sameLetters(a, b)) return shorter >= SHORTEST.swapped ? 1 : null;
  return shorter >= SHORTEST.two ? 2 : null;
}

function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && Array.from(a).sort().join("") === Array.from(b).sort().join("");
}

/** The two consonants that an English word may end with. */
const ENDINGS: ReadonlySet<string> = new Set(
  (
    "bb bs ch ck cs ct dd ds ff fs ft gg gh gm gn gs hm hs ht ks lb ld lf lk ll lm ln lp ls lt mb mm mn mp ms " +
    "nc nd ng nk nn ns nt nx ph pp ps pt rb rc rd rf rg rk rl rm rn rp rr rs rt sc sh sk sm sp ss st th ts tt tz " +
    "wd wk wl wn ws wt xt zz"
  ).split(" "),
);

/** Whether letters can be no English word, as when a scan or a hand has garbled one: 'roosn'. */
export function isGarbled(word: string): boolean {
  if (!/^[a-z]{4,}$/.test(word)) return false;
  if (!/[aeiouy]/.test(word) || /(.)\1\1/.test(word)) return true;
  const end = word.slice(-2);
  return /^[^aeiouy]{2}$/.test(end) && !ENDINGS.has(end);
}
