import { said, type Item } from "../../../kpi/item";
import { ROWS_A_STEP, toTheEnd, type Steps } from "../../../kpi/steps";
import { fold } from "../../../kpi/text";
import type { Book, Register } from "../../../read/register";
import { columnOf } from "../../column";
import { Repeats } from "../../repeats";
import { worthOf } from "../../worth";

/** An item and the register that it stands in. */
export interface Placed {
  readonly register: Register;
  readonly item: Item;
}

const known = new WeakMap<Book, readonly (readonly Placed[])[]>();

/** The items of a book whose measures say the same, in groups of two and more, in the order of the workbook. */
export function sameMeasures(book: Book): readonly (readonly Placed[])[] {
  return known.get(book) ?? toTheEnd(sameMeasuresInSteps(book));
}

/** The same for a workbook of any size, in steps. */
export function* sameMeasuresInSteps(book: Book): Steps<readonly (readonly Placed[])[]> {
  const before = known.get(book);
  if (before) return before;
  const groups = yield* groupByMeasure(book.registers);
  known.set(book, groups);
  return groups;
}

function* groupByMeasure(registers: readonly Register[]): Steps<readonly (readonly Placed[])[]> {
  const repeats = new Repeats(registers.reduce((sum, { items }) => sum + items.length, 0));
  let before = 0;
  for (const register of registers) {
    const { items, texts } = columnOf(register, "measure");
    for (let at = 0; at < items.length; at++) {
      if (at % ROWS_A_STEP === 0) yield;
      const measure = texts[at] ?? null;
      if (measure !== null) repeats.meet(fingerprint(measure), before + at);
    }
    before += items.length;
  }
  const groups: (readonly Placed[])[] = [];
  for (const places of repeats.groups()) {
    yield;
    const placed = places.flatMap((place) => placedAt(registers, place)).filter(isOwn);
    groups.push(...sameKeys(placed));
  }
  return groups;
}

/** A measure that is written once over several rows is one measure. */
function isOwn({ item }: Placed): boolean {
  return item.fields.measure?.row === item.row;
}

/** The item at a place among those of all registers. */
function placedAt(registers: readonly Register[], place: number): Placed[] {
  let before = 0;
  for (const register of registers) {
    const item = register.items[place - before];
    if (item) return [{ register, item }];
    before += register.items.length;
  }
  return [];
}

/** Measures of one word ('Complaints') are too short to be known again. */
function sameKeys(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = measureKey(said(one.item, "measure") ?? "");
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups].filter(([key, group]) => group.length > 1 && key.includes(" ")).map(([, group]) => group);
}

/** A number that two measures of one key have in common, and hardly any others. Found much faster than the key. */
function fingerprint(measure: string): number {
  const sum = mayStartWithArticle(measure) && STARTS_WITH_ARTICLE.test(measure) ? null : hashOfPlain(measure);
  return sum ?? hashOfKey(measureKey(measure));
}

const STARTS_WITH_ARTICLE = /^[^a-z\d]*(?:an?|the)[^a-z\d]/i;

/** Whether it starts with 'a' or 't', or something else than a letter. */
function mayStartWithArticle(measure: string): boolean {
  const letter = measure.charCodeAt(0) | 32;
  return letter === 97 || letter === 116 || !(letter > 97 && letter <= 122);
}

/** That in the key it is another character, or none. No worth has this bit. */
const CHANGES = 1;
/**
 * What an ASCII character adds, and whether it counts: letters and figures do, what is a space in the key does not.
 * Tables, since to ask of each character what it is takes longer than to count it in.
 */
const WORTHS = new Int32Array(128).fill(CHANGES, 0, 32);
const COUNTS = new Int32Array(128);
for (const space of "\t\n\r") WORTHS[space.charCodeAt(0)] = 0;
/** The former is left out, the latter is a word. */
for (const changing of "\u007f&") WORTHS[changing.charCodeAt(0)] = CHANGES;
for (let code = 97; code <= 122; code++) count(code, code - 32);
for (let code = 48; code <= 57; code++) count(code, code);

function count(code: number, capital: number): void {
  WORTHS[code] = WORTHS[capital] = worthOf(code);
  COUNTS[code] = COUNTS[capital] = -1;
}

/** Sums of sums over letters and figures, so that their order tells; null where the key would change more of the text than capitals, spaces and punctuation. */
function hashOfPlain(measure: string): number | null {
  let sum = 0;
  let sums = 0;
  let worths = 0;
  let codes = 0;
  for (let index = 0; index < measure.length; index++) {
    const code = measure.charCodeAt(index);
    const worth = WORTHS[code & 127] ?? 0;
    worths |= worth;
    codes |= code;
    sum = (sum + worth) | 0;
    sums = (sums + (sum & (COUNTS[code & 127] ?? 0))) | 0;
  }
  return codes < WORTHS.length && (worths & CHANGES) === 0 ? sums : null;
}

/** The same over a key. */
function hashOfKey(key: string): number {
  let sum = 0;
  let sums = 0;
  for (let index = 0; index < key.length; index++) {
    const code = key.charCodeAt(index);
    if (code === SPACE) continue;
    sum = (sum + worthOf(code)) | 0;
    sums = (sums + sum) | 0;
  }
  return sums;
}

const SPACE = 32;

const PUNCTUATION = /[^a-z\d\u0080-\uffff]+/g;
const ARTICLE = /^(?:an?|the) /;

/** What two measures are compared by: without capitals, punctuation and a leading article. */
export function measureKey(measure: string): string {
  return fold(measure).replaceAll("&", "and").replace(PUNCTUATION, " ").trim().replace(ARTICLE, "");
}

/** What both say of themselves differs, so that they may be two things of one name. Where one is silent, nothing differs. */
export function differIn(a: Item, b: Item, role: "objective" | "service" | "owner" | "actual"): boolean {
  const [one, other] = [said(a, role), said(b, role)];
  return one !== null && other !== null && fold(one) !== fold(other);
}
