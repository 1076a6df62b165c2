import { fold } from "../kpi/text";
import { wordKey, type Meaning, type Vocabulary } from "../kpi/vocabulary";
import { presetOf } from "../kpi/vocabulary-presets";

const rated = (rating: Meaning["rating"]): Meaning => ({ rating, status: null });

/** In the font Wingdings these letters are a smiling, a straight and a sad face. */
const WINGDINGS: Vocabulary = new Map([
  ["j", rated("green")],
  ["k", rated("amber")],
  ["l", rated("red")],
]);

/** Delivery ratings from 1, best, to 5, worst, as in the returns of the Towns Fund. */
const ONE_TO_FIVE: Vocabulary = new Map([
  ["1", rated("green")],
  ["2", rated("amber-green")],
  ["3", rated("amber")],
  ["4", rated("amber-red")],
  ["5", rated("red")],
]);

const OK = "ok";
const PENTANA: Vocabulary = new Map(presetOf("pentana").words.map(({ word, rating, status }) => [wordKey(word), { rating, status }])); // prettier-ignore
const ONLY_OK: Vocabulary = new Map([...PENTANA].filter(([word]) => word === OK));
/** Those that no other vocabulary has: without one of them 'OK' may say of anything that it will do. */
const OFF_TARGET: ReadonlySet<string> = new Set(["warning", "alert"]);

/** Fewer cells may look like a scheme by chance. */
const FEWEST = 2;
/** So many of the cells must be faces; what stands among them is held against the vocabulary like any other word. */
const SHARE = 0.8;

/**
 * The words of a column that rates by signs which mean nothing by themselves, so that they are taken for ratings only
 * where the whole column is made of them. Null where it isn't.
 * @param surely the heading can only mean a rating; digits are read as one only then
 * @param words those that are known besides; the council may mean something of its own by one of them
 */
export function schemeOf(texts: readonly string[], surely: boolean, words: Vocabulary): Vocabulary | null {
  if (texts.length < FEWEST) return null;
  const faces = texts.filter((text) => /^[JKL]$/.test(text.trim())).length;
  if (faces >= texts.length * SHARE) return WINGDINGS;
  if (surely && texts.every((text) => ONE_TO_FIVE.has(fold(text)))) return ONE_TO_FIVE;
  return isPentana(texts, words) ? ONLY_OK : null;
}

/** 'OK' beside 'Warning' or 'Alert', where these rate and nearly all else is Pentana's too. */
function isPentana(texts: readonly string[], words: Vocabulary): boolean {
  if (words.has(OK) || [...OFF_TARGET].some((word) => words.get(word)?.rating == null)) return false;
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let own = 0;
  const met = new Set<string>();
  for (const [text, count] of counts) {
    const word = wordKey(text);
    met.add(word);
    if (PENTANA.has(word)) own += count;
  }
  return met.has(OK) && [...OFF_TARGET].some((word) => met.has(word)) && own >= texts.length * SHARE;
}
