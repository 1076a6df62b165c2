import { said, type Item, type Past } from "../kpi/item";
import { compareQuarters, type Quarter } from "../kpi/period";
import { fold } from "../kpi/text";
import { comparePeriods, PAST_ROLES } from "./past-columns";
import type { OtherQuarter, PassedOver, Register } from "./register";
import { sameButForPast } from "./notes";

/** A register, and the quarter that its columns, its rows or its title speak of. */
export interface DatedRegister {
  readonly register: Register;
  readonly own: { readonly quarter: Quarter; readonly by: "columns" | "rows" | "title" } | null;
}

/** Registers that are counted, and those that stand for other quarters. */
export interface SetApart {
  readonly registers: readonly Register[];
  readonly otherQuarters: readonly OtherQuarter[];
  readonly passedOver: readonly PassedOver[];
}

/** Fewer measures in common are another register's, whatever its title says. */
const SHARE = 0.5;

/**
 * Sets the registers of other quarters apart, so that no item is counted twice. A title may also hold the date of a
 * meeting: it counts only where the table repeats the measures of one that is of the quarter. The items that remain are
 * given what the earlier registers say of them.
 */
export function setApart(read: readonly DatedRegister[], quarter: Quarter | null): SetApart {
  const isOther = ({ own }: DatedRegister): boolean =>
    quarter !== null && own !== null && compareQuarters(own.quarter, quarter) !== 0;
  const current = read.filter((one) => !isOther(one));
  const others = read.filter((one) => isOther(one) && (one.own?.by !== "title" || repeatsAny(one, current)));
  const otherQuarters = others
    .flatMap(({ register, own }) => (own ? [{ register, quarter: own.quarter, isPart: own.by === "rows" }] : []))
    .sort((a, b) => compareQuarters(a.quarter, b.quarter));
  const earlier = otherQuarters.filter((one) => quarter !== null && compareQuarters(one.quarter, quarter) < 0);
  return {
    registers: read.filter((one) => !others.includes(one)).map(({ register }) => withPast(register, earlier)),
    otherQuarters,
    passedOver: otherQuarters.map(({ register: { sheet, header, items }, quarter: theirs, isPart }) => ({
      reason: "table-of-another-quarter",
      sheet,
      row: header.bottom,
      rows: isPart ? items.length : null,
      quarter: theirs,
    })),
  };
}

function repeatsAny(one: DatedRegister, current: readonly DatedRegister[]): boolean {
  return current.some(({ register }) => repeats(one.register, register));
}

/** Whether most measures of the smaller of two registers stand in the other too. */
function repeats(a: Register, b: Register): boolean {
  const measures = new Set(a.items.map(measureOf));
  const common = b.items.filter((item) => measures.has(measureOf(item))).length;
  return common > 0 && common >= Math.min(a.items.length, b.items.length) * SHARE;
}

function measureOf(item: Item): string {
  return fold(said(item, "measure") ?? said(item, "reference") ?? "");
}

/** The items with what the same register said of them in earlier quarters. */
function withPast(register: Register, earlier: readonly OtherQuarter[]): Register {
  const before = earlier
    .filter((one) => repeats(one.register, register))
    .map(({ quarter, register: then }) => ({ quarter, find: finder(then) }));
  if (before.length === 0) return register;
  const items = register.items.map((item) => {
    const found = before.flatMap(({ quarter, find }) => {
      const then = find(item);
      return then ? [pastOf(then, quarter)] : [];
    });
    return found.length === 0 ? item : { ...item, past: [...item.past, ...found].sort(comparePeriods) };
  });
  sameButForPast(items, register.items);
  return { ...register, items };
}

/** Finds an item again: by its reference where that is no one else's, else by its measure. */
function finder(register: Register): (item: Item) => Item | undefined {
  const byReference = unique(register.items, referenceOf);
  const byMeasure = unique(register.items, measureOf);
  return (item) => byReference.get(referenceOf(item)) ?? byMeasure.get(measureOf(item));
}

function referenceOf(item: Item): string {
  return fold(said(item, "reference") ?? "").replaceAll(" ", "");
}

/** What stands once only can be found again for certain. */
function unique(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item> {
  const found = new Map<string, Item | null>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== "") found.set(key, found.has(key) ? null : item);
  }
  return new Map([...found].flatMap(([key, item]) => (item ? [[key, item]] : [])));
}

function pastOf({ fields, figures, rating }: Item, { quarter, year }: Quarter): Past {
  return {
    quarter,
    year,
    figures,
    rating,
    fields: Object.fromEntries(PAST_ROLES.flatMap((role) => (fields[role] ? [[role, fields[role]]] : []))),
  };
}
