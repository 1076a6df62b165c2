import { bucketOf, said, type Item } from "../kpi/item";
import { BUCKETS, isException, type Bucket } from "../kpi/rating";
import type { Role } from "../kpi/role";
import { mapped, ROWS_A_STEP, toTheEnd, type Steps } from "../kpi/steps";
import { commonest, compareText, fold, tidy } from "../kpi/text";
import { itemsOf, type Book } from "../read/register";
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
  return items.some(({ section }) => section !== null)
    ? [yield* groupBy("service", "Section", items, ({ section }) => section)]
    : [];
}

/** Names that differ only in case or spaces are one group, under the commonest spelling. */
function* groupBy(
  by: Grouping,
  heading: string,
  items: readonly Item[],
  nameOf: (item: Item) => string | null,
): Steps<Group> {
  const groups = new Map<string, { names: string[]; items: Item[] }>();
  for (const [at, item] of items.entries()) {
    if (at % ROWS_A_STEP === 0) yield;
    const name = nameOf(item);
    const key = name === null ? "" : fold(name);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { names: [], items: [] }));
    if (name !== null) group.names.push(tidy(name));
    group.items.push(item);
  }
  const named = [...groups].filter(([key]) => key !== "");
  const missing = [...groups].filter(([key]) => key === "");
  const rows = [...named, ...missing];
  return {
    by,
    heading,
    rows: yield* mapped(rows, ([key, group]) => ({
      name: commonest(group.names)?.text ?? "Not given",
      missing: key === "",
      ...count(group.items),
    })),
  };
}
