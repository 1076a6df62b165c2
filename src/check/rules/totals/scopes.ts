import type { Item, Kind } from "../../../kpi/item";
import { fold } from "../../../kpi/text";
import type { Book } from "../../../read/register";
import type { CountLine } from "../../../read/stated/stated";
import { detailRegisters } from "./detail";
import { namedParts, nameKey } from "./named-parts";

/** A set of items that a line of counts may be meant for. */
export interface Scope {
  /** What the part of the workbook is called; null for the whole. */
  readonly name: string | null;
  readonly kind: Kind | null;
  readonly items: readonly Item[];
}

export interface Candidates {
  readonly scopes: readonly Scope[];
  /** The line, or what stands over it, names the part, or says that it is the whole. */
  readonly named: boolean;
}

/** Finds the items that a line of counts may be of, by what it and its titles are called. */
export type FindScopes = (line: CountLine) => Candidates;

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ["indicator", /\b(?:indicators?|kpis?|pi['’]?s|measures?)\b/],
  ["action", /\b(?:actions?|tasks?|milestones?|projects?|activities)\b/],
];

/** What councils call the whole of it, in a title or as a label by itself. */
const WHOLE = /\b(?:totals?|overall|whole|grand|all|council-wide|corporate)\b/;
const WHOLE_LABEL = /^(?:(?:the )?(?:whole )?(?:council|authority|borough|district)|council[- ]wide|corporate|(?:all|overall) (?:services|directorates|departments|themes|priorities|objectives|areas))$/; // prettier-ignore

export function scopesOf(book: Book): FindScopes {
  const all = detailRegisters(book).flatMap(({ items }) => items);
  const sheets = new Map<string, Item[]>();
  const parts = namedParts(book);
  return ({ sheet, label, titles, counts }) => {
    const words = new Set(counts.map(({ word }) => word));
    const texts = label === null ? titles : [label, ...titles];
    const over = titles.filter((text) => !words.has(text));
    const kind = kindOf(texts);
    const own = sheets.get(sheet) ?? all.filter((item) => item.sheet === sheet);
    sheets.set(sheet, own);
    const title = over.find((text) => (own.length === 0 || text !== sheet) && parts.find(text).length > 0);
    const underTitle = title === undefined ? [] : parts.find(title);
    const isWhole = label === null || WHOLE_LABEL.test(fold(label)) || nameKey(label) === "";
    const byLabel = label === null ? [] : parts.find(label);
    if (byLabel.length > 0 || !isWhole) {
      // Under a title, or on a register's own sheet, the part may be counted there alone.
      const within = [...underTitle, own].flatMap((outer) => byLabel.map((items) => inBoth(items, outer)));
      return { scopes: scopes(label, [...byLabel, ...within], kind), named: true };
    }
    if (title !== undefined) return { scopes: scopes(title, underTitle, kind), named: true };
    const named = texts.some((text) => WHOLE.test(fold(text)));
    // Above a register, the counts may be its own, or those of the workbook.
    return {
      scopes: distinct([...scopes(sheet, [own], kind), ...scopes(null, [all], kind)]),
      named: named || own.length > 0,
    };
  };
}

/** The kind that the nearest text speaks of; null where none does, or where it speaks of both. */
function kindOf(texts: readonly string[]): Kind | null {
  for (const text of texts) {
    const folded = fold(text);
    const [found, another] = KINDS.filter(([, words]) => words.test(folded));
    if (found) return another ? null : found[0];
  }
  return null;
}

/** Where no kind is named, the items of either kind may be meant, or all. */
function scopes(name: string | null, sets: readonly (readonly Item[])[], kind: Kind | null): Scope[] {
  const kinds: readonly (Kind | null)[] = kind === null ? [null, "indicator", "action"] : [kind];
  return distinct(
    sets.flatMap((items) =>
      kinds.map((one) => ({ name, kind: one, items: one === null ? items : ofKind(items, one) })),
    ),
  );
}

/** The same array where all are of the kind, so that nothing is counted twice. */
function ofKind(items: readonly Item[], kind: Kind): readonly Item[] {
  return items.every((item) => item.kind === kind) ? items : items.filter((item) => item.kind === kind);
}

function distinct(scopes: readonly Scope[]): Scope[] {
  return scopes.filter(
    ({ items }, index) => items.length > 0 && !scopes.slice(0, index).some((other) => isSame(other.items, items)),
  );
}

function isSame(a: readonly Item[], b: readonly Item[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  const members = new Set(a);
  return b.every((item) => members.has(item));
}

function inBoth(a: readonly Item[], b: readonly Item[]): Item[] {
  const members = new Set(b);
  return a.filter((item) => members.has(item));
}
