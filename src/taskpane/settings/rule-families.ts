import { CATALOGUE } from "../../check/catalogue";
import type { Finding, RuleId, Severity } from "../../check/finding";
import { FAMILIES } from "../../check/rules";
import type { ProfileChoices } from "../../kpi/profile";
import { fold } from "../../kpi/text";
import { ruleTitle } from "../ignoring";

export type RuleSetting = ProfileChoices["rules"][string];

/** A rule as it stands in this workbook. */
export interface RuleRow {
  readonly rule: RuleId;
  readonly title: string;
  readonly fires: string;
  /** As shipped. */
  readonly severity: Severity;
  /** Null where nothing was chosen. */
  readonly setting: RuleSetting | null;
  /** How many findings of it there are now. */
  readonly count: number;
}

export interface RuleFamily {
  readonly name: string;
  readonly rows: readonly RuleRow[];
}

/** Every rule, family by family. */
export function ruleFamilies({ rules }: Pick<ProfileChoices, "rules">, findings: readonly Finding[]): RuleFamily[] {
  const counts = new Map<RuleId, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return FAMILIES.map(({ name, rules: ofFamily }) => ({
    name,
    rows: ofFamily.map(({ id, severity }) => ({
      rule: id,
      title: ruleTitle(id),
      fires: CATALOGUE[id].fires,
      severity,
      setting: rules[id] ?? null,
      count: counts.get(id) ?? 0,
    })),
  }));
}

/** Those that say every word that was typed, without the families that have none. */
export function searched(families: readonly RuleFamily[], query: string): readonly RuleFamily[] {
  const words = fold(query)
    .split(" ")
    .filter((word) => word !== "");
  const isHit = (family: RuleFamily, { title, fires }: RuleRow): boolean => {
    const text = fold(`${family.name} ${title} ${fires}`);
    return words.every((word) => text.includes(word));
  };
  return families
    .map((family) => ({ ...family, rows: family.rows.filter((row) => isHit(family, row)) }))
    .filter(({ rows }) => rows.length > 0);
}
