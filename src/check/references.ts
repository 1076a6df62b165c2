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
  const references = columnOf(register, "reference").texts.filter((text) => text !== null);
  const shapes = new Map<string, string[]>();
  for (const text of references) {
    const shape = shapeOf(text);
    const alike = shapes.get(shape);
    if (alike) alike.push(text);
    else shapes.set(shape, [text]);
  }
  const [shape, alike] = [...shapes].sort((a, b) => b[1].length - a[1].length)[0] ?? ["", []];
  const example = alike[0];
  if (example === undefined || references.length < FEWEST || alike.length < references.length * SHARE) return null;
  const prefixes = new Map<string, string>();
  const met = new Set<string>();
  for (const text of alike) {
    const prefix = prefixOf(text);
    if (prefix === null || met.has(prefix)) continue;
    met.add(prefix);
    const key = squeeze(prefix);
    if (!prefixes.has(key)) prefixes.set(key, tidy(text).slice(0, -numberOf(text).length));
  }
  let used: ReadonlySet<string> | undefined;
  return {
    shape,
    share: { of: alike.length, total: references.length },
    example: tidy(example),
    prefixes,
    // Asked for only where a reference is to be mended.
    get used() {
      return (used ??= new Set(references.map(squeeze)));
    },
  };
}

/**
 * Letters, digits and what separates them: 'BPE 1' → 'A 9'. A sub-number ('1.2.3') or a letter after the number
 * ('7a') is not another shape: sub-measures are written so.
 */
export function shapeOf(reference: string): string {
  const letters = usualLetters(reference);
  if (letters > 0) return reference.charCodeAt(letters) === SPACE ? "A 9" : "A9";
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
  const ofPrefix = new Map<string, number[]>();
  const { texts } = columnOf(register, "reference");
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at];
    if (text == null || shapeOf(text) !== pattern.shape) continue;
    const prefix = prefixOf(text);
    if (prefix === null) continue;
    let group = ofPrefix.get(prefix);
    if (!group) {
      const key = squeeze(prefix);
      group = groups.get(key) ?? [];
      groups.set(key, group);
      ofPrefix.set(prefix, group);
    }
    group.push(at);
  }
  return groups;
}

function numberOf(reference: string): string {
  return /\d+(?:\.\d+)*\p{L}?$/u.exec(tidy(reference))?.[0] ?? "";
}
