import { type Area, intersection } from "./address";
import { type ConditionalRule, conditionalRules, readRule, setConditionalRules } from "./conditional-rules";
import { without } from "./cut-areas";
import { type Differential, differentialOf, differentialXml, NO_CHANGE } from "./differentials";
import { lacking } from "../errors";
import { madeId } from "./made-ids";
import { saveConditionalFormats } from "./save-conditional-formats";
import type { Sheet } from "./sheet";
import { escapeXml } from "./xml";

/** What of a rule made since opening can be changed. */
export interface RuleChange {
  /** The file's word, for a rule that compares the cell. */
  readonly operator?: string;
  /** Without "=". */
  readonly formulas?: readonly string[];
  readonly stops?: boolean;
  readonly format?: Partial<Differential>;
}

const made = new WeakMap<Sheet, number>();

/** Adds a rule that has no formula yet, before all others as Excel does. */
export function addRule(sheet: Sheet, type: "cellIs" | "expression", areas: readonly Area[]): ConditionalRule {
  const rules = conditionalRules(sheet);
  let number = made.get(sheet) ?? rules.length;
  do number += 1;
  while (rules.some(({ id }) => id === idOf(sheet, number)));
  made.set(sheet, number);
  const rule = spelled({ type, id: idOf(sheet, number), areas }, "", [], false, NO_CHANGE);
  keep(sheet, [rule, ...rules]);
  return rule;
}

function idOf(sheet: Sheet, number: number): string {
  return madeId("000E", sheet.id, number);
}

/** Changes a rule; one that was in the file stays as it is there, so `member` of it is lacking. */
export function changeRule(sheet: Sheet, rule: ConditionalRule, change: RuleChange, member: string): void {
  if (!isMade(rule)) throw lacking(`${member} of a conditional format that was in the file when it was opened`);
  const changed = spelled(
    rule,
    change.operator ?? rule.attributes["operator"] ?? "",
    change.formulas ?? rule.formulas,
    change.stops ?? rule.stops,
    { ...differentialOf(sheet.book, rule), ...change.format },
  );
  keep(
    sheet,
    conditionalRules(sheet).map((each) => (each.id === rule.id ? changed : each)),
  );
}

/** A rule of ours has its format with it until it is saved, as those of the extension have. */
function isMade({ xml }: ConditionalRule): boolean {
  return xml.startsWith("<cfRule") && xml.includes("<dxf>");
}

function spelled(
  { type, id, areas }: Pick<ConditionalRule, "type" | "id" | "areas">,
  operator: string,
  formulas: readonly string[],
  stops: boolean,
  format: Differential,
): ConditionalRule {
  const compared = operator === "" ? "" : ` operator="${operator}"`;
  const body = formulas.map((formula) => `<formula>${escapeXml(formula)}</formula>`).join("");
  const stop = stops ? ' stopIfTrue="1"' : "";
  const xml = `<cfRule type="${type}" priority="1"${compared}${stop}>${body}${differentialXml(format)}</cfRule>`;
  return { ...readRule(xml, areas), id };
}

export function removeRule(sheet: Sheet, rule: ConditionalRule): void {
  keep(
    sheet,
    conditionalRules(sheet).filter(({ id }) => id !== rule.id),
  );
}

/** Takes the rules away from the cells of an area; those of other cells stay. */
export function clearRules(sheet: Sheet, area: Area): void {
  const rules = conditionalRules(sheet);
  const isMet = (each: Area): boolean => intersection(each, area) !== undefined;
  if (!rules.some(({ areas }) => areas.some(isMet))) return;
  const left = rules.flatMap((rule) => {
    if (!rule.areas.some(isMet)) return [rule];
    const areas = rule.areas.flatMap((each) => without(each, area));
    return areas.length === 0 ? [] : [narrowed(rule, areas)];
  });
  keep(sheet, left);
}

// Relative references count from the top left of the areas, and those of the extension have their areas elsewhere.
function narrowed(rule: ConditionalRule, areas: readonly Area[]): ConditionalRule {
  const top = (list: readonly Area[]): number => Math.min(...list.map(({ row }) => row));
  const left = (list: readonly Area[]): number => Math.min(...list.map(({ column }) => column));
  const isMoved = top(areas) !== top(rule.areas) || left(areas) !== left(rule.areas);
  if ((isMoved && rule.formulas.some(isRelative)) || !rule.xml.startsWith("<cfRule")) {
    throw lacking("clearing a part of the cells of this conditional format");
  }
  return { ...rule, areas };
}

function isRelative(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/\$[A-Z]{1,3}\$\d+/gi, "");
  return /[A-Z]{1,3}\$?\d|\$\d/i.test(bare);
}

function keep(sheet: Sheet, rules: readonly ConditionalRule[]): void {
  setConditionalRules(sheet, rules);
  sheet.book.touchFormats();
  sheet.book.printOptions.changes.set(sheet, "conditionalFormatting", (parts, path) => {
    saveConditionalFormats(parts, path, conditionalRules(sheet), sheet.id);
  });
}
