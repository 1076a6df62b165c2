import { ANY_HINT, BESIDE, HINTS, LETTERS_LOOKED_AT, LONGEST_SHORT, tellingWords } from "./hints";
import { ROWS_A_STEP, toTheEnd, type Steps } from "../../kpi/steps";
import { foldComment } from "./fold-comment";

/** What a walk over comments finds, by their places. */
export interface Walked {
  /** Sums of `HINTS`. */
  readonly hints: Int32Array;
  /** A number that comments have in common which are the same once folded, and hardly any others. */
  readonly prints: Int32Array;
  /** 1 where folding changes no more than capitals. */
  readonly plain: Uint8Array;
}

/** Walks once over each text; nothing is found where there is none. */
export function walkComments(texts: readonly (string | null)[]): Walked {
  return toTheEnd(walkCommentsInSteps(texts));
}

/** The same for any number of texts, in steps. */
export function* walkCommentsInSteps(texts: readonly (string | null)[]): Steps<Walked> {
  const { length } = texts;
  const walked = { hints: new Int32Array(length), prints: new Int32Array(length), plain: new Uint8Array(length) };
  for (let at = 0; at < texts.length; at++) {
    if (at % ROWS_A_STEP === 0) yield;
    const text = texts[at] ?? null;
    if (text !== null) walk(text, at, walked);
  }
  return walked;
}

/** What the first letters of words hint at, found by their hash. */
interface Lexicon {
  readonly mask: number;
  readonly hashes: Int32Array;
  readonly anywhere: Int32Array;
  /** Only of the first word. */
  readonly opening: Int32Array;
}

const LEXICON = lexiconOf(256);

/** As many slots as give each word one of its own, so that nothing is searched for. */
function lexiconOf(slots: number): Lexicon {
  const [hashes, anywhere, opening] = [new Int32Array(slots), new Int32Array(slots), new Int32Array(slots)];
  for (const { word, hints, first } of tellingWords()) {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
    const slot = hash & (slots - 1);
    if (hashes[slot] !== 0 && hashes[slot] !== hash) return lexiconOf(slots * 2);
    hashes[slot] = hash;
    const table = first ? opening : anywhere;
    table[slot] = (table[slot] ?? 0) | hints;
  }
  return { mask: slots - 1, hashes, anywhere, opening };
}

function hashed(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

/** What a character is: a small letter or a figure by its own code, or one of these. */
const [PARTS, PLACEHOLDER_MARK, DASH, BLANK, ODD] = [0, 1, 2, 3, 4];
const EN_DASH = 0x2013;
/** What word processors put in for quotation marks, dots and spaces; it parts words and joins none. */
const TYPESET = "\t\n\r‘’“”—…•·£€½¼¾°\u00a0";
const KINDS = kindsOfCharacters();

/** For every character there is, so that none has to be asked whether it is in the table. */
function kindsOfCharacters(): Uint8Array {
  const kinds = new Uint8Array(65_536).fill(ODD).fill(PARTS, 32, 127);
  const set = (characters: string, kind: number): void => {
    for (let at = 0; at < characters.length; at++) kinds[characters.charCodeAt(at)] = kind;
  };
  for (let code = 97; code <= 122; code++) kinds[code] = kinds[code - 32] = code;
  for (let code = 48; code <= 57; code++) kinds[code] = code;
  set("[<?", PLACEHOLDER_MARK);
  set("/-–", DASH);
  set(TYPESET, BLANK);
  return kinds;
}

function kindAt(text: string, at: number): number {
  return KINDS[text.charCodeAt(at)] ?? ODD;
}

const SPACE = 32;
const [ZERO, NINE] = [48, 57];
const FNV_PRIME = 0x01000193;

function walk(text: string, place: number, walked: Walked): void {
  const { length } = text;
  const { mask, hashes, anywhere, opening } = LEXICON;
  let found = 0;
  let print = 0;
  let plain = text.charCodeAt(0) !== SPACE && text.charCodeAt(length - 1) !== SPACE;
  let isOpening = true;
  /** What the word just before says, where no more than a space is between. */
  let before = 0;
  let at = 0;
  while (at < length) {
    const start = at;
    let hash = 0;
    let first = 0;
    let kind = ODD;
    for (; at < length; at++) {
      kind = kindAt(text, at);
      if (kind <= ODD) break;
      hash = hashed(hash, kind);
      if (at - start === LETTERS_LOOKED_AT - 1) first = hash;
    }
    let word = 0;
    if (at > start) {
      const letters = at - start < LETTERS_LOOKED_AT ? hash : first;
      const slot = letters & mask;
      if (hashes[slot] === letters) word = (anywhere[slot] ?? 0) | (isOpening ? (opening[slot] ?? 0) : 0);
      isOpening &&= (word & BESIDE.opens) !== 0;
      found |= word;
      if (before !== 0) found |= both(before, word, text.charCodeAt(start));
      print = Math.imul(print ^ hash, FNV_PRIME);
    }
    if (at === length) break;
    if (kind === ODD) {
      oddly(text, place, walked);
      return;
    }
    const code = text.charCodeAt(at);
    before = code === SPACE ? word : 0;
    print = Math.imul(print ^ code, FNV_PRIME);
    if (kind !== PARTS) {
      if (kind === PLACEHOLDER_MARK) found |= HINTS.placeholder;
      else if (kind === DASH && followsFigure(text, at)) found |= HINTS.financialYear;
      if (kind === BLANK || code === EN_DASH) plain = false;
    } else if (code === SPACE && at === start) plain &&= at === 0 || text.charCodeAt(at - 1) !== SPACE;
    at++;
  }
  const folded = plain ? null : foldComment(text);
  if ((folded ?? text).length <= LONGEST_SHORT) found |= HINTS.short;
  walked.hints[place] = found & ANY_HINT;
  walked.prints[place] = folded === null ? print : printOf(folded);
  walked.plain[place] = Number(plain);
}

/** What two words say together. */
function both(before: number, word: number, first: number): number {
  const isNumber = first >= ZERO && first <= NINE;
  return (before & BESIDE.ofNumber && isNumber ? HINTS.fraction : 0) | (before & BESIDE.not && word & BESIDE.all ? HINTS.notFinal : 0); // prettier-ignore
}

/** A dash behind a figure, or behind a space behind one. */
function followsFigure(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1);
  return isFigure(last) || (last === SPACE && isFigure(text.charCodeAt(at - 2)));
}

function isFigure(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** Other letters may turn into those that are looked for, or vanish between two of them. */
function oddly(text: string, place: number, { hints, prints }: Walked): void {
  hints[place] = ANY_HINT;
  prints[place] = printOf(foldComment(text));
}

function printOf(folded: string): number {
  let print = 0;
  for (let at = 0; at < folded.length; at++) {
    const start = at;
    let hash = 0;
    for (let kind = kindAt(folded, at); kind > ODD; kind = kindAt(folded, ++at)) hash = hashed(hash, kind);
    if (at > start) print = Math.imul(print ^ hash, FNV_PRIME);
    if (at < folded.length) print = Math.imul(print ^ folded.charCodeAt(at), FNV_PRIME);
  }
  return print;
}
