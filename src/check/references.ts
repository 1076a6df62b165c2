import { distance } from "fastest-levenshtein";
import { tidy } from "../kpi/text";
import type { Register } from "../read/register";
import { columnOf } from "./column";

/** How the references of a register are made: the shape that they share, and their prefixes. */
export interface ReferencePattern {
  readonly shape: string;
  /** References of the shape, of all that there are. */
  readonly share: { readonly of: number; readonly total: number };
  /** A reference as it should look. */
  readonly example: string;
  /** What stands before the number, as most write it, by its folded form: 'bpe' → 'BPE '. */
  readonly prefixes: ReadonlyMap<string, string>;
  readonly used: ReadonlySet<string>;
}

/** Too few to tell a pattern from a habit. */
const FEWEST = 5;
/** More exceptions than one in four are another pattern, not mistakes. */
const SHARE = 0.75;

/** Several rules ask for the pattern of the same register. */
const patterns = new WeakMap<Register, ReferencePattern | null>();

/** The pattern that nearly all references of a register share, or null where there is none to hold the rest against. */
export function referencePattern(register: Register): ReferencePattern | null {
  const known = patterns.get(register);
  if (known !== undefined) return known;
  const pattern = findPattern(register);
  patterns.set(register, pattern);
  return pattern;
}

function findPattern(register: Register): ReferencePattern | null {
  const alike = alikeIn(register);
  const counts = new Map<string, number>();
  for (const { shape, places } of alike) counts.set(shape, (counts.get(shape) ?? 0) + places.length);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [shape, of] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ["", 0];
  if (total < FEWEST || of < total * SHARE) return null;
  const { texts } = columnOf(register, "reference");
  const firsts = alike.filter((one) => one.shape === shape).map((one) => ({ ...one, first: texts[one.places[0] ?? -1] ?? "" })); // prettier-ignore
  const prefixes = new Map<string, string>();
  for (const { prefix, first } of firsts) {
    const key = prefix === null ? null : squeeze(prefix);
    if (key !== null && !prefixes.has(key)) prefixes.set(key, tidy(first).slice(0, -numberOf(first).length));
  }
  let used: ReadonlySet<string> | undefined;
  return {
    shape,
    share: { of, total },
    example: tidy(firsts[0]?.first ?? ""),
    prefixes,
    // Asked for only where a reference is to be mended.
    get used() {
      return (used ??= new Set(texts.flatMap((text) => (text === null ? [] : [squeeze(text)]))));
    },
  };
}

/** References of one shape and with the same letters before the number, by the places of their items. */
interface Alike {
  readonly shape: string;
  /** Null where there are no such letters. */
  readonly prefix: string | null;
  readonly places: number[];
}

const known = new WeakMap<Register, readonly Alike[]>();

/** The references of a register, in the order in which each kind is met. */
function alikeIn(register: Register): readonly Alike[] {
  const before = known.get(register);
  if (before) return before;
  const { texts } = columnOf(register, "reference");
  const usual = new Map<number, Alike>();
  const all = new Map<string, Alike>();
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] ?? null;
    if (text === null) continue;
    const letters = usualLetters(text);
    // By a number, since to cut the letters out of each reference would take most of the time.
    const number = letters === 0 ? 0 : numberOfLetters(text, letters);
    let alike = letters === 0 ? undefined : usual.get(number);
    if (!alike || !isAlike(alike, text, letters)) {
      const [shape, prefix] = [shapeOf(text), prefixOf(text)];
      const key = `${shape}\n${prefix ?? ""}`;
      alike = all.get(key) ?? { shape, prefix, places: [] };
      all.set(key, alike);
      if (letters > 0) usual.set(number, alike);
    }
    alike.places.push(at);
  }
  const made = [...all.values()];
  known.set(register, made);
  return made;
}

function numberOfLetters(reference: string, letters: number): number {
  let number = reference.charCodeAt(letters) === SPACE ? 1 : 0;
  for (let at = 0; at < letters; at++) number = (Math.imul(number, 31) + reference.charCodeAt(at)) | 0;
  return number;
}

