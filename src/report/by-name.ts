import type { Item } from "../kpi/item";
import { ROWS_A_STEP, type Steps } from "../kpi/steps";
import { commonestOf, fold, tidy } from "../kpi/text";

/** Items that have a name in common, under its commonest spelling. */
export interface Named {
  readonly name: string;
  readonly items: readonly Item[];
}

/** In the order of the workbook; apart, those that give no name. */
export interface ByName {
  readonly named: readonly Named[];
  readonly unnamed: readonly Item[];
}

interface Open {
  readonly spellings: Map<string, number>;
  readonly items: Item[];
}

/** Groups items by a name. Names that differ only in case or spaces are one. In steps. */
export function* byName(items: readonly Item[], nameOf: (item: Item) => string | null): Steps<ByName> {
  const groups = new Map<string, Open>();
  const unnamed: Item[] = [];
  // Most names are written alike again and again: each spelling is looked at once.
  const known = new Map<string, { readonly group: Open; readonly spelling: string } | null>();
  for (const [at, item] of items.entries()) {
    if (at % ROWS_A_STEP === 0) yield;
    const name = nameOf(item);
    let found = name === null ? null : known.get(name);
    if (name !== null && found === undefined) known.set(name, (found = spelt(name, groups)));
    if (!found) {
      unnamed.push(item);
      continue;
    }
    const { spellings, items: own } = found.group;
    spellings.set(found.spelling, (spellings.get(found.spelling) ?? 0) + 1);
    own.push(item);
  }
  const named: Named[] = [];
  for (const { spellings, items: own } of groups.values()) {
    if (named.length % ROWS_A_STEP === 0) yield;
    named.push({ name: commonestOf(spellings)?.text ?? "", items: own });
  }
  return { named, unnamed };
}

/** The group of a spelling, begun where there is none; null for a name that is blank. */
function spelt(name: string, groups: Map<string, Open>): { readonly group: Open; readonly spelling: string } | null {
  const spelling = tidy(name);
  const key = fold(name);
  if (key === "") return null;
  let group = groups.get(key);
  if (!group) groups.set(key, (group = { spellings: new Map(), items: [] }));
  return { group, spelling };
}
