import { z } from "zod";
import type { Place } from "../kpi/address";

/** What a cell holds: null where it is empty. */
const contentSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const appliedSchema = z.strictObject({
  id: z.int().min(1),
  sheet: z.string(),
  place: z.strictObject({ row: z.int().min(0), column: z.int().min(0) }),
  reference: z.string().nullable(),
  /** What it was about: 'Rating misspelt'. */
  title: z.string(),
  /** As it was shown. */
  old: z.string(),
  value: z.string(),
  /** What the cell held before and what was put there, exactly. */
  before: contentSchema,
  after: z.union([z.string(), z.number()]),
  /** The number format that the cell had, and has. */
  format: z.string(),
  anchor: z.strictObject({ column: z.int().min(0), text: z.string() }).nullable(),
  /** ISO date; null where the caller named none. */
  on: z.string().nullable(),
});

const keptSchema = z.strictObject({ version: z.literal(1), fixes: z.array(appliedSchema) });

export type Content = z.infer<typeof contentSchema>;

/** A fix that was applied, with all that it takes to undo it. */
export type AppliedFix = z.infer<typeof appliedSchema>;

/** So many are kept and so many are applied at once, so that each that was applied can be undone. */
export const MOST_FIXES = 500;

/** Reads what was kept in a workbook, newest first; null where it cannot be used. */
export function parseApplied(kept: unknown): readonly AppliedFix[] | null {
  const result = keptSchema.safeParse(kept);
  return result.success ? result.data.fixes : null;
}

/** As it is kept: the newest, and no more than can be. */
export function keptApplied(fixes: readonly AppliedFix[]): z.input<typeof keptSchema> {
  return { version: 1, fixes: fixes.slice(0, MOST_FIXES) };
}

/** The id of the next fix. */
export function nextId(fixes: readonly AppliedFix[]): number {
  return fixes.reduce((highest, { id }) => Math.max(highest, id), 0) + 1;
}

/** Whether a cell holds what Quarter Ready put there: then a change of it that Excel tells of may be our own. */
export function isOurs(
  fixes: readonly AppliedFix[],
  { sheet, place, content }: { readonly sheet: string; readonly place: Place; readonly content: Content },
): boolean {
  const last = fixes.find(
    (fix) => fix.sheet === sheet && fix.place.row === place.row && fix.place.column === place.column,
  );
  return last?.after === content;
}
