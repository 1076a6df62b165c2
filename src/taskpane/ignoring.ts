import { CATALOGUE, wordsFor } from "../check/catalogue";
import type { Finding, RuleId } from "../check/finding";
import { RULE_IDS } from "../check/rules";
import { changeProfile } from "../commands/profile";
import { counted } from "../kpi/counted";
import type { Profile } from "../kpi/profile";
import { keepAndCheck } from "./corrections";

/** Switches a rule off for this workbook, and checks again. Says whether that is kept. */
export async function performIgnore(rule: RuleId, title: string): Promise<boolean> {
  return (await keepAndCheck(() => changeProfile({ rules: { [rule]: "off" } }), ignoredWords(title))) !== null;
}

/** '1 rule is switched off.' Empty where none is. */
export function offWords(profile: Pick<Profile, "rules">): string {
  const { length } = RULE_IDS.filter((rule) => profile.rules[rule] === "off");
  return length === 0 ? "" : `${counted(length, "rule")} ${length === 1 ? "is" : "are"} switched off.`;
}

/** What switching a rule off does, before it is done. */
export function ignoreWords(title: string, count: number): string {
  const those = count === 1 ? "This finding goes" : `All ${counted(count, "finding")} of this kind go`;
  return `If you ignore it, this workbook is not checked for '${title}' any more. ${those} from the list, and from what the quarter summary and the chase list say. You can use the rule again, under Settings.`;
}

function ignoredWords(title: string): string {
  return `'${title}' is not checked in this workbook any more. You can use it again, under Settings.`;
}

/** What a rule is called: as over a finding of the case that the documents show it by. */
export function ruleTitle(rule: RuleId): string {
  const { facts, fix } = CATALOGUE[rule].example;
  const place = { row: 0, column: 0 };
  const made = { rule, severity: "error", sheet: "", place, reference: null, facts, fix: fix === null ? null : { place, old: "", value: fix, safe: false } }; // prettier-ignore
  // The facts are those of the rule; the compiler cannot follow that through the index.
  return wordsFor(made as Finding).title;
}
