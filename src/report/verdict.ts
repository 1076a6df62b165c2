import type { Finding } from "../check/finding";
import { NOTHING_CLOSED, readinessOf, type Closed } from "../check/readiness";
import { SEVERITY_WORDS } from "../check/words";
import { counted, list } from "../kpi/counted";

/**
 * 'Ready to submit.', 'Ready to submit: nothing to fix; 3 warnings open, 2 explained.' or '6 things to fix before you
 * submit; 12 warnings and 1 piece of advice.'
 * @param closed the findings that are closed with a reason
 */
export function verdict(findings: readonly Pick<Finding, "severity">[], closed: Closed = NOTHING_CLOSED): string {
  const { ready, errorsOpen, errorsExplained, warningsOpen, warningsExplained, adviceOpen, adviceExplained } = readinessOf(findings, closed); // prettier-ignore
  const others = [
    ...(errorsExplained > 0 ? [`${counted(errorsExplained, "thing", "things")} explained instead of fixed`] : []),
    ...ofSeverity("warning", warningsOpen, warningsExplained),
    ...ofSeverity("advice", adviceOpen, adviceExplained),
  ];
  const isExplained = errorsExplained + warningsExplained + adviceExplained > 0;
  const more = others.length === 0 ? "" : `; ${isExplained ? others.join("; ") : list(others)}`;
  if (!ready) return `${counted(errorsOpen, SEVERITY_WORDS.error.one, SEVERITY_WORDS.error.many)} before you submit${more}.`; // prettier-ignore
  return more === "" ? "Ready to submit." : `Ready to submit: nothing to fix${more}.`;
}

/** '3 warnings'; '3 warnings open, 2 explained' and '2 warnings explained' where some are closed with a reason. */
function ofSeverity(severity: "warning" | "advice", open: number, explained: number): string[] {
  const { one, many } = SEVERITY_WORDS[severity];
  if (open + explained === 0) return [];
  if (explained === 0) return [counted(open, one, many)];
  return [open === 0 ? `${counted(explained, one, many)} explained` : `${counted(open, one, many)} open, ${explained} explained`]; // prettier-ignore
}
