import type { Finding } from "../../check/finding";
import { squeeze } from "../../check/references";
import type { Polarity } from "../../kpi/profile";

/** An indicator of which nothing says whether more or less is better, and what it was taken for. */
export interface Assumed {
  readonly reference: string;
  readonly found: Polarity;
}

/** By reference, each once. */
export function assumedOf(findings: readonly Finding[]): readonly Assumed[] {
  const found = new Map<string, Assumed>();
  for (const finding of findings)
    if (finding.rule === "polarity-assumed" && finding.reference !== null)
      found.set(squeeze(finding.reference), { reference: finding.reference, found: finding.facts.polarity });
  return [...found.values()];
}
