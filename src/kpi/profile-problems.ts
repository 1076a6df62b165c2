import { distance } from "fastest-levenshtein";
import type { z } from "zod";
import { tidy } from "./text";

type Issue = z.core.$ZodIssue;

/** Settings of more than one line, each with what it looks like. */
const EXAMPLES: Readonly<Record<string, string>> = {
  words: '{ "Exceeding": "green" }',
  rules: '{ "status-variant": "off" }',
  tolerance: '{ "basis": "relative", "amber": 5 }',
  polarity: '{ "KI 7a": "lower" }',
  due: '{ "annual": [4] }',
  "due.annual": "[4]",
  "due.halfYearly": "[2, 4]",
  groups: '["sheet", "service"]',
};

const KINDS: Readonly<Record<string, string>> = {
  string: "a text in quotation marks",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};

/** The names of the settings, by the setting that they stand in; those of the profile itself by ''. */
export type Settings = Readonly<Record<string, readonly string[]>>;

/** What is wrong with a profile, problem by problem: which setting, what stands there, what may stand there. */
export function problemsIn(issues: readonly Issue[], data: unknown, settings: Settings): string[] {
  return issues.flatMap((issue) => {
    if (issue.code === "custom") return [issue.message];
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownSetting(issue.path, key, settings));
    if (issue.code === "invalid_key") return [`In ${setting(issue.path.slice(0, -1))}, there is an entry without a name. Give it one, or take it out.`]; // prettier-ignore
    if (issue.path.length === 0)
      return [
        `A profile is a group of settings in braces, such as { "blue": "complete" }, but this is ${shown(data)}.`,
      ];
    return [`${setting(issue.path)} ${stands(at(data, issue.path))} ${may(issue)}.${meant(issue, at(data, issue.path))}`.replace(/^./, (first) => first.toUpperCase())]; // prettier-ignore
  });
}

/** ' Did you mean 'blue'?', or nothing where no known word is near. */
export function suggestion(text: string, known: readonly string[]): string {
  const asked = text.toLowerCase();
  const near = known
    .map((word) => ({ word, edits: distance(asked, word.toLowerCase()), shorter: Math.min(asked.length, word.length) }))
    .filter(({ word, edits, shorter }) => edits <= Math.max(1, Math.floor(shorter / 3)) || isSwap(asked, word, edits))
    .sort((a, b) => a.edits - b.edits)[0];
  return near ? ` Did you mean '${near.word}'?` : "";
}

/** Two letters that changed places. */
function isSwap(asked: string, word: string, edits: number): boolean {
  const letters = (one: string): string => Array.from(one).sort().join("");
  return edits === 2 && letters(asked) === letters(word.toLowerCase());
}

/** Tells two entries that are the same but for how they are written, and say different things. */
export function atOdds(
  name: string,
  key: (text: string) => string,
): (record: Readonly<Record<string, string>>, context: z.core.$RefinementCtx) => void {
  return (record, context) => {
    const known = new Map<string, [string, string]>();
    for (const [text, value] of Object.entries(record)) {
      const before = known.get(key(text));
      if (before && before[1] !== value)
        context.addIssue({ code: "custom", message: `In '${name}', '${shortened(before[0])}' is '${before[1]}', but '${shortened(text)}' is '${value}', and the two are the same to Quarter Ready. Keep one.` }); // prettier-ignore
      known.set(key(text), [text, value]);
    }
  };
}

function unknownSetting(path: readonly PropertyKey[], key: string, settings: Settings): string {
  const [outer] = path;
  const known = settings[outer === undefined ? "" : String(outer)] ?? [];
  const where = outer === undefined ? "There" : `In '${String(outer)}', there`;
  return `${where} is no setting called '${shortened(key)}'.${suggestion(key, known) || ` There may be: ${known.join(", ")}.`}`; // prettier-ignore
}

/** 'blue'; 'amber' in 'tolerance'; entry 2 of 'annual' in 'due'. */
function setting(path: readonly PropertyKey[]): string {
  return [...path]
    .reverse()
    .map((key) => (typeof key === "number" ? `entry ${key + 1} of` : `'${shortened(String(key))}'`))
    .reduce((text, part) => (text === "" ? part : text.endsWith(" of") ? `${text} ${part}` : `${text} in ${part}`), "");
}

function stands(value: unknown): string {
  return value === undefined ? "is missing; it" : `is ${shown(value)}, but`;
}

/** What stands there, in a few words. */
function shown(value: unknown): string {
  if (typeof value === "string") return tidy(value) === "" ? "an empty text" : `'${shortened(value)}'`;
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "a group of settings in braces" : JSON.stringify(value);
}

/** What may stand there. */
function may(issue: Issue): string {
  const example = EXAMPLES[issue.path.map(String).join(".")];
  switch (issue.code) {
    case "invalid_value":
      return `may only be ${oneOf(issue.values.map((value) => (typeof value === "string" ? `'${value}'` : String(value))))}`;
    case "invalid_type":
      return `must be ${KINDS[issue.expected] ?? (issue.expected === "array" ? "a list in square brackets" : "a group of settings in braces")}${example === undefined ? "" : `, such as ${example}`}`;
    case "too_small":
      return issue.origin === "string" ? "must say something" : `may not be less than ${issue.minimum}`;
    case "too_big":
      return `may not be more than ${issue.maximum}`;
    default:
      return "must be something else: see docs/profile.md";
  }
}

function meant(issue: Issue, value: unknown): string {
  if (issue.code !== "invalid_value" || typeof value !== "string") return "";
  return suggestion(
    value,
    issue.values.filter((one) => typeof one === "string"),
  );
}

function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined), data); // prettier-ignore
}

const LONGEST = 40;

/** On one line, and not for ever. */
function shortened(text: string): string {
  const line = tidy(text.replace(/\p{Cc}/gu, " "));
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
