import { z } from "zod";
import { suggestion } from "./problem-words";
import { atOdds, problemsIn } from "./profile-problems";
import { BLUE_MEANINGS, RATINGS, type BlueMeaning } from "./rating";
import { fold } from "./text";
import { PRESET_IDS, presetOf } from "./vocabulary-presets";

const SWITCHES = ["off", "error", "warning", "advice"] as const;

/** How far a figure may miss its target. Never a hidden default: null until the officer has chosen. */
export const toleranceSchema = z
  .strictObject({
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
  })
  .refine(({ green, amber }) => amber < 0 || green <= amber, {
    error: "In 'tolerance', 'green' is more than 'amber', so nothing could be amber. Make 'amber' the larger one.",
  });

export type Tolerance = z.infer<typeof toleranceSchema>;

/** Whether more is better or less. */
export const POLARITIES = ["higher", "lower"] as const;
export type Polarity = (typeof POLARITIES)[number];

/** What the summary may group by. */
export const GROUPS = ["sheet", "kind", "objective", "service", "owner", "subObjective"] as const;

/** Raised whenever an older Quarter Ready could not read what a newer one keeps. Every version up to it is read. */
export const PROFILE_VERSION = 2;

const quarters = z.array(z.literal([1, 2, 3, 4]));
const dueSchema = z.strictObject({ annual: quarters.default([4]), halfYearly: quarters.default([2, 4]) });
const reference = (text: string): string => text.replace(/\s/g, "").toUpperCase();

/** A council's own choices. All are optional: an empty object is the product as shipped. */
export const profileSchema = z.strictObject({
  version: z.int().min(1).max(PROFILE_VERSION).default(PROFILE_VERSION).transform(() => PROFILE_VERSION), // prettier-ignore
  /** Whose choices they are, or what they are for. */
  name: z.string().trim().min(1).nullable().default(null),
  /** The vocabulary, chosen as a whole; null where every known word is understood. */
  preset: z.enum(PRESET_IDS).nullable().default(null),
  /** What Blue says. Null: what the preset says, else what the workbook tells, else not yet due. */
  blue: z.enum(BLUE_MEANINGS).nullable().default(null),
  /** The council's own words for a rating: { "Exceeding": "green" }. */
  words: z.record(z.string().regex(/\S/), z.enum(RATINGS)).superRefine(atOdds("words", fold)).default({}),
  /** Rules that are switched off, or whose severity is changed: { "status-variant": "off" }. */
  rules: z.record(z.string(), z.enum(SWITCHES)).default({}),
  tolerance: toleranceSchema.nullable().default(null),
  /** What the officer has confirmed, by reference in capitals without spaces: { "KI7A": "lower" }. */
  polarity: z
    .record(z.string().regex(/\S/), z.enum(POLARITIES))
    .superRefine(atOdds("polarity", reference))
    .transform((said) => Object.fromEntries(Object.entries(said).map(([key, value]) => [reference(key), value])))
    .default({}),
  /** In which quarters that which is measured less often than each quarter falls due. */
  due: dueSchema.prefault({}),
  /** What the summary groups by. */
  groups: z.array(z.enum(GROUPS)).default(["sheet", "kind", "objective", "service", "owner"]),
  /** Whether an error may be closed with a reason, as a warning may. */
  explainErrors: z.boolean().default(false),
});

const SETTINGS = {
  "": Object.keys(profileSchema.shape),
  tolerance: Object.keys(toleranceSchema.shape),
  due: Object.keys(dueSchema.shape),
};

/** What a council has chosen; what it has not stays open where the workbook may tell it. */
export type ProfileChoices = z.infer<typeof profileSchema>;

/** What a workbook is checked with: the choices, and what was left open decided. */
export type Profile = ProfileChoices & { readonly blue: BlueMeaning };

export const NO_CHOICES: ProfileChoices = profileSchema.parse({});
export const DEFAULT_PROFILE: Profile = decided(NO_CHOICES);

/**
 * The choices with what they leave open decided.
 * @param found what the workbook tells of Blue; not yet due where it tells nothing
 */
export function decided(choices: ProfileChoices, found: BlueMeaning = "not-due"): Profile {
  const ofPreset = choices.preset === null ? null : presetOf(choices.preset).blue;
  return { ...choices, blue: choices.blue ?? ofPreset ?? found };
}

export type ProfileResult =
  | { readonly ok: true; readonly profile: ProfileChoices }
  | { readonly ok: false; readonly problems: readonly string[] };

/** As the name of an entry it would be lost without a word: zod leaves it out. */
const UNKEEPABLE = "__proto__";

/**
 * Reads a profile from outside (a file, the workbook's settings).
 * @param knownRules the ids that `rules` may name, so that a slip of the pen is told and not ignored
 * @returns every problem, each as a plain sentence, where it cannot be used
 */
export function parseProfile(data: unknown, knownRules: readonly string[]): ProfileResult {
  const version = member(data, "version");
  if (typeof version === "number" && version > PROFILE_VERSION)
    return { ok: false, problems: [`It was written by a newer Quarter Ready: it is of version ${version}, and this one reads up to ${PROFILE_VERSION}. Update Quarter Ready, or have the profile exported again by this one.`] }; // prettier-ignore
  const result = profileSchema.safeParse(data);
  const problems = result.success ? [] : problemsIn(result.error.issues, data, SETTINGS);
  const rules = member(data, "rules");
  if (typeof rules === "object" && rules !== null && !Array.isArray(rules))
    for (const id of Object.keys(rules))
      if (!knownRules.includes(id)) problems.push(`In 'rules', there is no rule called '${fold(id)}'.${suggestion(id, knownRules)}`); // prettier-ignore
  for (const group of ["words", "polarity"])
    if (member(member(data, group), UNKEEPABLE) !== undefined)
      problems.push(`In '${group}', '${UNKEEPABLE}' can't be kept, because computers have a use of their own for that name. Leave it out.`); // prettier-ignore
  return result.success && problems.length === 0 ? { ok: true, profile: result.data } : { ok: false, problems };
}

/** Reads the text of a file. */
export function parseProfileText(text: string, knownRules: readonly string[]): ProfileResult {
  let data: unknown;
  try {
    // Windows' Notepad puts a mark before the text.
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { ok: false, problems: ["It is not JSON, or a bracket, a comma or a quotation mark in it is missing or too many."] }; // prettier-ignore
  }
  return parseProfile(data, knownRules);
}

function member(data: unknown, key: string): unknown {
  return typeof data === "object" && data !== null && Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined; // prettier-ignore
}
