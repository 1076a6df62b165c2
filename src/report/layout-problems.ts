import type { z } from "zod";
import { at, meant, oneOf, shortened, shown, type Issue } from "../kpi/problem-words";

interface CountedColumn {
  readonly heading: string;
  readonly buckets: readonly string[];
  readonly statuses: readonly string[];
  readonly stages: readonly string[];
}

/** Columns that count nothing, that are called alike, or that both want to count the same. */
export function inTwoColumns(columns: readonly CountedColumn[], context: z.core.$RefinementCtx): void {
  const told = (index: number, message: string): void => {
    context.addIssue({ code: "custom", path: [index], message });
  };
  const headings = new Set<string>();
  const counted = new Map<string, string>();
  for (const [index, { heading, buckets, statuses, stages }] of columns.entries()) {
    const all = [...buckets, ...statuses.map((status) => `${status} (status)`), ...stages.map((stage) => `${stage} (stage)`)]; // prettier-ignore
    if (all.length === 0) told(index, `'${heading}' counts nothing. Give it a rating or a status to count.`);
    if (headings.has(heading.toLowerCase())) told(index, `There are two columns called '${heading}'. Give one another heading.`); // prettier-ignore
    headings.add(heading.toLowerCase());
    for (const one of new Set(all)) {
      const before = counted.get(one);
      if (before !== undefined) told(index, `'${one}' is counted under '${before}' and under '${heading}', and an item may be counted once only. Take it out of one.`); // prettier-ignore
      counted.set(one, before ?? heading);
    }
  }
}

/** What each list of a layout holds. */
const ENTRIES: Readonly<Record<string, string>> = { tables: "table", parts: "part", columns: "column", exceptions: "exceptions table" }; // prettier-ignore

/** Settings in the officer's words. */
const CALLED: Readonly<Record<string, string>> = {
  id: "its short name ('id')",
  name: "the name",
  title: "the title",
  heading: "the heading",
  phrase: "the words for sentences ('phrase')",
  groupBy: "what it is grouped by ('groupBy')",
  kind: "the kind of item ('kind')",
  shares: "the percentages ('shares')",
  show: "when it is shown ('show')",
  buckets: "the ratings that it counts ('buckets')",
  statuses: "the statuses that it counts ('statuses')",
  stages: "the stages that it counts ('stages')",
  totalRow: "the name of the row of totals ('totalRow')",
  totalColumn: "the heading of the number of items ('totalColumn')",
  field: "what it shows ('field')",
};

/** What is wrong with a layout, problem by problem: where, what stands there, what may stand there. */
export function layoutProblems(issues: readonly Issue[], data: unknown): string[] {
  return [...new Set(issues.flatMap((issue) => problem(issue, data)))];
}

/**
 * The same for a form, place by place: 'The heading is an empty text, but it must say something.' under
 * 'tables.0.parts.0.columns.2.heading'. The first problem of a place only.
 */
export function problemsByPlace(issues: readonly Issue[], data: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const issue of issues) {
    const place = issue.path.join(".");
    const { where } = placeOf(issue.path);
    const [words] = problem(issue, data);
    if (words === undefined || found.has(place)) continue;
    const bare = [`${where}: `, "In the layout, "].reduce((left, prefix) => (left.startsWith(prefix) ? left.slice(prefix.length) : left), words); // prettier-ignore
    found.set(
      place,
      bare.replace(/^./, (letter) => letter.toUpperCase()),
    );
  }
  return found;
}

function problem(issue: Issue, data: unknown): string[] {
  const { where, setting } = placeOf(issue.path);
  if (issue.code === "custom") return [where === "" || issue.message.startsWith("Table ") ? issue.message : `${where}: ${uncapitalised(issue.message)}`]; // prettier-ignore
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => sentence(where, `there is no setting called '${shortened(key)}'.`));
  if (issue.path.length === 0) return [`A layout is a group of settings in braces, but this is ${shown(data)}.`];
  const value = at(data, issue.path);
  const stands = value === undefined ? "is missing; it" : `is ${shown(value)}, but it`;
  return [sentence(where, `${setting} ${stands} ${may(issue)}.${meant(issue, value)}`)];
}

/** 'Table 2, part 1, column 3' and 'the heading' for ["tables", 1, "parts", 0, "columns", 2, "heading"]. */
function placeOf(path: readonly PropertyKey[]): { readonly where: string; readonly setting: string } {
  const entries: string[] = [];
  const rest: string[] = [];
  for (const [index, key] of path.entries()) {
    const next = path[index + 1];
    const entry = ENTRIES[String(key)];
    if (entry !== undefined && typeof next === "number") entries.push(`${entry} ${next + 1}`);
    else if (typeof key === "string") rest.push(key);
    else if (ENTRIES[String(path[index - 1])] === undefined) rest.push(`entry ${Number(key) + 1}`);
  }
  // The group that a setting stands in says little, unless it is what is meant.
  const named = rest.filter((key, index) => index === rest.length - 1 || (key !== "which" && key !== "sheets"));
  const name = named.map((key) => CALLED[key] ?? (key.startsWith("entry ") ? key : `'${shortened(key)}'`));
  const [first, ...more] = name.reverse();
  const setting = more.length === 0 ? (first ?? "the entry") : `${first ?? ""} of ${more.join(" of ")}`;
  return { where: entries.join(", ").replace(/^./, (letter) => letter.toUpperCase()), setting };
}

function sentence(where: string, words: string): string {
  return where === "" ? `In the layout, ${words}` : `${where}: ${words}`;
}

/** What may stand there. */
function may(issue: Issue): string {
  switch (issue.code) {
    case "invalid_value":
      return `may only be ${oneOf(issue.values.map((value) => `'${String(value)}'`))}`;
    case "invalid_type":
      return `must be ${KINDS[issue.expected] ?? "a group of settings in braces"}`;
    case "too_small":
      return issue.origin === "string" ? "must say something" : issue.origin === "array" ? `must have at least ${issue.minimum}` : `may not be less than ${issue.minimum}`; // prettier-ignore
    case "too_big":
      return issue.origin === "string" ? `may not be longer than ${issue.maximum} characters` : `may not have more than ${issue.maximum}`; // prettier-ignore
    case "invalid_format":
      return "may only be made of small letters, figures and hyphens between them, such as 'by-service'";
    default:
      return "must be something else";
  }
}

const KINDS: Readonly<Record<string, string>> = { string: "a text in quotation marks", number: "a number", int: "a whole number", boolean: "true or false", array: "a list in square brackets" }; // prettier-ignore

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
