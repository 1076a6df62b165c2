import { counted } from "../../kpi/counted";
import type { RuleFamily, RuleRow, RuleSetting } from "./rule-families";

const SHIPPED = { error: "thing to fix", warning: "warning", advice: "advice" } as const;

/** What a rule may be set to, after 'as shipped'. */
export const SETTING_WORDS: Readonly<Record<RuleSetting, string>> = {
  error: "Always a thing to fix",
  warning: "Always a warning",
  advice: "Always advice",
  off: "Not checked",
};

/** 'As shipped: warning' */
export function shippedWords({ severity }: Pick<RuleRow, "severity">): string {
  return `As shipped: ${SHIPPED[severity]}`;
}

/** 'No objective (2 found)' */
export function ruleName({ title, count }: Pick<RuleRow, "title" | "count">): string {
  return count === 0 ? title : `${title} (${count.toLocaleString("en-GB")} found)`;
}

/** 'Dates: 9 rules, 2 found, 1 changed' */
export function familyWords({ name, rows }: RuleFamily): string {
  const found = rows.reduce((sum, { count }) => sum + count, 0);
  const changed = rows.filter(({ setting }) => setting !== null).length;
  return [
    `${name}: ${counted(rows.length, "rule")}`,
    ...(found > 0 ? [`${found.toLocaleString("en-GB")} found`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
  ].join(", ");
}

/** What was kept of a rule. */
export function ruleSaid(title: string, setting: RuleSetting | null): string {
  if (setting === null) return `'${title}' is checked as shipped again.`;
  if (setting === "off") return `'${title}' is not checked in this workbook any more.`;
  return `'${title}' is ${SETTING_WORDS[setting].toLowerCase()} from now on.`;
}
