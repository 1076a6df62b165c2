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

/** The two characters at a place as one number: what two words have in common that begin alike. */
export function bigramOf(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + (at + 1 < text.length && isInWord(text.charCodeAt(at + 1)) ? text.charCodeAt(at + 1) : 0); // prettier-ignore
}
