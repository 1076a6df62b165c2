import { said, type Item } from "../../../kpi/item";
import { fold } from "../../../kpi/text";
import type { Book, Register } from "../../../read/register";

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
  const first = new Map<string, Placed>();
  const groups = new Map<string, Placed[]>();
  for (const register of registers)
    for (const item of register.items) {
      const measure = said(item, "measure");
      // A measure that is written once over several rows is one measure.
      if (measure === null || item.fields.measure?.place.row !== item.row) continue;
      const key = measureKey(measure);
      const earlier = first.get(key);
      const placed = { register, item };
      if (!earlier) first.set(key, placed);
      else if (groups.has(key)) groups.get(key)?.push(placed);
      else groups.set(key, [earlier, placed]);
    }
  return [...groups].filter(([key]) => key.includes(" ")).map(([, group]) => group);
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
