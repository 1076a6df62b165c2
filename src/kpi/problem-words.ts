import { distance } from "fastest-levenshtein";
import type { z } from "zod";
import { tidy } from "./text";

/** What zod found, as it is put into sentences. */
export type Issue = z.core.$ZodIssue;

/** 'a', 'b' or 'c'. */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}

/** What stands in the data at the end of a path; undefined where nothing does. */
export function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined), data); // prettier-ignore
}

/** What stands there, in a few words. */
export function shown(value: unknown): string {
  if (typeof value === "string") return tidy(value) === "" ? "an empty text" : `'${shortened(value)}'`;
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return typeof value === "object" && value !== null ? "a group of settings in braces" : JSON.stringify(value);
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

/** The value that may have been meant, as a sentence behind another one; empty where none is near. */
export function meant(issue: Issue, value: unknown): string {
  if (issue.code !== "invalid_value" || typeof value !== "string") return "";
  return suggestion(
    value,
    issue.values.filter((one) => typeof one === "string"),
  );
}

const LONGEST = 40;

/** On one line, and not for ever. */
export function shortened(text: string): string {
  const line = tidy(text.replace(/\p{Cc}/gu, " "));
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
