import type { z } from "zod";
import { at, meant, oneOf, shortened, shown, suggestion, type Issue } from "./problem-words";

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
