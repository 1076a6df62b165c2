import { fold } from "../kpi/text";
import type { Meaning, Vocabulary } from "../kpi/vocabulary";

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

/** Fewer cells may look like a scheme by chance. */
const FEWEST = 2;
/** So many of the cells must be faces; what stands among them is held against the vocabulary like any other word. */
const SHARE = 0.8;

/**
 * The words of a column that rates by signs which mean nothing by themselves, so that they are taken for ratings only
 * where the whole column is made of them. Null where it isn't.
 * @param surely the heading can only mean a rating; digits are read as one only then
 */
export function schemeOf(texts: readonly string[], surely: boolean): Vocabulary | null {
  if (texts.length < FEWEST) return null;
  const faces = texts.filter((text) => /^[JKL]$/.test(text.trim())).length;
  if (faces >= texts.length * SHARE) return WINGDINGS;
  return surely && texts.every((text) => ONE_TO_FIVE.has(fold(text))) ? ONE_TO_FIVE : null;
}
