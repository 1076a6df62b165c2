import { wordsFor } from "./catalogue";
import { SEVERITIES, type Finding, type RuleId, type Severity } from "./finding";

/** Findings that say the same and propose the same, told once with all their cells. */
export interface Line {
  readonly what: string;
  readonly todo: string;
  /** The proposed value, where there is one. */
  readonly proposed: string | null;
  readonly findings: readonly Finding[];
}

export interface RuleGroup {
  readonly rule: RuleId;
  readonly title: string;
  readonly count: number;
  readonly lines: readonly Line[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly rules: readonly RuleGroup[];
}

/** By severity, worst first, then by rule, each in the order in which it is first met in the workbook. */
export function grouped(findings: readonly Finding[]): readonly SeverityGroup[] {
  const bySeverity = groupBy(findings, (finding) => finding.severity);
  return SEVERITIES.flatMap((severity) => {
    const own = bySeverity.get(severity);
    if (!own) return [];
    const rules = [...groupBy(own, (finding) => finding.rule)].map(([rule, ofRule]) => ruleGroup(rule, ofRule));
    return [{ severity, count: own.length, rules }];
  });
}

/** The findings of one line by sheet, so that a sheet is named once. */
export function bySheet<Found extends Pick<Finding, "sheet">>(
  findings: readonly Found[],
): ReadonlyMap<string, readonly Found[]> {
  return groupBy(findings, (finding) => finding.sheet);
}

function ruleGroup(rule: RuleId, findings: readonly Finding[]): RuleGroup {
  const worded = findings.map((finding) => ({ finding, ...wordsFor(finding), proposed: finding.fix?.value ?? null }));
  const alike = groupBy(worded, ({ what, todo, proposed }) => JSON.stringify([what, todo, proposed]));
  const lines = [...alike.values()].flatMap((same) =>
    same.slice(0, 1).map(({ what, todo, proposed }) => ({
      what,
      todo,
      proposed,
      findings: same.map(({ finding }) => finding),
    })),
  );
  return { rule, title: worded[0]?.title ?? rule, count: findings.length, lines };
}

function groupBy<Value, Key>(values: readonly Value[], key: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}