function isAlike({ shape, prefix }: Alike, reference: string, letters: number): boolean {
  if (prefix?.length !== letters || !reference.startsWith(prefix)) return false;
  return shape === (reference.charCodeAt(letters) === SPACE ? SPACED : UNSPACED);
}

/** The shapes of the usual references. */
const [SPACED, UNSPACED] = ["A 9", "A9"];

/**
 * Letters, digits and what separates them: 'BPE 1' → 'A 9'. A sub-number ('1.2.3') or a letter after the number
 * ('7a') is not another shape: sub-measures are written so.
 */
export function shapeOf(reference: string): string {
  const letters = usualLetters(reference);
  if (letters > 0) return reference.charCodeAt(letters) === SPACE ? SPACED : UNSPACED;
  return tidy(reference)
    .replace(/\p{L}+/gu, "A")
    .replace(/\d+(?:\.\d+)*A?$/u, "9")
    .replace(/\d+/gu, "9");
}

const SPACE = 32;

/** Most references are made so, and need no closer look: letters, a space or none, a number, a letter or none. */
function usualLetters(reference: string): number {
  const { length } = reference;
  let letters = 0;
  while (letters < length && isLetter(reference.charCodeAt(letters))) letters++;
  const from = reference.charCodeAt(letters) === SPACE ? letters + 1 : letters;
  let end = from;
  while (end < length && isDigit(reference.charCodeAt(end))) end++;
  const isUsual = end > from && (end === length || (end === length - 1 && isLetter(reference.charCodeAt(end))));
  return isUsual ? letters : 0;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The letters before the number of a reference ('PES' of 'PES 12'); null where it has none. */
export function prefixOf(reference: string): string | null {
  const letters = usualLetters(reference);
  if (letters > 0) return reference.slice(0, letters);
  return /^(\p{L}+)[^\p{L}\d]*\d/u.exec(tidy(reference))?.[1] ?? null;
}

/** What two references are compared by: without spaces, in capitals. */
export function squeeze(reference: string): string {
  const letters = usualLetters(reference);
  if (letters > 0) {
    const from = reference.charCodeAt(letters) === SPACE ? letters + 1 : letters;
    return (from > letters ? reference.slice(0, letters) + reference.slice(from) : reference).toUpperCase();
  }
  return SQUEEZED_ALREADY.test(reference) ? reference : tidy(reference).replace(/\s/g, "").toUpperCase();
}

const SQUEEZED_ALREADY = /^[A-Z\d]+$/;

/** The reference that was meant, where just one edit of one known prefix mends it and the number is still free. */
export function mend(reference: string, pattern: ReferencePattern): string | null {
  const number = numberOf(reference);
  if (number === "") return null;
  const candidates = [...pattern.prefixes.values()]
    .map((prefix) => `${prefix}${number}`)
    .filter((candidate) => distance(squeeze(candidate), squeeze(reference)) <= 1);
  const [only] = candidates;
  if (only === undefined || candidates.length > 1) return null;
  return pattern.used.has(squeeze(only)) && squeeze(only) !== squeeze(reference) ? null : only;
}

const prefixGroups = new WeakMap<Register, ReadonlyMap<string, readonly number[]>>();

/** The places of a register's items in their list by the prefix of their reference, well-formed ones only. */
export function byPrefix(register: Register, pattern: ReferencePattern): ReadonlyMap<string, readonly number[]> {
  const known = prefixGroups.get(register) ?? groupByPrefix(register, pattern);
  prefixGroups.set(register, known);
  return known;
}

function groupByPrefix(register: Register, pattern: ReferencePattern): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const { shape, prefix, places } of alikeIn(register)) {
    if (shape !== pattern.shape || prefix === null) continue;
    const key = squeeze(prefix);
    const group = groups.get(key);
    // 'BPE' and 'bpe' are one prefix, and their rows stand in the order of the sheet.
    groups.set(key, group ? [...group, ...places].sort((a, b) => a - b) : places);
  }
  return groups;
}

function numberOf(reference: string): string {
  return /\d+(?:\.\d+)*\p{L}?$/u.exec(tidy(reference))?.[0] ?? "";
}
