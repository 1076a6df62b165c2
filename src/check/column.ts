import { saidIn, type Field, type Item } from "../kpi/item";
import { ROLES, type Role } from "../kpi/role";
import { ROWS_A_STEP, toTheEnd, type Steps } from "../kpi/steps";
import type { Recognition } from "../kpi/vocabulary";
import type { Register } from "../read/register";
import { FIELD_OF, textsAsRead } from "../read/texts";
import { traitsOf } from "./traits";

/** A column of a register as rules ask for it. */
export interface Column {
  readonly role: Role;
  readonly heading: string;
  readonly items: readonly Item[];
  /** What each item says in it, in the order of the items; null where there is no cell, or it says nothing. */
  readonly texts: readonly (string | null)[];
  readonly missing: readonly Cell[];
  readonly errors: readonly Cell[];
}

/** An item's cell in a column. */
export interface Cell {
  readonly item: Item;
  readonly field: Field;
  readonly text: string;
}

/** What one walk over a register finds. */
export interface Walked {
  readonly columns: Map<Role, Column>;
  /** Sums of `TRAITS`, by the places of the items. */
  readonly traits: Int32Array;
  /** How the words that rate were understood, by the places of the items. */
  readonly recognised: Readonly<Record<"rating" | "status", (Recognition | null)[]>>;
}

const KNOWN = new WeakMap<Register, Walked>();

/**
 * A column of a register, gone over once for all rules. Most rules look for one thing in one column and find it nowhere:
 * from a list of texts that takes a third of the time that it takes from the items.
 */
export function columnOf(register: Register, role: Role): Column {
  const { columns } = walked(register);
  const known = columns.get(role);
  if (known) return known;
  // A role that the register has no column for: what its items say, if anything, was taken out of other cells.
  const asked = emptyColumn(register, role);
  if (textsAsRead(register.items, role) !== null) toTheEnd(fill([asked], register.items));
  columns.set(role, asked);
  return asked;
}

/** The traits of a register's items, by their places. */
export function traitsIn(register: Register): Int32Array {
  return walked(register).traits;
}

/** How the words of the rating or of the status were understood, by the places of the items. */
export function recognisedIn(register: Register, role: "rating" | "status"): readonly (Recognition | null)[] {
  return walked(register).recognised[role];
}

/** The items that have one of some traits, in their order. */
export function itemsWith(register: Register, traits: number): readonly Item[] {
  const own = traitsIn(register);
  const found: Item[] = [];
  for (let at = 0; at < own.length; at++) {
    const item = ((own[at] ?? 0) & traits) === 0 ? undefined : register.items[at];
    if (item) found.push(item);
  }
  return found;
}

/** All together, because to fetch the items of a large register from memory takes longer than to look at them. */
function walked(register: Register): Walked {
  return KNOWN.get(register) ?? toTheEnd(walkInSteps(register));
}

/** The walk that the rules rest on, in steps, so that a large register is gone over before the first rule asks for it. */
export function* walkInSteps(register: Register): Steps<Walked> {
  const known = KNOWN.get(register);
  if (known) return known;
  const columns = ROLES.filter((role) => register.columns[role] !== undefined).map((role) => emptyColumn(register, role)); // prettier-ignore
  const { length } = register.items;
  const traits = new Int32Array(length);
  const recognised = { rating: new Array<Recognition | null>(length), status: new Array<Recognition | null>(length) };
  yield* fill(columns, register.items, (item, at) => {
    traits[at] = traitsOf(item);
    recognised.rating[at] = item.recognised.rating;
    recognised.status[at] = item.recognised.status;
  });
  const made = { columns: new Map(columns.map((column) => [column.role, column] as const)), traits, recognised };
  KNOWN.set(register, made);
  return made;
}

interface Filled extends Column {
  /** Not known from the reading, and to be looked up. */
  readonly lookedUp: (string | null)[] | null;
  readonly missing: Cell[];
  readonly errors: Cell[];
}

function emptyColumn({ items, headings }: Register, role: Role): Filled {
  const known = textsAsRead(items, role);
  // As long as it will be: a list that grows is copied a dozen times.
  const made = new Array<string | null>(known ? 0 : items.length).fill(null);
  const lookedUp = known === undefined ? made : null;
  return { role, heading: headings[role] ?? "", items, texts: known ?? made, lookedUp, missing: [], errors: [] };
}

function* fill(
  columns: readonly Filled[],
  items: readonly Item[],
  meet?: (item: Item, at: number) => void,
): Steps<void> {
  let at = 0;
  for (const item of items) {
    if (at % ROWS_A_STEP === 0) yield;
    meet?.(item, at);
    for (const { role, texts, lookedUp, missing, errors } of columns) {
      if (lookedUp === null && texts[at] !== null) continue;
      const field = FIELD_OF[role](item.fields);
      if (lookedUp) lookedUp[at] = saidIn(field);
      if (field?.missing) missing.push({ item, field, text: field.text });
      if (field?.error) errors.push({ item, field, text: field.text });
    }
    at++;
  }
}

/** The cells of a column that say something that is looked for, in the order of the items. */
export function cellsWhere({ role, items, texts }: Column, isWanted: (text: string) => boolean): readonly Cell[] {
  const found: Cell[] = [];
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at];
    if (text == null || !isWanted(text)) continue;
    const item = items[at];
    const field = item?.fields[role];
    if (item && field) found.push({ item, field, text });
  }
  return found;
}
