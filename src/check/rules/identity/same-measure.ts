import { said, type Item } from "../../../kpi/item";
import { ROWS_A_STEP, toTheEnd, type Steps } from "../../../kpi/steps";
import { fold } from "../../../kpi/text";
import type { Book, Register } from "../../../read/register";
import { columnOf } from "../../column";
import { Repeats } from "../../repeats";

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

/**
 * What an ASCII character is to the key: the small letter or the figure, nought where the key has a space; and what the
 * sum is multiplied by. Tables, since to ask of each character what it is takes longer than to count it in.
 */
const TELLING = new Uint8Array(128);
const TIMES = new Int32Array(128).fill(1);
for (let code = 97; code <= 122; code++) TELLING[code] = TELLING[code - 32] = code;
for (let code = 48; code <= 57; code++) TELLING[code] = code;
/** In the key it is another character, or none. */
const CHANGES = 128;
TELLING.fill(CHANGES, 0, 32);
for (const same of "\t\n\r") TELLING[same.charCodeAt(0)] = 0;
TELLING[127] = CHANGES;
/** A word. */
TELLING["&".charCodeAt(0)] = CHANGES;

const [FNV_BASIS, FNV_PRIME] = [0x811c9dc5, 0x01000193];
TELLING.forEach((telling, code) => {
  if (telling !== 0) TIMES[code] = FNV_PRIME;
});

/** FNV-1a over letters and figures; null where the key would change more of the text than capitals, spaces and punctuation. */
function hashOfPlain(measure: string): number | null {
  let sum = FNV_BASIS;
  let all = 0;
  for (let index = 0; index < measure.length; index++) {
    const code = measure.charCodeAt(index);
    const telling = TELLING[code & 127] ?? 0;
    all |= telling | code;
    sum = Math.imul(sum ^ telling, TIMES[code & 127] ?? 1);
  }
  return all < CHANGES ? sum : null;
}

/** The same over a key. */
function hashOfKey(key: string): number {
  let sum = FNV_BASIS;
  for (let index = 0; index < key.length; index++)
    if (key.charCodeAt(index) !== SPACE) sum = Math.imul(sum ^ key.charCodeAt(index), FNV_PRIME);
  return sum;
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
