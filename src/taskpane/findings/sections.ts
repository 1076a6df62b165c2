import { grouped, type RuleGroup } from "../../check/grouped";
import type { Finding, Severity } from "../../check/finding";
import { commonest, fold } from "../../kpi/text";
import type { KnownFinding } from "./known";
import type { Grouping } from "./view";

/** Findings of one responsible officer, service or sheet. */
export interface Section {
  readonly name: string;
  /** These say nothing of what is grouped by. */
  readonly missing: boolean;
  readonly findings: readonly Finding[];
}

const NOBODY: Readonly<Record<Exclude<Grouping, "rule" | "sheet">, string>> = {
  owner: "No responsible officer given",
  service: "No service given",
};

/** By what the findings can be grouped: only by what some row of theirs says. */
export function groupingsOf(known: readonly KnownFinding[]): readonly Grouping[] {
  return [
    "rule",
    ...(known.some(({ owner }) => owner !== null) ? (["owner"] as const) : []),
    ...(known.some(({ service }) => service !== null) ? (["service"] as const) : []),
    "sheet",
  ];
}

/**
 * Groups findings in the order in which a name is first met in the workbook; those without a name come last. Names that
 * differ only in case or spaces are one, under the commonest spelling.
 */
export function sectionsOf(known: readonly KnownFinding[], by: Exclude<Grouping, "rule">): readonly Section[] {
  const groups = new Map<string, { names: string[]; findings: Finding[] }>();
  for (const one of known) {
    const name = by === "sheet" ? one.finding.sheet : one[by];
    const key = name === null ? "" : fold(name);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { names: [], findings: [] }));
    if (name !== null) group.names.push(name);
    group.findings.push(one.finding);
  }
  const unnamed = groups.get("");
  groups.delete("");
  const named = [...groups.values()].map(({ names, findings }) => ({ name: commonest(names)?.text ?? "", missing: false, findings })); // prettier-ignore
  if (!unnamed) return named;
  const name = by === "sheet" ? "The workbook as a whole" : NOBODY[by];
  return [...named, { name, missing: true, findings: unnamed.findings }];
}

/** What the rules found in a section, worst first. */
export function rulesOf({ findings }: Section): readonly { readonly severity: Severity; readonly group: RuleGroup }[] {
  return grouped(findings).flatMap(({ severity, rules }) => rules.map((group) => ({ severity, group })));
}
