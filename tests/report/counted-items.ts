import fc from "fast-check";
import type { Field, Item, Past } from "../../src/kpi/item";
import { toldInWords } from "../../src/kpi/polarity";
import { parseQuantity } from "../../src/kpi/quantity";
import { BUCKETS, RATINGS } from "../../src/kpi/rating";
import { layoutSchema, LAYOUT_GROUPS, STAGES, type Layout, type LayoutInput } from "../../src/report/layout";
import type { Book, Register } from "../../src/read/register";
import { bookOf, sheetOf } from "../snapshots";

const BARE: Item = {
  sheet: "S",
  row: 0,
  kind: "indicator",
  section: null,
  critical: false,
  hidden: false,
  figures: { target: null, actual: null },
  dates: { start: null, end: null },
  past: [],
  fields: {},
  inWords: { polarity: null, words: null },
  rating: null,
  status: null,
  ratedBy: null,
  others: [],
  recognised: { rating: null, status: null },
};

export function field(text: string): Field {
  return { text, missing: text === "", error: false, row: 0, column: 0 };
}

export function itemWith(more: Partial<Item>): Item {
  const item = { ...BARE, ...more };
  return { ...item, inWords: more.inWords ?? toldInWords(item.fields.measure, item.figures) };
}

/** An earlier figure or rating of an item. */
export function past(
  quarter: Past["quarter"],
  year: number | null,
  actual: string,
  rating: Past["rating"] = null,
): Past {
  // prettier-ignore
  const fields = actual === "" ? {} : { actual: field(actual) };
  return { quarter, year, fields, figures: { target: null, actual: parseQuantity(actual) }, rating };
}

/** A register of these items, with the headings given. */
export function registerWith(items: readonly Item[], headings: Register["headings"] = {}): Register {
  const area = { top: 0, bottom: 0, left: 0, right: 0 };
  const [first] = items;
  return { sheet: first?.sheet ?? "S", kind: first?.kind ?? "indicator", header: area, body: area, columns: {}, headings, items, pictures: 0 }; // prettier-ignore
}

/** A book of registers made by hand: what no table could hold may stand in it. */
export function bookWith(registers: readonly Register[], more: Partial<Book> = {}): Book {
  return { ...bookOf(sheetOf("Empty", [])), registers, ...more };
}

/** A book of items in one register. */
export function bookOfItems(items: readonly Item[], more: Partial<Book> = {}): Book {
  return bookWith([registerWith(items)], more);
}

const STATUSES = ["completed", "in progress", "overdue", "not started", "cancelled", "satisfactory", "some words of their own"]; // prettier-ignore
const NAMES = [
  "Housing",
  "housing ",
  "Planning",
  "Law & Democracy",
  "",
  "<18s",
  "What? *",
  "2022",
  "2023",
  "March 2023",
  "TRUE",
  "=1+1",
  "A~B",
];

const items: fc.Arbitrary<Item> = fc
  .record({
    sheet: fc.constantFrom("One", "Two"),
    kind: fc.constantFrom("indicator" as const, "action" as const),
    rating: fc.option(fc.constantFrom(...RATINGS)),
    status: fc.option(fc.constantFrom(...STATUSES)),
    critical: fc.boolean(),
    section: fc.option(fc.constantFrom("Front", "Back")),
    service: fc.option(fc.constantFrom(...NAMES)),
    objective: fc.option(fc.constantFrom(...NAMES)),
  })
  .map(({ service, objective, ...more }) =>
    itemWith({ ...more, fields: { ...(service === null ? {} : { service: field(service) }), ...(objective === null ? {} : { objective: field(objective) }) } }),
  ); // prettier-ignore

/** Any items in one or two registers. */
export const books: fc.Arbitrary<Book> = fc
  .tuple(fc.array(items, { maxLength: 25 }), fc.array(items, { maxLength: 25 }))
  .map(([one, two]) => bookWith([registerWith(one), registerWith(two, { service: "Service" })]));

type Parts = NonNullable<LayoutInput["tables"]>[number]["parts"];

/** Columns among which each rating, status and stage is dealt out at most once. */
const columns = fc
  .record({
    deal: fc.array(fc.nat(5), { minLength: BUCKETS.length + STATUSES.length + STAGES.length, maxLength: BUCKETS.length + STATUSES.length + STAGES.length }),
    show: fc.array(fc.constantFrom("always" as const, "used" as const), { minLength: 5, maxLength: 5 }),
  })
  .map(({ deal, show }): Parts[number]["columns"] => {
    const dealt = <T>(all: readonly T[], from: number, to: number): T[] => all.filter((_, index) => deal[from + index] === to);
    return show.map((one, index) => ({
      heading: `Column ${index + 1}`,
      show: one,
      buckets: dealt(BUCKETS, 0, index),
      statuses: dealt(STATUSES, BUCKETS.length, index),
      stages: dealt(STAGES, BUCKETS.length + STATUSES.length, index),
    })).filter(({ buckets, statuses, stages }) => buckets.length + statuses.length + stages.length > 0);
  })
  .filter((some) => some.length > 0); // prettier-ignore

const parts: fc.Arbitrary<Parts> = fc.oneof(
  fc.record({ kind: fc.constantFrom("indicator" as const, "action" as const, "all" as const), columns }).map((part) => [part]), // prettier-ignore
  fc.tuple(columns, columns).map(([one, two]) => [
    { kind: "action" as const, columns: one },
    { kind: "indicator" as const, columns: two },
  ]),
);

/** Any layout of one table. */
export const layouts: fc.Arbitrary<Layout> = fc
  .record({
    title: fc.constant("Any"),
    groupBy: fc.constantFrom(...LAYOUT_GROUPS),
    parts,
    criticalInBrackets: fc.boolean(),
    shares: fc.constantFrom("none" as const, "of-all" as const, "of-rated" as const),
    unratedInShares: fc.boolean(),
    notDueInShares: fc.boolean(),
    roundTo100: fc.boolean(),
    emptyGroups: fc.boolean(),
  })
  .map((table) => layoutSchema.parse({ id: "any", name: "Any", tables: [table] }));
