import { ANY_HINT, BESIDE, HINTS, LETTERS_LOOKED_AT, LONGEST_SHORT, tellingWords } from "./hints";
import { ROWS_A_STEP, toTheEnd, type Steps } from "../../kpi/steps";
import { worthOf } from "../worth";
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

/** What the first letters of words hint at, found by these letters as one number. */
interface Lexicon {
  readonly shift: number;
  readonly letters: Int32Array;
  /** What a word hints at anywhere, and in the upper half what it hints at as the first word. */
  readonly hints: Int32Array;
}

const OPENING_BITS = 16;
/** One of the few by which each word has a slot of its own among so few that they stay at hand. */
const SPREAD = 164112611;
const LEXICON = lexiconOf(11);

/** As many slots as give each word one of its own, so that nothing is searched for. */
function lexiconOf(bits: number): Lexicon {
  const [letters, hints] = [new Int32Array(2 ** bits), new Int32Array(2 ** bits)];
  const shift = 32 - bits;
  for (const telling of tellingWords()) {
    let word = 0;
    for (let at = 0; at < telling.word.length; at++) word = (word << 8) | telling.word.charCodeAt(at);
    const slot = Math.imul(word, SPREAD) >>> shift;
    if (letters[slot] !== 0 && letters[slot] !== word) return lexiconOf(bits + 1);
    letters[slot] = word;
    hints[slot] = (hints[slot] ?? 0) | (telling.hints << (telling.first ? OPENING_BITS : 0));
  }
  return { shift, letters, hints };
}

/** What a character is: one of these, or a letter or a figure by its worth, which is more. */
const [PARTS, PLACEHOLDER_MARK, DASH, BLANK, ODD] = [0, 1, 2, 3, 4];
const EN_DASH = 0x2013;
/** What word processors put in for quotation marks, dots and spaces; it parts words and joins none. */
const TYPESET = "\t\n\r‘’“”—…•·£€½¼¾°\u00a0";
const KINDS = kindsOfCharacters();

/** For every character there is, so that none has to be asked whether it is in the table. */
function kindsOfCharacters(): Int32Array {
  const kinds = new Int32Array(65_536).fill(ODD).fill(PARTS, 32, 127);
  const set = (characters: string, kind: number): void => {
    for (let at = 0; at < characters.length; at++) kinds[characters.charCodeAt(at)] = kind;
  };
  for (let code = 97; code <= 122; code++) kinds[code] = kinds[code - 32] = worthOf(code);
  for (let code = 48; code <= 57; code++) kinds[code] = worthOf(code);
  set("[<?", PLACEHOLDER_MARK);
  set("/-–", DASH);
  set(TYPESET, BLANK);
  return kinds;
}

function kindAt(text: string, at: number): number {
  return KINDS[text.charCodeAt(at)] ?? ODD;
}

const SPACE = 32;
/** What a capital has not. */
const SMALL = 32;
const [ZERO, NINE] = [48, 57];

function walk(text: string, place: number, walked: Walked): void {
  const { length } = text;
  const { shift, letters, hints } = LEXICON;
  let found = 0;
  // Sums of sums, so that the order of characters tells.
  let sum = 0;
  let print = 0;
  let plain = text.charCodeAt(0) !== SPACE && text.charCodeAt(length - 1) !== SPACE;
  let isOpening = true;
  /** What the word just before says, where no more than a space is between. */
  let before = 0;
  let at = 0;
  while (at < length) {
    const start = at;
    let first = 0;
    let code = 0;
    let kind = ODD;
    for (; at < length; at++) {
      code = text.charCodeAt(at);
      kind = KINDS[code] ?? ODD;
      if (kind <= ODD) break;
      if (at - start < LETTERS_LOOKED_AT) first = (first << 8) | code | SMALL;
      sum = (sum + kind) | 0;
      print = (print + sum) | 0;
    }
    let word = 0;
    if (at > start) {
      const slot = Math.imul(first, SPREAD) >>> shift;
      if (letters[slot] === first) {
        const hinted = hints[slot] ?? 0;
        word = isOpening ? hinted | (hinted >>> OPENING_BITS) : hinted;
      }
      isOpening &&= (word & BESIDE.opens) !== 0;
      found |= word;
      if (before !== 0) found |= both(before, word, text.charCodeAt(start));
    }
    if (at === length) break;
    if (kind === ODD) {
      oddly(text, place, walked);
      return;
    }
    before = code === SPACE ? word : 0;
    sum = (sum + code) | 0;
    print = (print + sum) | 0;
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
  let [sum, print] = [0, 0];
  for (let at = 0; at < folded.length; at++) {
    const kind = kindAt(folded, at);
    sum = (sum + (kind > ODD ? kind : folded.charCodeAt(at))) | 0;
    print = (print + sum) | 0;
  }
  return print;
}
