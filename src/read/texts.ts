import { saidIn, type Field, type Item } from "../kpi/item";
import { ROLES, type Role } from "../kpi/role";
import { ROWS_A_STEP, type Steps } from "../kpi/steps";

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

const AS_READ = new WeakMap<readonly Item[], ReadonlyMap<Role, Texts>>();

/**
 * The texts of a column as they were noted when its items were read; null where no item has such a cell, undefined where
 * nothing was noted and the cells have to be looked up.
 */
export function textsAsRead(items: readonly Item[], role: Role): Texts | null | undefined {
  const noted = AS_READ.get(items);
  return noted && (noted.get(role) ?? null);
}

/** Says of items that each has the fields of the one that it stands for. */
export function sameTexts(items: readonly Item[], as: readonly Item[]): void {
  const texts = AS_READ.get(as);
  if (texts) AS_READ.set(items, texts);
}

/**
 * Notes what items say while they are read, column by column: to fetch the fields of a large register from memory again
 * takes several times as long as to look at them.
 */
export class TextNotes {
  private readonly columns: readonly { readonly role: Role; readonly texts: (string | null)[]; hasCells: boolean }[];
  private readonly fields: Fields[] = [];

  constructor(columns: Readonly<Partial<Record<Role, number>>>) {
    const isNoted = (role: Role): boolean => columns[role] !== undefined || DERIVED.has(role);
    this.columns = ROLES.filter(isNoted).map((role) => ({ role, texts: [], hasCells: false }));
  }

  note({ fields }: Item): void {
    this.put(this.fields.length, fields);
  }

  /** Keeps the notes for the items of a register, which may be fewer, and other ones, than those that were noted. */
  *keepFor(items: readonly Item[]): Steps<void> {
    for (const [at, { fields }] of items.entries()) {
      if (at % ROWS_A_STEP === 0) yield;
      if (this.fields[at] !== fields) this.put(at, fields);
    }
    for (const { texts } of this.columns) texts.length = items.length;
    const noted = this.columns.filter(({ hasCells }) => hasCells);
    AS_READ.set(items, new Map(noted.map(({ role, texts }) => [role, texts])));
  }

  private put(at: number, fields: Fields): void {
    this.fields[at] = fields;
    for (const column of this.columns) {
      const field = FIELD_OF[column.role](fields);
      column.texts[at] = saidIn(field);
      column.hasCells ||= field !== undefined;
    }
  }
}
