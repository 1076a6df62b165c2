import type { Checked } from "../commands/outcome";
import { SEVERITY_WORDS } from "../check/words";
import { grouped, type Line, type SeverityGroup } from "../check/grouped";
import { passedOverWords } from "../read/passed-over-words";
import { wordsFor } from "../check/catalogue";
import type { Explained } from "../check/explanations";
import type { Finding } from "../check/finding";
import { cellAddress } from "../kpi/address";
import { counted } from "../kpi/counted";
import { quarterName } from "../kpi/period";
import { tidy } from "../kpi/text";
import type { PassedOver } from "../read/register";
import { verdict } from "../report/verdict";
import { headline, itemsName, longDate } from "../report/words";

/** What a person reads: totals first, then the findings rule by rule, each with its sheet, cell and reference. */
export function reportText(file: string, { book, findings, explained, summary }: Checked, explain: boolean): string {
  const period = book.quarter ? quarterName(book.quarter) : "no quarter could be told";
  return [
    `${file}: ${counted(book.registers.length, "register")}, ${itemsName(summary)}, ${period}`,
    headline(summary),
    verdict(findings, explained.closed),
    ...grouped(findings.filter((finding) => !explained.closed.has(finding))).flatMap(severityLines),
    ...saidLines("Explained", explained.closed),
    ...saidLines("Explained before, but the facts have changed: look again", explained.again),
    ...notRead(book.passedOver, explain),
    "",
  ].join("\n");
}

/** The sheets always; the rows only where asked for, else how many. */
function notRead(passedOver: readonly PassedOver[], explain: boolean): string[] {
  if (passedOver.length === 0) return [];
  const rows = passedOver.filter(({ reason }) => reason.startsWith("row-"));
  const told = explain ? passedOver : passedOver.filter((passed) => !rows.includes(passed));
  const many = `${counted(rows.length, "row")} within or below the tables. Add --explain to see each.`;
  return ["", "Not read", ...[...told.map(passedOverWords), ...(explain || rows.length === 0 ? [] : [many])].map((line) => `  ${line}`)]; // prettier-ignore
}

function severityLines({ severity, count, rules }: SeverityGroup): string[] {
  const { one, many } = SEVERITY_WORDS[severity];
  const ofRules = rules.flatMap(({ title, count: ofRule, lines }) => [
    `  ${title} (${ofRule})`,
    ...lines.flatMap(lineText),
  ]);
  return ["", counted(count, one, many), ...ofRules];
}

/** All cells with the same fault share a line. */
function lineText({ what, todo, findings }: Line): string[] {
  return [`    ${findings.map(whereText).join(", ")}`, `      ${what} ${todo}`];
}

function saidLines(title: string, said: Explained["closed"]): string[] {
  if (said.size === 0) return [];
  const lines = [...said].flatMap(([finding, { reason, by, on }]) => [
    `    ${whereText(finding)}: ${wordsFor(finding).title}`,
    `      ${tidy(reason)} (${by}, ${longDate(on)})`,
  ]);
  return ["", title, ...lines];
}

function whereText({ sheet, place, reference }: Finding): string {
  return `${sheet} ${cellAddress(place)}${reference === null ? "" : ` (${tidy(reference)})`}`;
}
