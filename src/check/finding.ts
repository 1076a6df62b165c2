import type { Place } from "../kpi/address";
import type { Rating } from "../kpi/rating";
import type { Role } from "../kpi/role";

export const SEVERITIES = ["error", "warning", "advice"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A new text for a cell, proposed and never applied unasked. */
export interface Fix {
  readonly place: Place;
  readonly value: string;
}

/** A cell that says nothing: its column's heading, and what stands there instead ('-', 'n/a', or nothing at all). */
interface Blank {
  readonly heading: string;
  readonly text: string;
}

/** The facts that each rule states, and that its wording is made of. `heading` is the column's own heading. */
export interface Facts {
  "header-not-found": { readonly rows: number };
  "cell-error": { readonly heading: string; readonly text: string };
  "colour-only-rating": { readonly heading: string; readonly rating: Rating };
  "missing-reference": Blank;
  "malformed-reference": { readonly text: string; readonly example: string; readonly share: { readonly of: number; readonly total: number } };
  "duplicate-reference": { readonly text: string; readonly firstRow: number };
  "missing-status": Blank;
  "missing-objective": Blank & { readonly prefix: string | null; readonly agreeing: number };
  "missing-measure": Blank;
  "missing-target": Blank;
  "missing-owner": Blank;
  "missing-commentary": Blank & { readonly rating: Rating | null };
  "missing-frequency": Blank;
  "missing-sub-objective": Blank;
  "unknown-status": { readonly heading: string; readonly text: string };
  "status-spelling": { readonly heading: string; readonly text: string; readonly word: string };
  "status-variant": { readonly heading: string; readonly text: string; readonly usual: string; readonly count: number };
  "target-is-frequency": { readonly heading: string; readonly text: string };
} // prettier-ignore

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
