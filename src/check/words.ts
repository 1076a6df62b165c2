import type { Severity } from "./finding";

/** A finding in plain English. */
export interface Words {
  /** A few words, for a heading over findings of one rule: 'No objective'. */
  readonly title: string;
  /** What is wrong, as a sentence. */
  readonly what: string;
  /** What to do, as a sentence. */
  readonly todo: string;
}

export const SEVERITY_WORDS: Readonly<Record<Severity, { readonly one: string; readonly many: string }>> = {
  error: { one: "thing to fix", many: "things to fix" },
  warning: { one: "warning", many: "warnings" },
  advice: { one: "piece of advice", many: "pieces of advice" },
};
