import type { Severity } from "../../src/check/finding";
import { verdict } from "../../src/report/verdict";

interface Counts {
  readonly error?: readonly [open: number, explained?: number];
  readonly warning?: readonly [open: number, explained?: number];
  readonly advice?: readonly [open: number, explained?: number];
}

function said(counts: Counts): string {
  const closed = new Set<{ readonly severity: Severity }>();
  const findings = (["error", "warning", "advice"] as const).flatMap((severity) => {
    const [open = 0, explained = 0] = counts[severity] ?? [];
    const all = Array.from({ length: open + explained }, () => ({ severity }));
    for (const one of all.slice(open)) closed.add(one);
    return all;
  });
  return verdict(findings, closed);
}

it.each<[Counts, string]>([
  [{}, "Ready to submit."],
  [{ warning: [3] }, "Ready to submit: nothing to fix; 3 warnings."],
  [{ warning: [3, 2] }, "Ready to submit: nothing to fix; 3 warnings open, 2 explained."],
  [{ warning: [1, 1] }, "Ready to submit: nothing to fix; 1 warning open, 1 explained."],
  [{ warning: [0, 2] }, "Ready to submit: nothing to fix; 2 warnings explained."],
  [{ warning: [0, 1], advice: [2] }, "Ready to submit: nothing to fix; 1 warning explained; 2 pieces of advice."],
  [{ warning: [1], advice: [1] }, "Ready to submit: nothing to fix; 1 warning and 1 piece of advice."],
  [{ advice: [1, 1] }, "Ready to submit: nothing to fix; 1 piece of advice open, 1 explained."],
  [{ error: [0, 1] }, "Ready to submit: nothing to fix; 1 thing explained instead of fixed."],
  [{ error: [0, 2], warning: [1] }, "Ready to submit: nothing to fix; 2 things explained instead of fixed; 1 warning."],
  [{ error: [6] }, "6 things to fix before you submit."],
  [{ error: [1] }, "1 thing to fix before you submit."],
  [{ error: [6], warning: [12], advice: [1] }, "6 things to fix before you submit; 12 warnings and 1 piece of advice."],
  [{ error: [6, 1], warning: [12, 2] }, "6 things to fix before you submit; 1 thing explained instead of fixed; 12 warnings open, 2 explained."],
])("%j: %s", (counts, words) => {
  expect(said(counts)).toBe(words);
}); // prettier-ignore

it("takes everything for open where nothing is said to be closed", () => {
  expect(verdict([{ severity: "error" }])).toBe("1 thing to fix before you submit.");
});
