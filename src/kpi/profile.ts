import { z } from "zod";
import { BLUE_MEANINGS, RATINGS } from "./rating";

const SWITCHES = ["off", "error", "warning", "advice"] as const;

/** How far a figure may miss its target. Never a hidden default: null until the officer has chosen. */
export const toleranceSchema = z.strictObject({
  /** Of what: per cent of the target, or the target's own unit (percentage points, days, pounds). */
  basis: z.enum(["relative", "absolute"]),
  /** Missed by no more than this is still green. */
  green: z.number().nonnegative().default(0),
  /** Missed by no more than this is amber; beyond is red. */
  amber: z.number().nonnegative(),
  /** Whether a figure that misses by just the limit is still within it ("up to 5%") or not ("less than 10%"). */
  limit: z.enum(["within", "beyond"]).default("within"),
  /** Beyond the limit is amber, not red, where it held or improved on the same quarter last year (Havering). */
  amberIfHeld: z.boolean().default(false),
});

export type Tolerance = z.infer<typeof toleranceSchema>;

/** Whether more is better or less. */
export const POLARITIES = ["higher", "lower"] as const;
export type Polarity = (typeof POLARITIES)[number];

const quarters = z.array(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]));

/** A council's own choices. All are optional: an empty object is the product as shipped. */
export const profileSchema = z.strictObject({
  version: z.literal(1).default(1),
  /** What Blue says: not yet due (the default), or complete. */
  blue: z.enum(BLUE_MEANINGS).default("not-due"),
  /** The council's own words for a rating: { "Exceeding": "green" }. */
  words: z.record(z.string().trim().min(1), z.enum(RATINGS)).default({}),
  /** Rules that are switched off, or whose severity is changed: { "status-variant": "off" }. */
  rules: z.record(z.string(), z.enum(SWITCHES)).default({}),
  tolerance: toleranceSchema.nullable().default(null),
  /** What the officer has confirmed, by reference in capitals without spaces: { "KI7A": "lower" }. */
  polarity: z.record(z.string(), z.enum(POLARITIES)).default({}),
  /** In which quarters that which is measured less often than each quarter falls due. */
  due: z.strictObject({ annual: quarters.default([4]), halfYearly: quarters.default([2, 4]) }).prefault({}),
  /** Whether an error may be closed with a reason, as a warning may. */
  explainErrors: z.boolean().default(false),
});

export type Profile = z.infer<typeof profileSchema>;

export const DEFAULT_PROFILE: Profile = profileSchema.parse({});

export type ProfileResult =
  { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly problem: string };

/**
 * Reads a profile from outside (a file, the workbook's settings).
 * @param knownRules the ids that `rules` may name, so that a slip of the pen is told and not ignored
 * @returns the problem as a plain sentence where it cannot be used
 */
export function parseProfile(data: unknown, knownRules: readonly string[]): ProfileResult {
  const result = profileSchema.safeParse(data);
  if (!result.success) {
    const issue = result.error.issues[0];
    const where = issue?.path.length ? `'${issue.path.map(String).join(".")}': ` : "";
    return { ok: false, problem: `The profile cannot be used: ${where}${issue?.message ?? "it is not a profile"}.` };
  }
  const unknown = Object.keys(result.data.rules).find((id) => !knownRules.includes(id));
  return unknown === undefined
    ? { ok: true, profile: result.data }
    : { ok: false, problem: `The profile cannot be used: it names a rule '${unknown}' that does not exist.` };
}
