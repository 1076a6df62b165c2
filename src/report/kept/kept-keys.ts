import { fingerprint, identifier } from "../../check/evidence";
import type { Finding } from "../../check/finding";
import { squeeze } from "../../check/references";
import { measureKey } from "../../check/rules/identity/same-measure";
import { said, type Item } from "../../kpi/item";
import { withoutPeriod } from "../../kpi/period";
import { ROLES } from "../../kpi/role";
import { ROWS_A_STEP, toTheEnd, type Steps } from "../../kpi/steps";
import { fold, tidy } from "../../kpi/text";
import { itemFinder, itemsOf, type Book } from "../../read/register";

/** What a key begins with, by the sheet that it stands on: so a key is known for one wherever its column has gone. */
export const KEY_PREFIXES = { exceptions: "Exception: ", checks: "Finding: " } as const;
export type KeyedRole = keyof typeof KEY_PREFIXES;

/** Between the parts of a key. */
export const BETWEEN = " · ";

/** A measure longer than this is told by its beginning and a fingerprint. */
const LONGEST_MEASURE = 120;

/**
 * What each item of a book is known by when the sheets are made again, this quarter or later: its reference and measure,
 * however they are spaced and capitalised. Its row doesn't matter, and its sheet only where another has the same item;
 * what still can't be told apart is numbered.
 */
export function itemKeys(book: Book): ReadonlyMap<Item, string> {
  return toTheEnd(itemKeysInSteps(book));
}

/** Three sheets ask for those of the same book. */
const KNOWN = new WeakMap<Book, ReadonlyMap<Item, string>>();

/** The same for a workbook of any size, in steps. */
export function* itemKeysInSteps(book: Book): Steps<ReadonlyMap<Item, string>> {
  const known = KNOWN.get(book);
  if (known) return known;
  const items = itemsOf(book);
  const bases: string[] = [];
  const sheetsOf = new Map<string, string | null>();
  for (const [at, item] of items.entries()) {
    if (at % ROWS_A_STEP === 0) yield;
    const base = baseKey(item);
    bases.push(base);
    const before = sheetsOf.get(base);
    if (before === undefined) sheetsOf.set(base, item.sheet);
    else if (before !== null && before !== item.sheet && sheetKey(before) !== sheetKey(item.sheet)) sheetsOf.set(base, null); // prettier-ignore
  }
  const number = numbering();
  const keys = new Map<Item, string>();
  for (const [at, item] of items.entries()) {
    if (at % ROWS_A_STEP === 0) yield;
    const base = bases[at] ?? "";
    keys.set(item, number(sheetsOf.get(base) === null ? `${base}${BETWEEN}${sheetKey(item.sheet)}` : base));
  }
  KNOWN.set(book, keys);
  return keys;
}

/** What each finding is known by: its rule, its item and the field at fault; where it is no item's, what it rests on. */
export function* findingKeysInSteps(book: Book, findings: readonly Finding[]): Steps<ReadonlyMap<Finding, string>> {
  const items = yield* itemKeysInSteps(book);
  const itemAt = itemFinder(book);
  yield;
  const { keyOf } = identifier(book);
  const number = numbering();
  const keys = new Map<Finding, string>();
  for (const [at, finding] of findings.entries()) {
    if (at % ROWS_A_STEP === 0) yield;
    const item = itemAt(finding.sheet, finding.place);
    const about = item
      ? [items.get(item) ?? "", roleAt(book, finding)]
      : [sheetKey(finding.sheet), keyOf(finding).evidence];
    keys.set(finding, `${KEY_PREFIXES.checks}${number([finding.rule, ...about].join(BETWEEN))}`);
  }
  return keys;
}

/**
 * The key of an item's row among the exceptions.
 * @param table where an earlier table of the sheet lists it too, which one is meant
 */
export function exceptionKey(itemKey: string, table: string | null = null): string {
  return `${KEY_PREFIXES.exceptions}${itemKey}${table === null ? "" : `${BETWEEN}${writable(fold(table))}`}`;
}

/** The key of a row that the officer has added, by what stands in it. */
export function ownRowKey(role: KeyedRole, texts: readonly string[]): string {
  const about = writable(shortened(fold(texts.join(" "))));
  return `${KEY_PREFIXES[role]}a row of your own${about === "" ? "" : `${BETWEEN}${about}`}`;
}

/** A key for the officer to read: without what it begins with. */
export function keyWords(key: string): string {
  const prefix = Object.values(KEY_PREFIXES).find((one) => key.startsWith(one)) ?? "";
  return key.slice(prefix.length);
}

function baseKey(item: Item): string {
  const reference = said(item, "reference");
  const measure = said(item, "measure");
  const parts = [
    ...(reference === null ? [] : [squeeze(reference)]),
    ...(measure === null ? [] : [shortened(measureWords(measure))]),
  ];
  return writable(parts.join(BETWEEN)) || "without reference and measure";
}

function measureWords(measure: string): string {
  return measureKey(withoutPeriod(measure)) || measureKey(measure) || fold(measure);
}

function shortened(text: string): string {
  return text.length <= LONGEST_MEASURE ? text : `${text.slice(0, LONGEST_MEASURE)}… ${fingerprint(text).slice(0, 8)}`;
}

function sheetKey(sheet: string): string {
  return writable(fold(withoutPeriod(sheet)) || fold(sheet));
}

/** Only what a cell gives back as it was written. */
function writable(text: string): string {
  return tidy(text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, " "));
}

function roleAt(book: Book, { sheet, place }: Finding): string {
  const register = book.registers.find(
    ({ sheet: name, header, body }) =>
      name === sheet &&
      place.row >= header.top &&
      place.row <= body.bottom &&
      place.column >= body.left &&
      place.column <= body.right,
  );
  return ROLES.find((role) => register?.columns[role] === place.column) ?? "row";
}

/** Gives the second of the same key a number, and so on. */
export function numbering(): (key: string) => string {
  // By key, the number that is tried next: thousands of rows may say the same.
  const used = new Map<string, number>();
  return (key) => {
    let numbered = key;
    let next = used.get(key) ?? 2;
    for (; used.has(numbered); next++) numbered = `${key} (${next})`;
    used.set(key, next);
    if (numbered !== key) used.set(numbered, 2);
    return numbered;
  };
}
