import { said, saidIn, type Item } from "../../../kpi/item";
import { fold } from "../../../kpi/text";
import { fixOf } from "../../finding";
import { columnOf, type Column } from "../../column";
import { raise } from "../../raise";
import { byPrefix, prefixOf, referencePattern } from "../../references";
import type { RegisterRule } from "../../rule";
import { shiftedRows } from "../structure/shifted-cells";
import { slipsIn } from "./spellings";

/** Fewer that agree may be chance. */
const FEWEST_AGREEING = 3;

/** Prefixes that stand for no objective; where every reference has the same one of these, it tells nothing. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(["A", "ACT", "ACTION", "CP", "CPI", "I", "ID", "IND", "KI", "KPI", "LI", "M", "MEASURE", "NI", "NO", "P", "PI", "PM", "REF"]); // prettier-ignore

export const objectiveForPrefix: RegisterRule<"objective-for-prefix"> = {
  id: "objective-for-prefix",
  severity: "warning",
  *check(register, { book }) {
    if (register.columns.objective === undefined || register.columns.reference === undefined) return;
    const pattern = referencePattern(register);
    if (!pattern) return;
    const shifted = shiftedRows(register);
    const groups = byPrefix(register, pattern);
    const { heading, items, texts } = columnOf(register, "objective");
    for (const [prefix, places] of groups) {
      if (groups.size === 1 && SAYS_NOTHING.has(prefix)) continue;
      // Nearly always all say the same, in the same letters.
      if (isOneText(places, texts)) continue;
      const odd = oddOne(places.flatMap((at) => items[at] ?? []).filter(({ row }) => !shifted.has(row)));
      const text = odd && said(odd.item, "objective");
      const field = odd?.item.fields.objective;
      if (!odd || !text || !field || field.derived || slipsIn(book, "objective").has(text)) continue;
      const written = prefixOf(said(odd.item, "reference") ?? "") ?? prefix;
      const facts = { heading, text, prefix: written, usual: odd.usual, agreeing: odd.agreeing };
      yield raise(odd.item, field, facts, { fix: fixOf(field, odd.usual) });
    }
  },
};

/** Whether all rows say one thing, as far as they say any. */
function isOneText(places: readonly number[], texts: Column["texts"]): boolean {
  let one: string | null = null;
  for (const at of places) {
    const text = texts[at] ?? null;
    if (text !== null && one !== null && text !== one) return false;
    one ??= text;
  }
  return true;
}

/** The one item whose objective is another than that of all the others, which agree. */
function oddOne(items: readonly Item[]): { item: Item; usual: string; agreeing: number } | null {
  const texts = items.map(({ fields }) => saidIn(fields.objective)).filter((text) => text !== null);
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const stated = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const usual = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
  const others = [...counts].filter(([text]) => fold(text) !== fold(usual));
  const [odd] = others;
  if (!odd || others.length > 1 || odd[1] > 1 || stated <= FEWEST_AGREEING) return null;
  const item = items.find((one) => said(one, "objective") === odd[0]);
  return item ? { item, usual, agreeing: stated - 1 } : null;
}
