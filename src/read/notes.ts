import { saidIn, type Field, type Item } from "../kpi/item";
import { ROLES, type Role } from "../kpi/role";
import { ROWS_A_STEP, type Steps } from "../kpi/steps";
import { traitsOf } from "../kpi/traits";
import type { Recognition } from "../kpi/vocabulary";

/** What the items of a register say in a column, in their order; null where there is no cell, or it says nothing. */
export type Texts = readonly (string | null)[];

type Fields = Item["fields"];

/** By name, since a field that is asked for by a variable takes the engine several times as long. */
export const FIELD_OF: Readonly<Record<Role, (fields: Fields) => Field | undefined>> = {
  reference: ({ reference }) => reference,
  measure: ({ measure }) => measure,
  target: ({ target }) => target,
  actual: ({ actual }) => actual,
  benchmark: ({ benchmark }) => benchmark,
  frequency: ({ frequency }) => frequency,
  owner: ({ owner }) => owner,
  objective: ({ objective }) => objective,
  subObjective: ({ subObjective }) => subObjective,
  service: ({ service }) => service,
  commentary: ({ commentary }) => commentary,
  rating: ({ rating }) => rating,
  status: ({ status }) => status,
  startDate: ({ startDate }) => startDate,
  endDate: ({ endDate }) => endDate,
  polarity: ({ polarity }) => polarity,
  basis: ({ basis }) => basis,
  tolerance: ({ tolerance }) => tolerance,
  amberLimit: ({ amberLimit }) => amberLimit,
  travel: ({ travel }) => travel,
  plan: ({ plan }) => plan,
};

/** What items may have without a column of its own: taken out of their measure, or from the row below. */
const DERIVED: ReadonlySet<Role> = new Set(["reference", "owner", "commentary"]);

/** The roles that items of a register may have fields for. */
export function rolesToNote(columns: Readonly<Partial<Record<Role, number>>>): readonly Role[] {
  return ROLES.filter((role) => columns[role] !== undefined || DERIVED.has(role));
}

/** How the words that rate were understood, by the places of the items. */
export type Recognised = Readonly<Record<"rating" | "status", readonly (Recognition | null)[]>>;

/** What stands in a column. */
export interface NotedColumn {
  readonly texts: Texts;
  /** Where a cell says nothing, and where it holds an error: places of items. */
  readonly missing: readonly number[];
  readonly errors: readonly number[];
}

/** What is known of a register's items without looking at them again, each by the places of the items. */
export interface Noted {
  /** Those that have cells. */
  readonly columns: ReadonlyMap<Role, NotedColumn>;
  /** Sums of `TRAITS`. */
  readonly traits: Int32Array;
  readonly recognised: Recognised;
}

const AS_READ = new WeakMap<readonly Item[], Noted>();

/** What was noted of items when they were read; of others, what they say now. */
export function* notedInSteps(items: readonly Item[]): Steps<Noted> {
  const noted = AS_READ.get(items);
  if (noted) return noted;
  const notes = new Notes(ROLES);
  yield* notes.keepFor(items);
  return yield* notedInSteps(items);
}

/** Says of items that each is the one that it stands for, but for its past. */
export function sameButForPast(items: readonly Item[], as: readonly Item[]): void {
  const noted = AS_READ.get(as);
  if (noted) AS_READ.set(items, { ...noted, traits: Int32Array.from(items, traitsOf) });
}

/**
 * Notes what rules ask of items while they are read: to fetch the items of a large register from memory again takes
 * several times as long as to look at them.
 */
export class Notes {
  private readonly items: Item[] = [];
  private readonly columns: readonly { readonly role: Role; readonly texts: (string | null)[]; hasCells: boolean }[];
  private readonly traits: number[] = [];
  private readonly rating: (Recognition | null)[] = [];
  private readonly status: (Recognition | null)[] = [];

  /** @param roles those that the items may have fields for */
  constructor(roles: readonly Role[]) {
    this.columns = roles.map((role) => ({ role, texts: [], hasCells: false }));
  }

  note(item: Item): void {
    this.put(this.items.length, item);
  }

  /** Keeps the notes for the items of a register, which may be fewer, and other ones, than those that were noted. */
  *keepFor(items: readonly Item[]): Steps<void> {
    for (let at = 0; at < items.length; at++) {
      if (at % ROWS_A_STEP === 0) yield;
      const item = items[at];
      if (item && this.items[at] !== item) this.put(at, item);
    }
    for (const { texts } of this.columns) texts.length = items.length;
    for (const list of [this.traits, this.rating, this.status]) list.length = items.length;
    AS_READ.set(items, yield* this.madeInSteps());
  }

  *madeInSteps(): Steps<Noted> {
    const { traits, rating, status } = this;
    const columns = new Map<Role, NotedColumn>();
    for (const { role, texts, hasCells } of this.columns) {
      yield;
      if (hasCells) columns.set(role, { texts, ...this.silentIn(role, texts) });
    }
    return { columns, traits: Int32Array.from(traits), recognised: { rating, status } };
  }

  private silentIn(role: Role, texts: Texts): Pick<NotedColumn, "missing" | "errors"> {
    const missing: number[] = [];
    const errors: number[] = [];
    for (let at = 0; at < texts.length; at++) {
      const item = texts[at] === null ? this.items[at] : undefined;
      const field = item && FIELD_OF[role](item.fields);
      if (field?.missing) missing.push(at);
      if (field?.error) errors.push(at);
    }
    return { missing, errors };
  }

  private put(at: number, item: Item): void {
    this.items[at] = item;
    this.traits[at] = traitsOf(item);
    this.rating[at] = item.recognised.rating;
    this.status[at] = item.recognised.status;
    for (const column of this.columns) {
      const field = FIELD_OF[column.role](item.fields);
      column.texts[at] = saidIn(field);
      column.hasCells ||= field !== undefined;
    }
  }
}
