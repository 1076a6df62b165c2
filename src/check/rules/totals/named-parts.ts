import { said, type Item } from "../../../kpi/item";
import { withoutPeriod } from "../../../kpi/period";
import { fold } from "../../../kpi/text";
import type { Book, Register } from "../../../read/register";
import { detailRegisters } from "./detail";

/** The parts of a workbook by what they are called. */
export interface NamedParts {
  /** The sets of items that go by a name; more than one where a service is called like a sheet. */
  readonly find: (name: string) => readonly (readonly Item[])[];
}

/** Words of a label or a title that name no part of a council. */
const NO_NAME =
  /\b(?:key|performance|indicators?|kpis?|pi['’]?s|measures?|actions?|tasks?|milestones?|projects?|summary|overview|dashboard|headlines?|of|the|progress|rag|ratings?|status|number|no|count|total|totals|overall|all|results?|quarter|whole|grand)\b/g;

/** What two names are compared by: without kind, period and the like. Empty where nothing is left. */
export function nameKey(text: string): string {
  return fold(withoutPeriod(text))
    .replace(NO_NAME, " ")
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim();
}

export function namedParts(book: Book): NamedParts {
  const registers = detailRegisters(book);
  const sources = [...NAMES.map((nameOf) => partition(registers, nameOf)), byTitle(book, registers)];
  const exact = sources.map((source) => rekeyed(source, fold));
  const loose = sources.map((source) => rekeyed(source, nameKey));
  const among = (parts: readonly ReadonlyMap<string, readonly Item[]>[], key: string): (readonly Item[])[] =>
    parts.flatMap((part) => {
      const items = part.get(key);
      return items ? [items] : [];
    });
  return {
    find: (name) => {
      const found = among(exact, fold(name));
      return found.length > 0 ? found : among(loose, nameKey(name));
    },
  };
}

type Parts = Map<string, readonly Item[]>;

/** What names the part of the council that an item is of. */
const NAMES: readonly ((item: Item) => string | null)[] = [
  ({ sheet }) => sheet,
  ({ section }) => section,
  (item) => said(item, "service"),
  (item) => said(item, "objective"),
  (item) => said(item, "subObjective"),
  (item) => said(item, "owner"),
];

function partition(registers: readonly Register[], nameOf: (item: Item) => string | null): Parts {
  const parts = new Map<string, Item[]>();
  for (const { items } of registers)
    for (const item of items) {
      const name = nameOf(item);
      if (name === null) continue;
      const part = parts.get(name);
      if (part) part.push(item);
      else parts.set(name, [item]);
    }
  return parts;
}

/** Where a sheet holds several registers, only the title next to each is its own. */
function byTitle({ stated }: Book, registers: readonly Register[]): Parts {
  const sheets = registers.map(({ sheet }) => sheet);
  const parts: Parts = new Map();
  for (const register of registers) {
    const titles = stated.titles.get(register)?.slice(0, -1) ?? [];
    const alone = sheets.indexOf(register.sheet) === sheets.lastIndexOf(register.sheet);
    for (const title of new Set(alone ? titles : titles.slice(0, 1)))
      parts.set(title, [...(parts.get(title) ?? []), ...register.items]);
  }
  return parts;
}

/** Names that are the same when compared go together. */
function rekeyed(parts: Parts, keyOf: (name: string) => string): Parts {
  const merged: Parts = new Map();
  for (const [name, items] of parts) {
    const key = keyOf(name);
    const before = merged.get(key);
    if (key !== "") merged.set(key, before ? [...before, ...items] : items);
  }
  return merged;
}
