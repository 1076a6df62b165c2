import { z } from "zod";
import { withoutPeriod } from "./period";
import { ROLES } from "./role";
import { fold } from "./text";

/**
 * What the officer has said of a table. It goes by what the columns are called, without their quarter, so that it still
 * holds when columns move, rows are added above, or the next quarter's columns come in.
 */
const tableSchema = z.strictObject({
  sheet: z.string().min(1),
  /** The headings by which the table is known again, as `headingKey` gives them. */
  headings: z.array(z.string()).min(1),
  /** The line above them, by which it is told from others with the same headings; none where nothing stands there. */
  title: z.string().optional(),
  ignored: z.boolean().default(false),
  /** The officer pointed to the row with these headings: it heads a table whatever we think of it. */
  picked: z.boolean().default(false),
  /** By heading key: what the column holds, or that it holds nothing that is read. */
  roles: z.record(z.string(), z.enum([...ROLES, "none"])).default({}),
});

export const mappingSchema = z.strictObject({ version: z.literal(1), tables: z.array(tableSchema) });

export type TableMapping = z.infer<typeof tableSchema>;
export type Mapping = z.infer<typeof mappingSchema>;

export const NO_MAPPING: Mapping = { version: 1, tables: [] };

/** Reads what was kept in a workbook; null where it cannot be used, which is then told and not dropped in silence. */
export function parseMapping(kept: unknown): Mapping | null {
  const result = mappingSchema.safeParse(kept);
  return result.success ? result.data : null;
}

/** What a heading is known again by: folded, without the period. A heading that is only a period keeps it. */
export function headingKey(heading: string): string {
  return fold(withoutPeriod(heading)) || fold(heading);
}

/** Enough of the headings must still be there for it to be the same table. */
const SHARE = 0.6;

/** Whether a row of headings is that of the mapped table. */
export function isSameTable(mapped: Pick<TableMapping, "headings">, headings: readonly string[]): boolean {
  const keys = new Set(headings.map(headingKey));
  return mapped.headings.filter((key) => keys.has(key)).length >= mapped.headings.length * SHARE;
}

/** By which the officer's word is kept for a table: where it stands and what it and its columns are called. */
export interface TableId {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly title?: string | undefined;
}

/**
 * Which of the tables of a sheet is meant: those with the headings, and of several the one under the title. A title that
 * has been reworded does not matter where there is but one.
 */
export function meantBy<Table extends Omit<TableId, "sheet">>(mapped: TableMapping, tables: readonly Table[]): Table[] {
  const same = tables.filter(({ headings }) => isSameTable(mapped, headings));
  if (mapped.title === undefined || same.length < 2) return same;
  return same.filter(({ title }) => title !== undefined && headingKey(title) === mapped.title);
}

/** What a change says of a table: a column's role ("none": nothing that is read; null: as found), or more. */
export type MappingChange =
  | { readonly kind: "role"; readonly heading: string; readonly role: TableMapping["roles"][string] | null }
  | { readonly kind: "ignore"; readonly ignored: boolean }
  | { readonly kind: "pick" }
  | { readonly kind: "forget" };

/** The mapping with one thing changed of one table. What says nothing any more is dropped. */
export function changedMapping(mapping: Mapping, id: TableId, change: MappingChange): Mapping {
  const title = id.title === undefined ? undefined : headingKey(id.title);
  const isIt = (table: TableMapping): boolean =>
    table.sheet === id.sheet && isSameTable(table, id.headings) && (table.title === undefined || table.title === title);
  const known = mapping.tables.find(isIt);
  const others = mapping.tables.filter((table) => table !== known);
  const fresh: TableMapping = {
    sheet: id.sheet,
    headings: [],
    ignored: false,
    picked: false,
    roles: {},
    ...(title === undefined ? {} : { title }),
  };
  // The headings as they are now: next quarter they are compared with these.
  const current = { ...(known ?? fresh), headings: [...new Set(id.headings.map(headingKey))] };
  const changed = applied(current, change);
  const saysNothing = !changed.ignored && !changed.picked && Object.keys(changed.roles).length === 0;
  return { version: 1, tables: saysNothing ? others : [...others, changed] };
}

function applied(table: TableMapping, change: MappingChange): TableMapping {
  switch (change.kind) {
    case "ignore":
      return { ...table, ignored: change.ignored };
    case "pick":
      return { ...table, picked: true, ignored: false };
    case "forget":
      return { ...table, ignored: false, picked: false, roles: {} };
    case "role": {
      const key = headingKey(change.heading);
      const roles = Object.fromEntries(Object.entries(table.roles).filter(([heading]) => heading !== key));
      return { ...table, roles: change.role === null ? roles : { ...roles, [key]: change.role } };
    }
  }
}
