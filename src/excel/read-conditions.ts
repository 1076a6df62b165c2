import type { Condition } from "../read/snapshot";
import { isMark } from "./marked-cells";

/**
 * Queues the conditional formats of a range (ExcelApi 1.6), the parts of every kind at once: which kind a format is of
 * is only known with the answer.
 */
export function loadConditions(range: Excel.Range): () => Condition[] {
  const { conditionalFormats } = range;
  conditionalFormats.load(
    "items/type,items/priority,items/iconSetOrNullObject/style,items/iconSetOrNullObject/criteria,items/iconSetOrNullObject/reverseIconOrder,items/cellValueOrNullObject/rule,items/cellValueOrNullObject/format/fill/color,items/textComparisonOrNullObject/rule,items/textComparisonOrNullObject/format/fill/color,items/customOrNullObject/rule/formula",
  );
  return () =>
    [...conditionalFormats.items]
      .filter((format) => !isOurs(format))
      .sort((a, b) => a.priority - b.priority)
      .map((format) => conditionOf(format));
}

/** What marks a cell at fault says nothing of how it is rated. */
function isOurs({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return !custom.isNullObject && isMark(custom.rule.formula);
}

function conditionOf(format: Excel.ConditionalFormat): Condition {
  return iconsOf(format) ?? comparisonOf(format) ?? textOf(format) ?? { kind: "other" };
}

function iconsOf({ iconSetOrNullObject: icons }: Excel.ConditionalFormat): Condition | null {
  if (icons.isNullObject) return null;
  return {
    kind: "icons",
    // An icon of another set in place of the set's own: what it says is not known here.
    style: icons.criteria.some(({ customIcon }) => customIcon) ? "Custom" : icons.style,
    reversed: icons.reverseIconOrder,
    criteria: icons.criteria.map(({ type, formula, operator }) => ({
      type,
      formula,
      inclusive: operator !== "GreaterThan",
    })),
  };
}

function comparisonOf({ cellValueOrNullObject: cellValue }: Excel.ConditionalFormat): Condition | null {
  if (cellValue.isNullObject) return null;
  const { operator, formula1, formula2 } = cellValue.rule;
  const second: string | undefined = formula2;
  return { kind: "value", operator, first: formula1, second: second ?? null, fill: cellValue.format.fill.color };
}

function textOf({ textComparisonOrNullObject: comparison }: Excel.ConditionalFormat): Condition | null {
  if (comparison.isNullObject) return null;
  const { operator, text } = comparison.rule;
  return { kind: "text", operator, text, fill: comparison.format.fill.color };
}
