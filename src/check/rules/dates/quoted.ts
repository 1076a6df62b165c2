import { tidy } from "../../../kpi/text";

/** Enough of a sentence to find it by. */
const LONGEST = 100;

/** Words of the officer's in quotation marks, cut behind a word where there are many. */
export function quoted(words: string): string {
  const text = tidy(words);
  return `'${text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\W+\w*$/, "")}…`}'`;
}
