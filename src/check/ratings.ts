import type { Field, Item } from "../kpi/item";
import type { Steps } from "../kpi/steps";
import type { Recognition } from "../kpi/vocabulary";
import type { Register } from "../read/register";
import { columnOf, recognisedIn } from "./column";
import { referencePattern } from "./references";
import { shiftedRows } from "./rules/structure/shifted-cells";

/** A rating or status as it stands in its cell, and how it was understood. */
export interface Rated {
  readonly item: Item;
  readonly field: Field;
  readonly heading: string;
  readonly recognition: Recognition;
  readonly role: "rating" | "status";
}

/** A word that rates as it is spelt, and how many cells say it. */
export interface RatedWord {
  readonly recognition: Recognition;
  /** Whether it stands in a column that rates, or in the one of the status. */
  readonly role: "rating" | "status";
  readonly text: string;
  readonly count: number;
}

/** The same word without how often it stands there. */
export type Spelt = Omit<RatedWord, "count">;

const KNOWN = new WeakMap<Register, readonly RatedWord[]>();

/** The different words of the cells that rate, in the order in which they are met: the largest register has but a few. */
export function ratedWords(register: Register): readonly RatedWord[] {
  const known = KNOWN.get(register) ?? countWords(register);
  KNOWN.set(register, known);
  return known;
}

/** What it rests on takes long of a large register: each is a step of its own. */
export function* ratingsInSteps(register: Register): Steps<void> {
  referencePattern(register);
  yield;
  shiftedRows(register);
  yield;
  ratedWords(register);
}

/** The cells that say a word that is looked for. */
export function ratedCells(register: Register, isWanted: (word: Spelt) => boolean): readonly Rated[] {
  const wanted = new Set(ratedWords(register).filter(isWanted).map(({ recognition }) => recognition)); // prettier-ignore
  const cells: Rated[] = [];
  // Nearly always there is none, and then the cells need not be gone over.
  if (wanted.size === 0) return cells;
  forEachRated(register, (recognition, text, at, { heading, role, fieldOf }) => {
    if (!wanted.has(recognition) || !isWanted({ recognition, role, text })) return;
    const item = register.items[at];
    const field = item && fieldOf(item);
    if (field) cells.push({ item, field, heading, recognition, role });
  });
  return cells;
}

function countWords(register: Register): readonly RatedWord[] {
  const words = new Map<Recognition, (Spelt & { count: number })[]>();
  forEachRated(register, (recognition, text, _, { role }) => {
    const alike = words.get(recognition);
    const word = alike?.find((one) => one.text === text && one.role === role);
    if (word) word.count++;
    else if (alike) alike.push({ recognition, role, text, count: 1 });
    else words.set(recognition, [{ recognition, role, text, count: 1 }]);
  });
  return [...words.values()].flat();
}

/** A column whose words are held against the vocabulary. */
interface Source {
  readonly heading: string;
  readonly role: "rating" | "status";
  readonly fieldOf: (item: Item) => Field | undefined;
}

type Visit = (recognition: Recognition, text: string, at: number, source: Source) => void;

/**
 * The cells whose words are held against the vocabulary: the rating column; the status column where there is no
 * rating column, or where nearly all of its words are known, since officers also write sentences there. Rows whose
 * values stand one column off are passed over: their words are another column's.
 */
function forEachRated(register: Register, visit: Visit): void {
  const { items, columns } = register;
  const shifted = shiftedRows(register);
  const isShifted = (at: number): boolean => shifted.size > 0 && shifted.has(items[at]?.row ?? -1);
  if (columns.rating !== undefined) forEachIn(register, "rating", isShifted, visit);
  // A register has the same columns for all of its items.
  for (const [index, { heading }] of (items[0]?.others ?? []).entries()) {
    const source: Source = { heading, role: "rating", fieldOf: ({ others }) => others[index]?.field };
    items.forEach(({ others }, at) => {
      const { recognised, field } = others[index] ?? {};
      if (recognised && field && !isShifted(at)) visit(recognised, field.text, at, source);
    });
  }
  if (readsStatus(register)) forEachIn(register, "status", isShifted, visit);
}

/** Whether the words of the status are held against the vocabulary. */
export function readsStatus(register: Register): boolean {
  const { items, columns } = register;
  if (columns.status === undefined || columns.rating === undefined) return columns.status !== undefined;
  const shifted = shiftedRows(register);
  return usesKnownWords(register, (at) => shifted.size > 0 && shifted.has(items[at]?.row ?? -1));
}

function forEachIn(
  register: Register,
  role: "rating" | "status",
  isPassedOver: (at: number) => boolean,
  visit: Visit,
): void {
  // prettier-ignore
  const source: Source = { heading: register.headings[role] ?? "", role, fieldOf: ({ fields }) => fields[role] };
  const { texts } = columnOf(register, role);
  const recognised = recognisedIn(register, role);
  for (let at = 0; at < texts.length; at++) {
    const [recognition, text] = [recognised[at] ?? null, texts[at] ?? null];
    if (recognition !== null && text !== null && !isPassedOver(at)) visit(recognition, text, at, source);
  }
}

/** Of the words in a status column beside the ratings, so many must be known. */
const KNOWN_SHARE = 0.8;

function usesKnownWords(register: Register, isPassedOver: (at: number) => boolean): boolean {
  let all = 0;
  let understood = 0;
  recognisedIn(register, "status").forEach((recognition, at) => {
    if (!recognition || isPassedOver(at)) return;
    all++;
    if (recognition.kind === "known") understood++;
  });
  return understood >= all * KNOWN_SHARE;
}
