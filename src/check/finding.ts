import { placeOf, type Place } from "../kpi/address";
import type { Field } from "../kpi/item";
import type { Role } from "../kpi/role";
import type { CommentaryFacts } from "./rules/commentary/facts";
import type { DatesFacts } from "./rules/dates/facts";
import type { FiguresFacts } from "./rules/figures/facts";
import type { IdentityFacts } from "./rules/identity/facts";
import type { RatingsFacts } from "./rules/ratings/facts";
import type { RequiredFacts } from "./rules/required/facts";
import type { StructureFacts } from "./rules/structure/facts";
import type { TotalsFacts } from "./rules/totals/facts";
import type { VocabularyFacts } from "./rules/vocabulary/facts";

export const SEVERITIES = ["error", "warning", "advice"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A new text for a cell, proposed and never applied unasked. */
export interface Fix {
  readonly place: Place;
  /** What stands there now, as Excel shows it: a cell that has changed meanwhile is not touched. */
  readonly old: string;
  readonly value: string;
  /** Changes nothing but how a thing is written (a rating's spelling, spaces, case), so many may be applied at once. */
  readonly safe: boolean;
}

/** A fix that replaces what a field says. */
export function fixOf(field: Field, value: string, safe: "safe" | "ask" = "ask"): Fix {
  return { place: placeOf(field), old: field.text, value, safe: safe === "safe" };
}

/** A cell that says nothing: its column's heading, and what stands there instead ('-', 'n/a', or nothing at all). */
export interface Blank {
  readonly heading: string;
  readonly text: string;
}

/** The facts that each rule states, family by family, and that its wording is made of. */
export interface Facts
  extends
    StructureFacts,
    IdentityFacts,
    RequiredFacts,
    VocabularyFacts,
    FiguresFacts,
    RatingsFacts,
    DatesFacts,
    CommentaryFacts,
    TotalsFacts {}

export type RuleId = keyof Facts;

/** One thing wrong, as facts; the words are the catalogue's. */
export type Finding = { [Id in RuleId]: FindingOf<Id> }[RuleId];

export interface FindingOf<Id extends RuleId> {
  readonly rule: Id;
  readonly severity: Severity;
  readonly sheet: string;
  readonly place: Place;
  /** The item's reference as written; null where it has none, or where the fault is not an item's. */
  readonly reference: string | null;
  readonly facts: Facts[Id];
  readonly fix: Fix | null;
}

/** The role that a rule looks at, for grouping and for the chase list. */
export type RuleSubject = Role | "structure";
