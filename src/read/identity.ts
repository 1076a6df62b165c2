import type { Field, Item } from "../kpi/item";
import type { Role } from "../kpi/role";
import { tidy } from "../kpi/text";
import { withMeasure } from "./item-of-row";

/** What a measure's cell may hold besides the measure. Parts that it does not hold are null. */
interface Parts {
  readonly reference: string | null;
  readonly measure: string;
  readonly owner: string | null;
  readonly critical: boolean;
}

/** Fewer than this share with the same form are chance ('CO2 emissions', 'Grants (2023)'). */
const SHARE = 0.6;

/** At the end, in brackets: '… % (BV79b(ii))', '… (FP2023_01)'. A year alone is no code. */
const AT_END = /\s*\(((?=[^)]*\d)(?=[^)]*[A-Za-z])[A-Za-z][\w./-]{1,18}(?:\([ivx\d]+\))?)\)$/;
/** At the beginning: 'KI 7a Time taken…', 'NI191 Residual waste…', 'KI 11 (A) Percentage…'. */
const AT_START = /^([A-Z]{1,6} ?\d{1,4}[A-Za-z]?(?: ?\([A-Za-z]\))?)[\s:.–-]+(?=\S)/;
const OWNER_LINE = /^(?:owner|lead|lead officer|responsible officer|responsible)\s*[:–-]\s*(\S.*)$/i;
/** How Pentana flags a critical success indicator. */
const CRITICAL = /^\(?CSI\)?[\s:–-]+(?=\S)/;

/**
 * Takes the reference, the owner and the flag of a critical indicator out of measures that hold them, where a register
 * has no column for them and most of its rows have the same form. The new fields point to the measure's cell.
 */
export function withIdentities(
  items: readonly Item[],
  columns: Readonly<Partial<Record<Role, number>>>,
): readonly Item[] {
  if (columns.measure === undefined) return items;
  if (columns.reference !== undefined && columns.owner !== undefined && !items.some(mayBeFlagged)) return items;
  const split = items.map((item) => splitMeasure(item.fields.measure));
  const often = (has: (parts: Parts) => boolean): boolean =>
    split.filter((parts) => parts !== null && has(parts)).length >= Math.max(2, items.length * SHARE);
  const takesReference = columns.reference === undefined && often(({ reference }) => reference !== null);
  const takesOwner = columns.owner === undefined && often(({ owner }) => owner !== null);
  return items.map((item, index) => {
    const parts = split[index];
    const field = item.fields.measure;
    if (!parts || !field) return item;
    const derived = (text: string): Field => ({ ...field, text, missing: false, derived: true });
    const fields = { ...item.fields };
    let measure = field.text;
    if (takesReference && parts.reference !== null) fields.reference = derived(parts.reference);
    if (takesOwner && parts.owner !== null) fields.owner = derived(parts.owner);
    if (takesReference || takesOwner) measure = without(field.text, takesReference, takesOwner);
    if (parts.critical) measure = measure.replace(CRITICAL, "");
    return withMeasure({ ...item, critical: parts.critical, fields }, { ...field, text: measure });
  });
}

function mayBeFlagged({ fields }: Item): boolean {
  return fields.measure?.text.includes("CSI") === true;
}

function splitMeasure(field: Field | undefined): Parts | null {
  if (!field || field.missing || field.error) return null;
  const lines = field.text.split(/\r\n|\r|\n/).map(tidy).filter((line) => line !== ""); // prettier-ignore
  const owner = lines.map((line) => OWNER_LINE.exec(line)?.[1]).find((found) => found !== undefined) ?? null;
  const measure = tidy(lines.filter((line) => !OWNER_LINE.test(line)).join(" "));
  const plain = measure.replace(CRITICAL, "");
  const reference = AT_END.exec(plain)?.[1] ?? AT_START.exec(plain)?.[1] ?? null;
  return { reference, measure, owner, critical: CRITICAL.test(measure) };
}

function without(text: string, reference: boolean, owner: boolean): string {
  const lines = text.split(/\r\n|\r|\n/).map(tidy).filter((line) => line !== "" && !(owner && OWNER_LINE.test(line))); // prettier-ignore
  const measure = tidy(lines.join(" "));
  if (!reference) return measure;
  const flag = CRITICAL.exec(measure)?.[0] ?? "";
  const plain = measure.slice(flag.length);
  const bare = AT_END.test(plain) ? plain.replace(AT_END, "") : plain.replace(AT_START, "");
  return `${flag}${bare}`;
}
