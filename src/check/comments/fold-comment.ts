import { fold } from "../../kpi/text";

const TYPESET = /[‘’‐-―]/;

/** What two comments are compared by. As many characters as the tidied text, so that a match can be shown as written. */
export function foldComment(text: string): string {
  const folded = fold(text);
  return TYPESET.test(folded) ? folded.replace(/[‘’]/g, "'").replace(/[‐-―]/g, "-") : folded;
}
