import { wordsFor } from "../check/catalogue";
import type { Explained, Explanation } from "../check/explanations";
import type { Finding } from "../check/finding";
import { counted } from "../kpi/counted";
import { tidy } from "../kpi/text";
import { longDate } from "../report/words";

/** One reason, and all that it closes. */
export interface Entry {
  readonly explanation: Explanation;
  readonly findings: readonly Finding[];
  readonly title: string;
}

/** What is closed with a reason, reason by reason, in the order of the workbook. */
export function entriesOf(closed: Explained["closed"]): readonly Entry[] {
  const byReason = new Map<Explanation, Finding[]>();
  for (const [finding, explanation] of closed) {
    const findings = byReason.get(explanation);
    if (findings) findings.push(finding);
    else byReason.set(explanation, [finding]);
  }
  return [...byReason].map(([explanation, findings]) => ({
    explanation,
    findings,
    title: findings[0] ? wordsFor(findings[0]).title : "",
  }));
}

/** 'A. Officer, 15 July 2025' */
export function byWhom({ by, on }: Pick<Explanation, "by" | "on">): string {
  return `${tidy(by)}, ${longDate(on)}`;
}

/** Why a finding that was explained is open again. */
export function saidBefore(explanation: Explanation): string {
  return `Needs another look: it was explained before (“${tidy(explanation.reason)}” ${byWhom(explanation)}), but the facts have changed since.`;
}

/** What was kept of a reason, for the officer to read or hear. */
export function keptWords(count: number): string {
  return `Kept in this workbook: ${count === 1 ? "the reason" : `the reason for ${counted(count, "finding")}`}. You find it under 'Explained'.`;
}
