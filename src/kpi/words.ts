/** Walks over the words of a folded text without cutting it up: letters and digits, accented ones among them. */

function isInWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0x24f);
}

/** Where a word ends that begins at a place; the place itself where none does. */
export function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isInWord(text.charCodeAt(end))) end++;
  return end;
}

/** Where the next word begins; the end of the text where there is none. */
export function nextWord(text: string, from: number): number {
  let next = from;
  while (next < text.length && !isInWord(text.charCodeAt(next))) next++;
  return next;
}

/** How some words begin: by their first two letters, most other words are told from them. */
export type Beginnings = Uint8Array;

/** @param words of two letters and more */
export function beginnings(words: Iterable<string>): Beginnings {
  const table = new Uint8Array(1024);
  for (const word of words) table[placeOf(word, 0)] = 1;
  return table;
}

/** Whether a word may be one of those; its first two letters say that it is not, or may be. */
export function mayBe(those: Beginnings, text: string, from: number, to: number): boolean {
  return to - from > 1 && those[placeOf(text, from)] === 1;
}

/** Five bits of each of two letters. */
function placeOf(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);
}
