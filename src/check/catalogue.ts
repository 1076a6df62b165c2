import type { Facts, Finding, FindingOf, RuleId } from "./finding";
import { COMMENTARY_WORDS } from "./rules/commentary/wording";
import { DATES_WORDS } from "./rules/dates/wording";
import { FIGURES_WORDS } from "./rules/figures/wording";
import { IDENTITY_WORDS } from "./rules/identity/wording";
import { RATINGS_WORDS } from "./rules/ratings/wording";
import { REQUIRED_WORDS } from "./rules/required/wording";
import { STRUCTURE_WORDS } from "./rules/structure/wording";
import { TOTALS_WORDS } from "./rules/totals/wording";
import { VOCABULARY_WORDS } from "./rules/vocabulary/wording";
import type { Words } from "./words";

/** What there is to say of a rule: when it fires, what the officer is then told, and a made-up case that shows it. */
export interface Entry<Id extends RuleId> {
  /** A sentence for docs/rules.md. */
  readonly fires: string;
  readonly example: { readonly facts: Facts[Id]; readonly fix: string | null };
  /** When its fix is a safe one, which may be applied with others unread; never, where this is left out. */
  readonly safe?: "always" | `where ${string}`;
  readonly words: (finding: FindingOf<Id>) => Words;
}

export type Family<Id extends RuleId> = { readonly [Each in Id]: Entry<Each> };

/** Every rule in words. British English for a tired reader: what is wrong, then what to do. */
export const CATALOGUE: Family<RuleId> = {
  ...STRUCTURE_WORDS,
  ...IDENTITY_WORDS,
  ...REQUIRED_WORDS,
  ...VOCABULARY_WORDS,
  ...FIGURES_WORDS,
  ...RATINGS_WORDS,
  ...DATES_WORDS,
  ...COMMENTARY_WORDS,
  ...TOTALS_WORDS,
};

/** The words for a finding. Same finding, same words. */
export function wordsFor(finding: Finding): Words {
  // Each rule's wording takes the facts of that rule; the compiler cannot tie the two together through an index.
  return (CATALOGUE[finding.rule].words as (finding: Finding) => Words)(finding);
}

/** What is wrong and what to do, as one message. */
export function messageFor(finding: Finding): string {
  const { what, todo } = wordsFor(finding);
  return `${what} ${todo}`;
}
