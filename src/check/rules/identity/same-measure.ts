import { said, type Item } from "../../../kpi/item";
import { fold } from "../../../kpi/text";
import type { Book, Register } from "../../../read/register";
import { columnOf } from "../../column";
import { firsts } from "../../firsts";

/** An item and the register that it stands in. */
export interface Placed {
  readonly register: Register;
  readonly item: Item;
}

const known = new WeakMap<Book, readonly (readonly Placed[])[]>();

/** The items of a book whose measures say the same, in groups of two and more, in the order of the workbook. */
export function sameMeasures(book: Book): readonly (readonly Placed[])[] {
  const before = known.get(book);
  if (before) return before;
  const groups = groupByMeasure(book.registers);
  known.set(book, groups);
  return groups;
}

function groupByMeasure(registers: readonly Register[]): readonly (readonly Placed[])[] {
  const shared = new Map<number, Placed[]>();
  const firstPlace = firsts(registers.reduce((sum, { items }) => sum + items.length, 0));
  let before = 0;
  for (const register of registers) {
    const { items, texts } = columnOf(register, "measure");
    for (let at = 0; at < items.length; at++) {
      const item = items[at];
      const measure = texts[at];
      // A measure that is written once over several rows is one measure.
      if (!item || measure == null || item.fields.measure?.place.row !== item.row) continue;
      const print = fingerprint(measure);
      const first = firstPlace(print, before + at);
      if (first === before + at) continue;
      const group = shared.get(print);
      if (group) group.push({ register, item });
      else shared.set(print, [...placedAt(registers, first), { register, item }]);
    }
    before += items.length;
  }
  return [...shared.values()].flatMap(sameKeys);
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
  const sum = STARTS_WITH_ARTICLE.test(measure) ? null : hash(measure, true);
  return sum ?? hash(measureKey(measure), false) ?? 0;
}

const STARTS_WITH_ARTICLE = /^[^a-z\d]*(?:an?|the)[^a-z\d]/i;

/** The '&' is a word. */
const AND = 38;

/**
 * FNV-1a over letters and digits, capitals as small ones.
 * @param plain null where the key would change more of the text than capitals, spaces and punctuation
 */
function hash(text: string, plain: boolean): number | null {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    let code = text.charCodeAt(index);
    if (plain && (code > 126 || code === AND || (code < 32 && code !== 9 && code !== 10 && code !== 13))) return null;
    if (code >= 65 && code <= 90) code += 32;
    const telling = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
    if (telling) sum = Math.imul(sum ^ code, 0x01000193);
  }
  return sum;
}

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
