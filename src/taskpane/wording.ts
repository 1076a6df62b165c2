import { SEVERITIES, type Finding } from "../check/finding";
import { SEVERITY_WORDS } from "../check/words";
import type { Checked, Step } from "../commands/outcome";
import { quarterName } from "../kpi/period";
import type { Task } from "./pane-state";

/** '1 register', '2 registers'. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

/** What was read: '2 registers · 44 indicators · Q1 2022/23'. */
export function readWords({ book, summary }: Checked): string {
  const { indicator, action } = summary.byKind;
  return [
    counted(book.registers.length, "register"),
    ...(indicator > 0 || action === 0 ? [counted(indicator, "indicator")] : []),
    ...(action > 0 ? [counted(action, "action")] : []),
    book.quarter ? quarterName(book.quarter) : "no quarter named",
  ].join(" · ");
}

/** What the check comes to, in a line, and what else there is to look at. */
export function verdictWords({ findings, ready }: Checked): { readonly verdict: string; readonly besides: string } {
  const [errors, ...others] = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return { count, words: counted(count, SEVERITY_WORDS[severity].one, SEVERITY_WORDS[severity].many) };
  });
  const besides = others.filter(({ count }) => count > 0).map(({ words }) => words);
  return {
    verdict: ready ? "Ready to submit" : `${errors?.words ?? ""} before you submit`,
    besides:
      besides.length === 0
        ? ""
        : ready
          ? `${besides.join(" and ")} left to look at.`
          : `Also ${besides.join(" and ")}.`,
  };
}

/** The heading over the findings of one severity. */
export const SEVERITY_HEADINGS: Readonly<Record<Finding["severity"], string>> = {
  error: "Things to fix",
  warning: "Warnings",
  advice: "Advice",
};

export function progressWords(task: Task, step: Step | null): string {
  if (step === "reading") return "Reading the workbook…";
  if (step === "checking") return "Checking every row…";
  if (step === "writing") return "Writing the sheets…";
  return task === "summarise" ? "Starting the quarter summary…" : "Starting the check…";
}
