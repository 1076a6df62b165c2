import { wordsFor } from "../check/catalogue";
import { NOTHING_EXPLAINED, type Explained } from "../check/explanations";
import { SEVERITIES, type Finding, type Severity } from "../check/finding";
import { cellAddress } from "../kpi/address";
import { ROWS_A_STEP, toTheEnd, type Steps } from "../kpi/steps";
import { withCommas } from "../kpi/counted";
import { titlesOf } from "./finding-titles";
import { findingKeysInSteps } from "./kept/kept-keys";
import { addNotListed, KeptRows } from "./kept/kept-rows";
import { keyHeading } from "./kept/kept-tables";
import { linesOf } from "./sheets/page";
import type { PlanCell, SheetPlan } from "./sheets/plan";
import type { ReportInput } from "./report-input";
import { SheetBuilder } from "./sheets/sheet-builder";
import { sourceLine } from "./sheets/source-line";
import { verdict } from "./verdict";
import { longDate, periodName } from "./words";

const WORDS: Readonly<Record<Severity, string>> = { error: "Fix", warning: "Warning", advice: "Advice" };

const COLUMNS = { Kind: 10, Where: 16, Reference: 12, "What is wrong": 52, "What to do": 44, Suggested: 24 };
const WHAT_IS_WRONG = Object.keys(COLUMNS).indexOf("What is wrong");
/** Only where something is explained: an empty column says nothing. */
const EXPLAINED = { Explained: 40, By: 18, On: 18 };
const NOTE = "Your note";
const NOTE_WIDTH = 36;
const KEY_WIDTH = 20;

/**
 * Every finding, the ones that block a submission first, each with a link to its cell and room for a note, which is kept
 * when the sheet is made again. Those that are closed with a reason stand below the open ones of their kind.
 */
export function planChecks(input: ReportInput): SheetPlan {
  return toTheEnd(planChecksInSteps(input));
}

/** The same for a workbook of any size, in steps. */
export function* planChecksInSteps({
  book,
  findings,
  explained = NOTHING_EXPLAINED,
  kept,
  today,
}: ReportInput): Steps<SheetPlan> {
  const { closed, again } = explained;
  const shown = { ...COLUMNS, ...(closed.size + again.size > 0 ? EXPLAINED : {}), [NOTE]: NOTE_WIDTH };
  const widths = Object.values(shown);
  const [note, key] = [widths.length - 1, widths.length];
  const sheet = new SheetBuilder();
  const rows = new KeptRows(kept, "checks");
  const keys = yield* findingKeysInSteps(book, findings);
  sheet.line(`Checks: ${periodName(book)}`, "title");
  yield;
  sheet.line(verdict(findings, closed), "headline");
  const whole = widths.reduce((sum, width) => sum + width, 0);
  for (const text of SEVERITIES.flatMap((severity) => summaryOf(severity, findings, explained)))
    sheet.wide(text, "sentence", widths.length, linesOf(text, whole));
  yield;
  if (findings.length > 0) sheet.line(`What you type under '${NOTE}' is kept when the summary is made again.`, "subtitle"); // prettier-ignore
  sheet.line(sourceLine({ book, today }), "subtitle");
  sheet.headsTable();
  sheet.style(0, key, "heading");
  sheet.row([...Object.keys(shown), keyHeading(NOTE)].map((text) => ({ text })));
  const ordered = inOrder(findings, explained);
  sheet.style(0, 1, "body", ordered.length);
  sheet.style(1, 1, "link", ordered.length);
  sheet.style(2, note - 2, "body", ordered.length);
  sheet.style(note, 1, "to-fill-in", ordered.length);
  for (const [at, finding] of ordered.entries()) {
    if (at % ROWS_A_STEP === 0) yield;
    const own = keys.get(finding) ?? "";
    const cells = [...cellsOf(finding), ...saidOf(finding, explained)];
    sheet.row([...cells, ...Array<PlanCell>(note - cells.length).fill(null), rows.take(own), { text: own }]);
  }
  addNotListed(sheet, rows, { label: WHAT_IS_WRONG, text: note, key, heading: NOTE });
  return sheet.build("checks", "Checks", [...widths, KEY_WIDTH], { hiddenColumns: [key] });
}

/** 'Fix, 3 open and 1 explained: No target (2), Rating misspelt.' */
function summaryOf(severity: Severity, findings: readonly Finding[], { closed }: Explained): string[] {
  const own = findings.filter((finding) => finding.severity === severity);
  if (own.length === 0) return [];
  const open = own.filter((finding) => !closed.has(finding));
  const shut = own.length - open.length;
  const counts = `${withCommas(open.length)} open${shut === 0 ? "" : ` and ${withCommas(shut)} explained`}`;
  return [`${WORDS[severity]}, ${counts}${open.length === 0 ? "" : `: ${titlesOf(open)}`}.`];
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
