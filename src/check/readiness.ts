import type { Profile } from "../kpi/profile";
import type { Book } from "../read/register";
import { explained, type Explained, type Explanation } from "./explanations";
import type { Finding, Severity } from "./finding";

/** How a workbook stands before it is submitted. */
export interface Readiness {
  /** No error is open. */
  readonly ready: boolean;
  readonly errorsOpen: number;
  readonly errorsExplained: number;
  readonly warningsOpen: number;
  readonly warningsExplained: number;
  readonly adviceOpen: number;
  readonly adviceExplained: number;
}

/** All that counting asks of what closes findings. */
export interface Closed {
  has(finding: Pick<Finding, "severity">): boolean;
}

export const NOTHING_CLOSED: Closed = { has: () => false };

/** Counts what is open and what is closed with a reason. */
export function readinessOf(
  findings: readonly Pick<Finding, "severity">[],
  closed: Closed = NOTHING_CLOSED,
): Readiness {
  const count = (severity: Severity, isClosed: boolean): number =>
    findings.filter((finding) => finding.severity === severity && closed.has(finding) === isClosed).length;
  const errorsOpen = count("error", false);
  return {
    ready: errorsOpen === 0,
    errorsOpen,
    errorsExplained: count("error", true),
    warningsOpen: count("warning", false),
    warningsExplained: count("warning", true),
    adviceOpen: count("advice", false),
    adviceExplained: count("advice", true),
  };
}

/** Findings held against what was said of them before. */
export interface Standing {
  readonly explained: Explained;
  readonly readiness: Readiness;
  readonly ready: boolean;
}

/**
 * How a workbook stands once what officers said is counted in.
 * @param kept what was said of findings, in this quarter or earlier ones
 */
export function standingOf(
  findings: readonly Finding[],
  kept: readonly Explanation[],
  of: { readonly book: Book; readonly profile: Pick<Profile, "explainErrors"> },
): Standing {
  const held = explained(findings, kept, of);
  const readiness = readinessOf(findings, held.closed);
  return { explained: held, readiness, ready: readiness.ready };
}
