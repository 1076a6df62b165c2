import { z } from "zod";
import { BLUE_MEANINGS, RATINGS } from "./rating";

const SWITCHES = ["off", "error", "warning", "advice"] as const;

/** A council's own choices. All are optional: an empty object is the product as shipped. */
export const profileSchema = z.strictObject({
  version: z.literal(1).default(1),
  /** What Blue says: not yet due (the default), or complete. */
  blue: z.enum(BLUE_MEANINGS).default("not-due"),
  /** The council's own words for a rating: { "Exceeding": "green" }. */
  words: z.record(z.string().trim().min(1), z.enum(RATINGS)).default({}),
  /** Rules that are switched off, or whose severity is changed: { "status-variant": "off" }. */
  rules: z.record(z.string(), z.enum(SWITCHES)).default({}),
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
