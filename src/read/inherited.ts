import type { Field, Item } from "../kpi/item";
import type { Role } from "../kpi/role";
import { fold } from "../kpi/text";
import { withMeasure } from "./item-of-row";

/** What is written once over the rows that it holds for: an outcome over its actions. Never a rating or a figure. */
const WRITTEN_ONCE = ["objective", "subObjective", "service", "owner"] as const satisfies readonly Role[];

/** A column is written once, and not left out by mistake, where at least this share of its cells is truly blank. */
const BLANK_SHARE = 0.5;

/**
 * Fewer blanks will do where no two neighbouring rows say the same: who writes an objective into every row repeats it,
 * who writes it once does not. Not for owners, of whom each row may have another.
 */
const DISTINCT_SHARE = 0.2;

/**
 * Gives rows what the nearest row above says, in columns that are merged or written once. The first item must say
 * something, and most of the others nothing: a few blanks among filled cells are omissions, and stay so.
 */
export function withInherited(items: readonly Item[]): readonly Item[] {
  const continued = items.some((item) => item.fields.reference && !item.fields.reference.derived) ? items : continuedMeasures(items); // prettier-ignore
  return WRITTEN_ONCE.reduce<readonly Item[]>((given, role) => (isWrittenOnce(given, role) ? filledDown(given, role) : given), continued); // prettier-ignore
}

/** Where nothing else names a row, a blank measure goes on with the one above: a cell merged over two rows. */
function continuedMeasures(items: readonly Item[]): Item[] {
  let above: Field | undefined;
  return items.map((item) => {
    const { measure, reference } = item.fields;
    if (measure && measure.text.trim() !== "") above = measure;
    else if (measure && above && !reference) return withMeasure(item, { ...above, derived: true });
    return item;
  });
}

function isWrittenOnce(items: readonly Item[], role: Role): boolean {
  if (items.length < 3 || items[0]?.fields[role]?.missing !== false) return false;
  let blank = 0;
  for (const { fields } of items) {
    const field = fields[role];
    if (!field) return false;
    if (!field.missing) continue;
    if (field.text.trim() !== "") return false;
    blank++;
  }
  if (blank < items.length * DISTINCT_SHARE) return false;
  return blank >= items.length * BLANK_SHARE || (role !== "owner" && neverRepeats(items, role));
}

/** No text of the column stands in it twice. */
function neverRepeats(items: readonly Item[], role: Role): boolean {
  const texts = items.flatMap((item) => (item.fields[role]?.missing === false ? [fold(item.fields[role].text)] : []));
  return new Set(texts).size === texts.length;
}

function filledDown(items: readonly Item[], role: Role): Item[] {
  let above = items[0]?.fields[role];
  return items.map((item) => {
    const own = item.fields[role];
    if (!own?.missing) {
      above = own;
      return item;
    }
    return above ? { ...item, fields: { ...item.fields, [role]: { ...above, derived: true } } } : item;
  });
}
