import type { Finding, Severity } from "../check/finding";
import { SEVERITY_WORDS } from "../check/words";
import type { Checked, Step } from "../commands/outcome";
import { verdict } from "../report/verdict";
import { itemsName, periodName } from "../report/words";
import { counted, list } from "../kpi/counted";
import type { Task } from "./pane-state";

/** What was read: '2 registers · 44 indicators · Q1 2022/23'. */
export function readWords({ book, summary }: Checked): string {
  return [counted(book.registers.length, "register"), itemsName(summary), periodName(book)].join(" · ");
}

/** What stands between the officer and a submission: '6 things to fix before you submit' or 'Ready to submit'. */
export function verdictWords(findings: readonly Finding[]): string {
  return verdict(ofSeverity(findings, "error")).replace(/\.$/, "");
}

/** What else there is to look at: '3 warnings and 1 piece of advice.' Empty where there is nothing. */
export function besidesWords(findings: readonly Finding[]): string {
  const others = (["warning", "advice"] as const).flatMap((severity) => {
    const count = ofSeverity(findings, severity).length;
    return count === 0 ? [] : [counted(count, SEVERITY_WORDS[severity].one, SEVERITY_WORDS[severity].many)];
  });
  return others.length === 0 ? "" : `Also to look at: ${list(others)}.`;
}

/** The heading over the findings of one severity. */
export const SEVERITY_HEADINGS: Readonly<Record<Severity, string>> = {
  error: "Things to fix",
  warning: "Warnings",
  advice: "Advice",
};

export function progressWords(task: Task, step: Step | null): string {
  if (step === "reading") return "Reading the workbook…";
  if (step === "checking") return "Checking every row…";
  if (step === "writing") return "Writing the sheets…";
  if (task === "correct") return "Keeping what you said…";
  return task === "summarise" ? "Starting the quarter summary…" : "Starting the check…";
}

function ofSeverity(findings: readonly Finding[], wanted: Severity): Finding[] {
  return findings.filter(({ severity }) => severity === wanted);
}
