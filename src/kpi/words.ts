/** Words that texts are searched for, each with what it means: all of them are found in one walk over a text. */
export interface Lexicon<Meaning> {
  /** The entry that a word's hash leads to; that of the next word with the same hash; -1 where there is none. */
  readonly heads: Int16Array;
  readonly nexts: readonly number[];
  readonly words: readonly string[];
  readonly meanings: readonly Meaning[];
}

/** A word of a lexicon in a text. */
export interface Met<Meaning> {
  readonly meaning: Meaning;
  /** Where it ends. */
  readonly end: number;
}

export interface WordsMet<Meaning> {
  readonly met: readonly Met<Meaning>[];
  /** There is more in the text than plain ASCII, which patterns and folding have their own ways with. */
  readonly odd: boolean;
}

const SLOTS = 4096;

/** @param entries folded words */
export function lexicon<Meaning>(entries: ReadonlyMap<string, Meaning>): Lexicon<Meaning> {
  const heads = new Int16Array(SLOTS).fill(-1);
  const nexts: number[] = [];
  const words = [...entries.keys()];
  for (const [entry, word] of words.entries()) {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
    nexts.push(heads[hash % SLOTS] ?? -1);
    heads[hash % SLOTS] = entry;
  }
  return { heads, nexts, words, meanings: [...entries.values()] };
}

function hashed(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) & 0x3fffffff;
}

/** What an ASCII character is within a word: the small letter or the figure; nought for what parts words. */
const LETTERS = new Uint8Array(128);
for (let code = 97; code <= 122; code++) LETTERS[code] = LETTERS[code - 32] = code;
for (let code = 48; code <= 57; code++) LETTERS[code] = code;
/** Control characters and the low line part words too, but to patterns they are something else. */
const ODD = 1;
LETTERS.fill(ODD, 0, 32);
LETTERS[95] = LETTERS[127] = ODD;

/** Accented letters are letters. */
function otherLetter(code: number): number {
  return code >= 0xc0 && code <= 0x24f ? code : ODD;
}

function letterOf(code: number): number {
  return code < 128 ? (LETTERS[code] ?? 0) : otherLetter(code);
}

/**
 * The words of a text that stand in a lexicon, in their order. It cuts nothing out of the text, so that it takes half
 * the time of a pattern of so many words, and a quarter of that of looking them up one by one.
 */
export function wordsIn<Meaning>(text: string, known: Lexicon<Meaning>): WordsMet<Meaning> {
  const { heads } = known;
  const met: Met<Meaning>[] = [];
  let odd = false;
  let hash = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const letter = at < text.length ? letterOf(text.charCodeAt(at)) : 0;
    if (letter > ODD) {
      hash = hashed(hash, letter);
      if (letter > 127) odd = true;
      continue;
    }
    if (letter === ODD) odd = true;
    const head = at > start ? (heads[hash % SLOTS] ?? -1) : -1;
    const meaning = head < 0 ? undefined : meaningOf(known, head, text, start, at);
    if (meaning !== undefined) met.push({ meaning, end: at });
    start = at + 1;
    hash = 0;
  }
  return { met, odd };
}

function meaningOf<Meaning>(
  known: Lexicon<Meaning>,
  head: number,
  text: string,
  from: number,
  to: number,
): Meaning | undefined {
  for (let entry = head; entry >= 0; entry = known.nexts[entry] ?? -1)
    if (isWord(known.words[entry] ?? "", text, from, to)) return known.meanings[entry];
  return undefined;
}

/** Whether a word of a text is one that is given folded. */
export function isWord(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== letterOf(text.charCodeAt(from + at))) return false;
  return true;
}

/** Where a word ends that begins at a place; the place itself where none does. */
export function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && letterOf(text.charCodeAt(end)) > ODD) end++;
  return end;
}

/** Where the next word begins; the end of the text where there is none. */
export function nextWord(text: string, from: number): number {
  let next = from;
  while (next < text.length && letterOf(text.charCodeAt(next)) <= ODD) next++;
  return next;
}
