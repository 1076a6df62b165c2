import type { Meaning, Vocabulary } from "../../kpi/vocabulary";
import { meaningOf } from "./rating-words";

export interface WordCount {
  readonly word: string;
  readonly meaning: Meaning;
  readonly count: number;
}

const PARTS = /\d[\d,]*|\p{L}[\p{L} /-]*\p{L}/gu;
const NO_COUNT = /[%£]|\d[.:/]\d|\d\s*[-–]\s*\d/;

/** Words and their counts in one cell: 'Green: 39', '5 Green  0 Amber  1 Red'. Null where the text says anything else. */
export function parseCounts(folded: string, words: Vocabulary): WordCount[] | null {
  if (!/\d/.test(folded) || !/\p{L}/u.test(folded)) return null;
  // Shares in brackets say nothing of the counts.
  const bare = folded.replace(/\(\s*\d+(?:\.\d+)?\s*%\s*\)/g, " ");
  if (NO_COUNT.test(bare)) return null;
  const parts = (bare.match(PARTS) ?? []).map((part) => part.replace(/^and | and$/g, "")).filter((part) => part !== "and"); // prettier-ignore
  const numbersFirst = /^\d/.test(parts[0] ?? "");
  if (parts.length === 0 || parts.length % 2 === 1) return null;
  const found: WordCount[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const [first = "", second = ""] = parts.slice(index, index + 2);
    const [number, word] = numbersFirst ? [first, second] : [second, first];
    const meaning = word.length > 1 ? meaningOf(word, words) : null;
    if (!meaning || !/^\d/.test(number)) return null;
    found.push({ word: capital(word), meaning, count: Number(number.replaceAll(",", "")) });
  }
  return found;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
