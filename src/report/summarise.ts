import { bucketOf, said, type Item } from "../kpi/item";
import { BUCKETS, isException, type Bucket } from "../kpi/rating";
import type { Role } from "../kpi/role";
import { mapped, toTheEnd, type Steps } from "../kpi/steps";
import { compareText, tidy } from "../kpi/text";
import { itemsOf, type Book } from "../read/register";
import { byName } from "./by-name";
import { sectionsHeading } from "./tables/section-words";
import type { Counts, Group, Grouping, Summary } from "./summary";

/** Counts the items of a book by rating, status, kind and group. Every item is counted once. */
export function summarise(book: Book): Summary {
  return toTheEnd(summariseInSteps(book));
}

/** The same for a workbook of any size, in steps. */
export function* summariseInSteps(book: Book): Steps<Summary> {
  const items = itemsOf(book);
  yield;
  const indicators = items.filter(({ kind }) => kind === "indicator").length;
  const counts = count(items);
  const groups = [
    yield* groupBy("sheet", "Sheet", items, ({ sheet }) => sheet),
    yield* groupBy("kind", "Kind", items, ({ kind }) => (kind === "indicator" ? "Indicators" : "Actions")),
  ];
  for (const role of ["objective", "service", "owner"] as const) groups.push(...(yield* groupByRole(book, role)));
  return {
    ...counts,
    byKind: { indicator: indicators, action: items.length - indicators },
    groups,
    exceptions: items.filter((item) => isException(bucketOf(item))),
  };
}

/** Counts some items. */
export function count(items: readonly Item[]): Counts {
  const byRating = Object.fromEntries(BUCKETS.map((bucket) => [bucket, 0])) as Record<Bucket, number>;
  const byStatus = new Map<string, number>();
  for (const item of items) {
    byRating[bucketOf(item)]++;
    if (item.status !== null) byStatus.set(item.status, (byStatus.get(item.status) ?? 0) + 1);
  }
  const statuses = [...byStatus].sort(([a], [b]) => compareText(a, b));
  return { items: items.length, byRating, byStatus: Object.fromEntries(statuses) };
}

/** Registers without the column are counted under the missing name, so that each group adds up to all items. */
function* groupByRole(book: Book, role: Role & Grouping): Steps<Group[]> {
  const heading = book.registers.find((register) => register.columns[role] !== undefined)?.headings[role];
  if (heading === undefined) return role === "service" ? yield* bySection(book) : [];
  return [yield* groupBy(role, tidy(heading), itemsOf(book), (item) => said(item, role))];
}

/** Where no column names the service, the headings between the rows mostly do. */
function* bySection(book: Book): Steps<Group[]> {
  const items = itemsOf(book);
  if (items.every(({ section }) => section === null)) return [];
  const group = yield* groupBy("service", "", items, ({ section }) => section);
  const names = group.rows.filter(({ missing }) => !missing).map(({ name }) => name);
  return [{ ...group, heading: sectionsHeading(names) }];
}

function* groupBy(
  by: Grouping,
  heading: string,
  items: readonly Item[],
  nameOf: (item: Item) => string | null,
): Steps<Group> {
  const { named, unnamed } = yield* byName(items, nameOf);
  const groups = named.map((group) => ({ ...group, missing: false }));
  if (unnamed.length > 0) groups.push({ name: "Not given", missing: true, items: unnamed });
  return {
    by,
    heading,
    rows: yield* mapped(groups, ({ name, missing, items: own }) => ({ name, missing, ...count(own) })),
  };
}
