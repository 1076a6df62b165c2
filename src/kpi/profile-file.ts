import { NO_CHOICES, parseProfile, PROFILE_VERSION, type ProfileChoices, type ProfileResult } from "./profile";
import { compareText } from "./text";

type Json = Readonly<Record<string, unknown>>;

/**
 * What is kept and exported: only what differs from the product as shipped, and the version by which a later one knows
 * how to read it. Always in the same order, whatever the order in which it was chosen.
 */
export function essentials(choices: ProfileChoices): Json {
  return { version: PROFILE_VERSION, ...differences(choices, NO_CHOICES) };
}

/** Whether a profile says nothing. */
export function saysNothing(choices: ProfileChoices): boolean {
  return Object.keys(essentials(choices)).length === 1;
}

/** The text of a file that can be read, mended by hand and imported again. */
export function profileText(choices: ProfileChoices): string {
  return `${JSON.stringify(essentials(choices), null, 2)}\n`;
}

/**
 * What is to change; the rest stays. Within a group of settings (`words`, `rules`, `due`…) only what is named changes.
 * Null takes a setting, or one entry of a group, back to how it is shipped.
 */
export type ProfileChange = {
  readonly [Key in Exclude<keyof ProfileChoices, "version">]?: Change<ProfileChoices[Key]>;
};
type Change<Value> = Value extends readonly unknown[] | string | number | boolean | null ? Value | null : { readonly [Key in keyof Value]?: Value[Key] | null } | null; // prettier-ignore

/** The profile with a change made to it, or what is wrong with that. */
export function changedProfile(
  choices: ProfileChoices,
  change: ProfileChange,
  rules: readonly string[],
): ProfileResult {
  return parseProfile(merged(essentials(choices), change), rules);
}

/** As JSON Merge Patch has it (RFC 7396). */
function merged(target: unknown, change: unknown): unknown {
  if (!isGroup(change)) return change;
  const result = new Map(isGroup(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(change))
    if (value === null) result.delete(key);
    else if (value !== undefined) result.set(key, merged(result.get(key), value));
  return Object.fromEntries(result);
}

function differences(choices: Json, shipped: Json): Json {
  const found: [string, unknown][] = [];
  for (const [key, standard] of Object.entries(shipped)) {
    const value = choices[key];
    if (key === "version" || JSON.stringify(sorted(value)) === JSON.stringify(sorted(standard))) continue;
    found.push([key, key === "due" && isGroup(value) && isGroup(standard) ? differences(value, standard) : sorted(value)]); // prettier-ignore
  }
  return Object.fromEntries(found);
}

/** The entries of a group by name, since their order says nothing. */
function sorted(value: unknown): unknown {
  return isGroup(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b))) : value;
}

function isGroup(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
