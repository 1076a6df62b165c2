import { type Area, parseArea } from "./address";
import { madeId } from "./made-ids";
import { partText } from "./package";
import type { Sheet } from "./sheet";
import { attributes, elements, isTrue, textIn } from "./xml";

/** A conditional format as the sheet's part spells it: a cfRule, of the first edition or of the extension of 2010. */
export interface ConditionalRule {
  /** Excel's id of it, in braces. */
  readonly id: string;
  /** The file's word for its kind: "cellIs", "iconSet" and so on. */
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly areas: readonly Area[];
  readonly priority: number;
  readonly stops: boolean;
  /** Without "=". */
  readonly formulas: readonly string[];
  /** The number of its differential format in the styles; a rule of the extension holds its own. */
  readonly dxfId: number | undefined;
  readonly xml: string;
}

const known = new WeakMap<Sheet, readonly ConditionalRule[]>();

/** The conditional formats of the sheet as they stand, the most important first; another list after each change. */
export function conditionalRules(sheet: Sheet): readonly ConditionalRule[] {
  let rules = known.get(sheet);
  if (rules === undefined) {
    const xml = sheet.part === undefined ? "" : partText(sheet.book.parts, sheet.part);
    rules = rulesIn(xml, sheet.id);
    known.set(sheet, rules);
  }
  return rules;
}

/** Gives the sheet other conditional formats, the most important first. */
export function setConditionalRules(sheet: Sheet, rules: readonly ConditionalRule[]): void {
  known.set(sheet, rules);
}

/** The conditional formats that the text of a sheet's part spells, the most important first. */
export function rulesIn(part: string, sheetId: number): readonly ConditionalRule[] {
  // Nothing of it stands before the cells, of which there may be megabytes.
  const xml = part.slice(Math.max(0, part.lastIndexOf("sheetData")));
  const rules = elements(xml, "conditionalFormatting").flatMap((block) => {
    const { sqref = textIn(elements(block, "sqref")[0] ?? "") } = attributes(block.slice(0, block.indexOf(">")));
    const areas = sqref.split(/\s+/).flatMap((each) => parseArea(each) ?? []);
    return elements(block, "cfRule").map((rule) => readRule(rule, areas));
  });
  // A data bar of the first edition names the rule of the extension that says the rest of it: one format, not two.
  const continued = new Set(rules.map(({ xml: rule }) => extensionId(rule)));
  return rules
    .filter(({ id, areas }) => areas.length > 0 && !continued.has(id))
    .map((rule, index) => ({ ...rule, id: extensionId(rule.xml) ?? (rule.id || madeId("000E", sheetId, index + 1)) }))
    .sort((one, other) => one.priority - other.priority);
}

/** The rule that an element cfRule spells. */
export function readRule(xml: string, areas: readonly Area[]): ConditionalRule {
  const found = attributes(xml.slice(0, xml.indexOf(">")));
  // Thresholds have formulas of their own.
  const own = ["iconSet", "colorScale", "dataBar"].reduce(
    (rest, name) => elements(rest, name).reduce((text, each) => text.replace(each, ""), rest),
    xml,
  );
  return {
    id: found["id"] ?? "",
    type: found["type"] ?? "",
    attributes: found,
    areas,
    priority: Number(found["priority"] ?? 0),
    stops: isTrue(found["stopIfTrue"]),
    formulas: [...elements(own, "formula"), ...elements(own, "f")].map(textIn),
    dxfId: found["dxfId"] === undefined ? undefined : Number(found["dxfId"]),
    xml,
  };
}

/** The rule of the extension that goes on with this one of the first edition; undefined where none does. */
export function extensionId(rule: string): string | undefined {
  const [id] = elements(rule, "id");
  return id === undefined ? undefined : textIn(id);
}
