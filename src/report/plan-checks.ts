import { cellAddress } from "../kpi/address";
import { wordsFor } from "../check/catalogue";
import { SEVERITIES, type Severity } from "../check/finding";
import type { SheetPlan } from "./plan";
import type { ReportInput } from "./report-input";
import { SheetBuilder } from "./sheet-builder";
import { periodName } from "./words";
import { verdict } from "./verdict";

const WORDS: Readonly<Record<Severity, string>> = { error: "Fix", warning: "Warning", advice: "Advice" };

/** Every finding, the ones that block a submission first, each with a link to its cell. */
export function planChecks({ book, findings }: ReportInput): SheetPlan {
  const sheet = new SheetBuilder();
  sheet.line(`Checks: ${periodName(book)}`, "title");
  sheet.line(verdict(findings), "headline");
  sheet.blank();
  sheet.headsTable();
  sheet.style(0, 6, "heading");
  sheet.row(["Kind", "Where", "Reference", "What is wrong", "What to do", "Suggested"].map((text) => ({ text })));
  const ordered = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  sheet.style(0, 1, "body", ordered.length);
  sheet.style(1, 1, "link", ordered.length);
  sheet.style(2, 4, "body", ordered.length);
  for (const finding of ordered) {
    const cell = cellAddress(finding.place);
    const { what, todo } = wordsFor(finding);
    sheet.row([
      { text: WORDS[finding.severity] },
      { link: { sheet: finding.sheet, cell }, text: `${finding.sheet} ${cell}` },
      { text: finding.reference ?? "" },
      { text: what },
      { text: todo },
      { text: finding.fix?.value ?? "" },
    ]);
  }
  return sheet.build("checks", "Checks", [10, 16, 12, 52, 44, 30]);
}
