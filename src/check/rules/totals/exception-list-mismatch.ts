import { bucketOf, said, type Item, type Kind } from "../../../kpi/item";
import { BUCKET_WORDS, isOffTarget } from "../../../kpi/rating";
import { fold, tidy } from "../../../kpi/text";
import type { ItemList } from "../../../read/stated/stated";
import type { BookRule, Raised } from "../../rule";
import { detailRegisters } from "./detail";
import { isOtherPeriod } from "./other-period";

/** Fewer entries may be examples. */
const FEWEST_ENTRIES = 3;

/** Whether a list of exceptions is the set of those items that are off target. */
export const exceptionListMismatch: BookRule<"exception-list-mismatch"> = {
  id: "exception-list-mismatch",
  severity: "warning",
  *checkBook({ book, quarter }) {
    const lists = book.stated.lists.filter(({ subject, title }) => subject === "exceptions" && !isOtherPeriod([title], quarter)); // prettier-ignore
    if (lists.length === 0) return;
    for (const list of lists) yield* noExceptions(list);
    const detail = detailRegisters(book).flatMap(({ items }) => items);
    for (const kind of ["indicator", "action"] as const) yield* leftOut(lists, detail, kind);
  },
};

type Found = Generator<Raised<"exception-list-mismatch">>;

function* noExceptions({ entries, sheet, title }: ItemList): Found {
  // Where several share a name, any of them may be meant.
  const green = entries.filter(({ items }) => items.every(({ rating }) => rating === "green"));
  // A list of which a good part is green is not one of exceptions, whatever it is called.
  if (green.length * 3 > entries.length) return;
  for (const { place, items } of green) {
    const [item] = items;
    const word = tidy(said(item, "rating") ?? said(item, "status") ?? BUCKET_WORDS[bucketOf(item)]);
    const facts = { problem: "no-exception", list: tidy(title), name: nameOf(item), word } as const;
    yield { sheet, place, reference: said(item, "reference"), facts, fix: null };
  }
}

/** Lists of one kind are taken together: a long one goes on under the next heading. */
function* leftOut(lists: readonly ItemList[], detail: readonly Item[], kind: Kind): Found {
  const own = lists.filter(({ entries }) => entries.some(({ items }) => items.some((item) => item.kind === kind)));
  const entries = own.flatMap((list) => list.entries);
  const named = new Set(entries.map(({ items: [item] }) => item)).size;
  const listed = new Set(entries.flatMap(({ items }) => items));
  const [first] = own;
  if (!first || named < FEWEST_ENTRIES) return;
  const expected = detail.filter((item) => item.kind === kind && isOffTarget(item.rating) && isWithin(item, [...listed])); // prettier-ignore
  const missing = expected.filter((item) => {
    if (listed.has(item)) return false;
    const alike = expected.filter(({ rating }) => rating === item.rating);
    const there = alike.filter((one) => listed.has(one)).length;
    // Of a rating that the list is meant to hold, it holds most.
    return there * 2 > alike.length;
  });
  if (missing.length === 0) return;
  const facts = { problem: "left-out", list: tidy(first.title), names: missing.map(nameOf), listed: named } as const; // prettier-ignore
  yield { sheet: first.sheet, place: first.place, reference: null, facts, fix: null };
}

/** By what a list may be confined to one part of the council. */
const PARTS: readonly ((item: Item) => string | null)[] = [
  ({ sheet }) => sheet,
  ({ section }) => section,
  (item) => said(item, "service"),
  (item) => said(item, "objective"),
];

/** A list whose items are all of one part says nothing of another. */
function isWithin(item: Item, listed: readonly Item[]): boolean {
  return PARTS.every((part) => {
    const parts = new Set(listed.map((one) => fold(part(one) ?? "")));
    return parts.size > 1 || parts.has(fold(part(item) ?? ""));
  });
}

function nameOf(item: Item): string {
  return tidy(said(item, "reference") ?? said(item, "measure") ?? "");
}
