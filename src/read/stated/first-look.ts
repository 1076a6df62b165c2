import type { Vocabulary } from "../../kpi/vocabulary";

/** First words of labels that are no words of the vocabulary themselves. */
const BEGINNINGS = ["number", "no", "count", "rag", "rated", "status", "all", "overall", "sum", "council", "whole"] as const; // prettier-ignore

/** What makes a label a total's, or the title of a list, wherever it stands. */
const WITHIN = /total|exception|intervention|recovery|improvement|remedial|corrective|(?:below|off|behind|not on) t/i;

/** Longer words begin no label that is looked for. */
const LONGEST_WORD = 20;

/**
 * Whether a text is worth being understood: its first word begins a word of the vocabulary, or it speaks of totals or
 * lists. Nearly all cells are not, so this takes next to no time.
 */
export function firstLook(words: Vocabulary): (text: string) => boolean {
  const beginnings = new Set<string>([...words.keys(), ...BEGINNINGS].map((word) => firstWord(word).toLowerCase()));
  return (text) => {
    const word = firstWord(text);
    return (word.length <= LONGEST_WORD && beginnings.has(word.toLowerCase())) || WITHIN.test(text);
  };
}

/** The first run of letters; without any, nothing. */
function firstWord(text: string): string {
  let start = 0;
  while (start < text.length && !isLetter(text.charCodeAt(start))) start++;
  let end = start;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/** Latin letters, and whatever is not ASCII but no punctuation or symbol. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);
}
