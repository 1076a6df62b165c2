import type { RuleId } from "./finding";
import type { Rule } from "./rule";
import { COMMENTARY_RULES } from "./rules/commentary";
import { DATES_RULES } from "./rules/dates";
import { FIGURES_RULES } from "./rules/figures";
import { IDENTITY_RULES } from "./rules/identity";
import { RATINGS_RULES } from "./rules/ratings";
import { REQUIRED_RULES } from "./rules/required";
import { STRUCTURE_RULES } from "./rules/structure";
import { TOTALS_RULES } from "./rules/totals";
import { VOCABULARY_RULES } from "./rules/vocabulary";

/** The families of rules, in the order in which the documents show them. */
export const FAMILIES: readonly { readonly name: string; readonly rules: readonly Rule[] }[] = [
  { name: "Structure", rules: STRUCTURE_RULES },
  { name: "Identity", rules: IDENTITY_RULES },
  { name: "Required fields", rules: REQUIRED_RULES },
  { name: "Vocabulary", rules: VOCABULARY_RULES },
  { name: "Target and actual", rules: FIGURES_RULES },
  { name: "Rating against number", rules: RATINGS_RULES },
  { name: "Dates", rules: DATES_RULES },
  { name: "Commentary", rules: COMMENTARY_RULES },
  { name: "Totals", rules: TOTALS_RULES },
];

export const RULES: readonly Rule[] = FAMILIES.flatMap(({ rules }) => rules);

export const RULE_IDS: readonly RuleId[] = RULES.map(({ id }) => id);
