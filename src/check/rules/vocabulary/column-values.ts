import type { Role } from "../../../kpi/role";
import { ROWS_A_STEP, toTheEnd, type Steps } from "../../../kpi/steps";
import type { Register } from "../../../read/register";
import { columnOf, type Cell, type Column } from "../../column";

/** What the cells of a column say, as written, and how many rows say it. */
export type Counts = ReadonlyMap<string, number>;

/** A column in which the same few texts stand again and again, with a number for each. */
export interface Values {
  readonly counts: Counts;
  /** By the places of the items; below nought where a cell says nothing. */
  readonly numbers: Int32Array;
  /** By their numbers. */
  readonly texts: readonly string[];
}

const NONE: Values = { counts: new Map(), numbers: new Int32Array(0), texts: [] };

/** Several rules ask the same of the same register, so each column is counted once. */
const KNOWN = new WeakMap<Register, Map<Role, Values>>();

/** How often each text stands in a register's column; what says nothing is left out. */
export function countsOf(register: Register, role: Role): Counts {
  return valuesOf(register, role).counts;
}

/** The cells of a column that say one of some texts, in the order of the items. Each different text is asked for once. */
export function cellsSaying(register: Register, role: Role, asked: { has(text: string): boolean }): readonly Cell[] {
  const { numbers, texts } = valuesOf(register, role);
  const isAsked = texts.map((text) => asked.has(text));
  if (!isAsked.includes(true)) return [];
  const found: Cell[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? -1;
    if (!isAsked[number]) continue;
    const item = register.items[at];
    const field = item?.fields[role];
    if (item && field) found.push({ item, field, text: texts[number] ?? "" });
  }
  return found;
}

function valuesOf(register: Register, role: Role): Values {
  return KNOWN.get(register)?.get(role) ?? toTheEnd(valuesInSteps(register, role));
}

/** Counts a column of a register of any size, in steps. */
export function* valuesInSteps(register: Register, role: Role): Steps<Values> {
  const ofRegister = KNOWN.get(register) ?? new Map<Role, Values>();
  KNOWN.set(register, ofRegister);
  const known = ofRegister.get(role);
  if (known) return known;
  const has = register.columns[role] !== undefined || register.items.some((item) => item.fields[role]);
  const values = has ? yield* count(columnOf(register, role).texts) : NONE;
  ofRegister.set(role, values);
  return values;
}

/** Each text is looked up but once a row. */
function* count(all: Column["texts"]): Steps<Values> {
  const numberOf = new Map<string, number>();
  const numbers = new Int32Array(all.length);
  const rows: number[] = [];
  for (let at = 0; at < all.length; at++) {
    if (at % ROWS_A_STEP === 0) yield;
    const text = all[at] ?? null;
    numbers[at] = -1;
    if (text === null) continue;
    let number = numberOf.get(text);
    if (number === undefined) numberOf.set(text, (number = rows.push(0) - 1));
    rows[number] = (rows[number] ?? 0) + 1;
    numbers[at] = number;
  }
  const counts = new Map([...numberOf].map(([text, number]) => [text, rows[number] ?? 0]));
  return { counts, numbers, texts: [...numberOf.keys()] };
}
