import { wordsFor } from "../check/catalogue";
import { NOTHING_EXPLAINED, type Explained } from "../check/explanations";
import { SEVERITIES, type Finding, type Severity } from "../check/finding";
import { cellAddress } from "../kpi/address";
import type { PlanCell, SheetPlan } from "./plan";
import type { ReportInput } from "./report-input";
import { SheetBuilder } from "./sheet-builder";
import { verdict } from "./verdict";
import { longDate, periodName } from "./words";

const WORDS: Readonly<Record<Severity, string>> = { error: "Fix", warning: "Warning", advice: "Advice" };

const HEADINGS = ["Kind", "Where", "Reference", "What is wrong", "What to do", "Suggested"];
const WIDTHS = [10, 16, 12, 52, 44, 30];
/** Only where something is explained: an empty column says nothing. */
const EXPLAINED = { headings: ["Explained", "By", "On"], widths: [40, 18, 18] };

/**
 * Every finding, the ones that block a submission first, each with a link to its cell. Those that are closed with a
 * reason stand below the open ones of their kind, with the reason.
 */
export function planChecks({ book, findings, explained = NOTHING_EXPLAINED }: ReportInput): SheetPlan {
  const { closed, again } = explained;
  const more = closed.size + again.size > 0 ? EXPLAINED : { headings: [], widths: [] };
  const headings = [...HEADINGS, ...more.headings];
  const sheet = new SheetBuilder();
  sheet.line(`Checks: ${periodName(book)}`, "title");
  sheet.line(verdict(findings, closed), "headline");
  sheet.blank();
  sheet.headsTable();
  sheet.style(0, headings.length, "heading");
  sheet.row(headings.map((text) => ({ text })));
  const ordered = inOrder(findings, explained);
  sheet.style(0, 1, "body", ordered.length);
  sheet.style(1, 1, "link", ordered.length);
  sheet.style(2, headings.length - 2, "body", ordered.length);
  for (const finding of ordered) sheet.row([...cellsOf(finding), ...(more === EXPLAINED ? saidOf(finding, explained) : [])]); // prettier-ignore
  return sheet.build("checks", "Checks", [...WIDTHS, ...more.widths]);
}

function inOrder(findings: readonly Finding[], { closed }: Explained): Finding[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return [...own.filter((finding) => !closed.has(finding)), ...own.filter((finding) => closed.has(finding))];
  });
}

function cellsOf(finding: Finding): PlanCell[] {
  const cell = cellAddress(finding.place);
  const { what, todo } = wordsFor(finding);
  return [
    { text: WORDS[finding.severity] },
    { link: { sheet: finding.sheet, cell }, text: `${finding.sheet} ${cell}` },
    { text: finding.reference ?? "" },
    { text: what },
    { text: todo },
    { text: finding.fix?.value ?? "" },
  ];
}

function saidOf(finding: Finding, { closed, again }: Explained): PlanCell[] {
  const held = closed.get(finding);
  const said = held ?? again.get(finding);
  if (!said) return [];
  const reason = held ? said.reason : `Needs another look: the facts have changed since this was said: ${said.reason}`;
  return [{ text: reason }, { text: said.by }, { text: longDate(said.on) }];
}
