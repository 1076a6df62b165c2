import { readinessOf } from "../../src/check/readiness";
import type { Severity } from "../../src/check/finding";

const of = (...severities: readonly Severity[]) => severities.map((severity) => ({ severity }));

it("counts what is open and what is closed", () => {
  const findings = of("error", "error", "warning", "warning", "warning", "advice", "advice", "advice", "advice");
  const closed = new Set([findings[0], findings[2], findings[3], findings[5]]);
  expect(readinessOf(findings, closed as ReadonlySet<{ readonly severity: Severity }>)).toEqual({
    ready: false,
    errorsOpen: 1,
    errorsExplained: 1,
    warningsOpen: 1,
    warningsExplained: 2,
    adviceOpen: 3,
    adviceExplained: 1,
  });
});

it.each([
  ["nothing is found", [], true],
  ["only warnings and advice are open", of("warning", "advice"), true],
  ["an error is open", of("warning", "error"), false],
])("where %s: ready %s", (_, findings, ready) => {
  expect(readinessOf(findings).ready).toBe(ready);
});

it("is ready where every error is explained", () => {
  const findings = of("error", "warning");
  expect(readinessOf(findings, new Set(findings)).ready).toBe(true);
});
