import type { ConditionalRule } from "./conditional-rules";
import { isTrue } from "./xml";

// Excel.ConditionalFormatType by the file's word (ECMA-376 part 1, 18.18.12 ST_CfType).
const TYPES: Readonly<Record<string, string>> = {
  cellIs: "CellValue",
  expression: "Custom",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

const OPERATORS: Readonly<Record<string, string>> = {
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
  between: "Between",
  notBetween: "NotBetween",
};

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

const PRESETS: Readonly<Record<string, string>> = {
  containsBlanks: "Blanks",
  notContainsBlanks: "NonBlanks",
  containsErrors: "Errors",
  notContainsErrors: "NonErrors",
  uniqueValues: "UniqueValues",
  duplicateValues: "DuplicateValues",
  last7Days: "LastSevenDays",
};

const DEVIATIONS: Readonly<Record<string, string>> = { 1: "One", 2: "Two", 3: "Three" };

/** Excel.ConditionalFormatType of a rule. */
export function typeOf({ type }: ConditionalRule): string {
  return TYPES[type] ?? "PresetCriteria";
}

/** Excel.ConditionalCellValueRule of a rule that compares the cell. */
export function comparisonOf({ attributes, formulas }: ConditionalRule): Readonly<Record<string, string>> {
  const [first = "", second] = formulas.map((formula) => `=${formula}`);
  const operator = OPERATORS[attributes["operator"] ?? ""] ?? "Invalid";
  return { formula1: first, ...(second === undefined ? {} : { formula2: second }), operator };
}

/** The file's word for an Excel.ConditionalCellValueOperator; undefined for what is none. */
export function operatorFor(word: unknown): string | undefined {
  return Object.keys(OPERATORS).find((each) => OPERATORS[each] === word);
}

/** Excel.ConditionalTextComparisonRule of a rule that looks for a text. */
export function textComparisonOf(rule: ConditionalRule): Readonly<Record<string, string>> {
  const [formula = "", searched] = rule.formulas;
  // Where the text is taken from a cell, no attribute says so, but the formula by which the rule goes.
  const reference = searched ?? /(?:SEARCH|LEN)\(([^(),]+)[,)]/.exec(formula)?.[1];
  const text = rule.attributes["text"] ?? (reference === undefined ? "" : `=${reference}`);
  return { operator: TEXT_OPERATORS[rule.type] ?? "Invalid", text };
}

/** Excel.ConditionalTopBottomRule of a rule about the highest or lowest. */
export function rankOf({ attributes }: ConditionalRule): Readonly<Record<string, string | number>> {
  const end = isTrue(attributes["bottom"]) ? "Bottom" : "Top";
  const type = end + (isTrue(attributes["percent"]) ? "Percent" : "Items");
  return { rank: Number(attributes["rank"] ?? 0), type };
}

/** Excel.ConditionalFormatPresetCriterion of a rule. */
export function presetOf({ type, attributes }: ConditionalRule): string {
  if (type === "aboveAverage") {
    const side = isTrue(attributes["aboveAverage"] ?? "1") ? "AboveAverage" : "BelowAverage";
    const deviations = attributes["stdDev"];
    if (deviations !== undefined) return `${DEVIATIONS[deviations] ?? ""}StdDev${side}`;
    return isTrue(attributes["equalAverage"]) ? `EqualOr${side}` : side;
  }
  const word = type === "timePeriod" ? (attributes["timePeriod"] ?? "") : type;
  return PRESETS[word] ?? (type === "timePeriod" ? word.charAt(0).toUpperCase() + word.slice(1) : "Invalid");
}
