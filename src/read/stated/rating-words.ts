import { fold } from "../../kpi/text";
import type { Meaning, Vocabulary } from "../../kpi/vocabulary";

/** What a heading adds to a word without changing it: 'Not started (annual)', 'Green actions', 'Number of red'. */
const ADDED = [
  /\s*\([^()]*\)$/,
  /[\s.:;,–-]+$/,
  / (?:actions|indicators|kpis|pis|measures|milestones|projects|tasks)$/,
  /^(?:number|no\.?|count|total)(?: of)? (?=[a-z])/,
  /^(?:rag|rated|status)[ :–-]+/,
] as const;

/** The meaning of a heading that is a word of the vocabulary, exactly spelt. */
export function meaningOf(text: string, words: Vocabulary): Meaning | null {
  const folded = fold(text).replace(/\s*\/\s*/g, "/");
  const known = words.get(folded);
  if (known) return known;
  const bare = ADDED.reduce((rest, added) => rest.replace(added, ""), folded);
  // '(G)' and the like leave nothing; a single letter counts only where it stands alone.
  return bare.length > 1 ? (words.get(bare) ?? null) : null;
}
