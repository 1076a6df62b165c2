import type { Finding, Severity } from "../check/finding";
import type { Readiness } from "../check/readiness";
import { SEVERITY_WORDS } from "../check/words";
import type { Checked } from "../commands/outcome";
import { verdict } from "../report/verdict";
import { itemsName, periodName } from "../report/words";
import { cellAddress } from "../kpi/address";
import { tidy } from "../kpi/text";
import { counted, list, withCommas } from "../kpi/counted";

/** What was read: '2 registers · 44 indicators · Q1 2022/23'. */
export function readWords({ book, summary }: Checked): string {
  return [counted(book.registers.length, "register"), itemsName(summary), periodName(book)].join(" · ");
}

/** What stands between the officer and a submission: '6 things to fix before you submit' or 'Ready to submit'. */
export function verdictWords(checked: Pick<Checked, "findings" | "explained">): string {
  return verdict(openFindings(checked).filter(({ severity }) => severity === "error")).replace(/\.$/, "");
}

/** Those that are not closed with a reason. */
export function openFindings({ findings, explained }: Pick<Checked, "findings" | "explained">): readonly Finding[] {
  return findings.filter((finding) => !explained.closed.has(finding));
}

/**
 * What else there is to look at: '3 warnings, 2 of them explained'. Empty where there is nothing. Where nothing of it is
 * open, it is not for looking at.
 */
export function besidesWords(readiness: Readiness): string {
  const { errorsExplained, warningsOpen, warningsExplained, adviceOpen, adviceExplained } = readiness;
  const others = [
    ...(errorsExplained === 0 ? [] : [`${counted(errorsExplained, "thing")} explained instead of fixed`]),
    ...ofSeverity("warning", warningsOpen, warningsExplained),
    ...ofSeverity("advice", adviceOpen, adviceExplained),
  ];
  if (others.length === 0) return "";
  const isExplained = errorsExplained + warningsExplained + adviceExplained > 0;
  const words = isExplained ? others.join("; ") : list(others);
  return warningsOpen + adviceOpen === 0 ? `${words}.` : `Also to look at: ${words}.`;
}

/** A cell by the reference of its row: 'ENV 10, B12 on 'KPIs''. */
export function cellName({ sheet, place, reference }: Pick<Finding, "sheet" | "place" | "reference">): string {
  const where = `${cellAddress(place)} on '${sheet}'`;
  return reference === null ? where : `${tidy(reference)}, ${where}`;
}

/** Tells the buttons of one thing that is wrong from those of another: 'No objective, ENV 10 and 1 more'. */
export function lineName(title: string, findings: readonly Finding[]): string {
  const [first] = findings;
  if (!first) return title;
  const where = first.reference === null ? cellAddress(first.place) : tidy(first.reference);
  return `${title}, ${where}${findings.length === 1 ? "" : ` and ${withCommas(findings.length - 1)} more`}`;
}

/** The heading over the findings of one severity. */
export const SEVERITY_HEADINGS: Readonly<Record<Severity, string>> = {
  error: "Things to fix",
  warning: "Warnings",
  advice: "Advice",
};

function ofSeverity(severity: "warning" | "advice", open: number, explained: number): string[] {
  const { one, many } = SEVERITY_WORDS[severity];
  const all = open + explained;
  if (all === 0) return [];
  if (explained === 0) return [counted(all, one, many)];
  if (open > 0) return [`${counted(all, one, many)}, ${withCommas(explained)} of them explained`]; // prettier-ignore
  return [`${counted(all, one, many)}, ${all === 1 ? "" : all === 2 ? "both " : "all "}explained`];
}
