import type { ConditionalRule } from "../engine/conditional-rules";
import { type IconSet, iconSetIn } from "../engine/icon-sets";
import { comparisonOf, presetOf, rankOf, textComparisonOf, typeOf } from "../engine/rule-words";
import type { Sheet } from "../engine/sheet";
import { HostError, lacking } from "../errors";
import { NULL_OBJECT } from "../interpreter";
import { defineKind, type HostObject } from "../kind";
import { conditionalRangeFormat } from "./conditional-range-format";

/** One conditional format of a sheet. */
export interface Conditional {
  readonly sheet: Sheet;
  readonly rule: ConditionalRule;
}

/** A kind of conditional format that has a rule in one piece and a format for the cells that meet it. */
function ruled(type: string, read: (rule: ConditionalRule) => unknown): (target: Conditional) => HostObject {
  return defineKind<Conditional>(type, {
    properties: { Rule: { get: ({ rule }) => read(rule) } },
    links: { Format: (each) => conditionalRangeFormat(each) },
  });
}

const formulaRule = defineKind<ConditionalRule>("ConditionalFormatRule", {
  properties: { Formula: { get: ({ formulas }) => `=${formulas[0] ?? ""}` } },
});

const custom = defineKind<Conditional>("CustomConditionalFormat", {
  links: { Rule: ({ rule }) => formulaRule(rule), Format: (each) => conditionalRangeFormat(each) },
});

const iconSet = defineKind<IconSet>("IconSetConditionalFormat", {
  properties: {
    Criteria: { get: ({ criteria }) => criteria },
    ReverseIconOrder: { get: ({ isReversed }) => isReversed },
    ShowIconOnly: { get: ({ isIconOnly }) => isIconOnly },
    Style: { get: ({ style }) => style },
  },
});

// By the member of Excel.ConditionalFormat that leads there: the type that has it, and what is there.
const KINDS: Readonly<Record<string, readonly [string, ((each: Conditional) => HostObject)?]>> = {
  CellValue: ["CellValue", ruled("CellValueConditionalFormat", comparisonOf)],
  ColorScale: ["ColorScale"],
  Custom: ["Custom", custom],
  DataBar: ["DataBar"],
  IconSet: ["IconSet", ({ rule }) => iconSet(iconSetIn(rule.xml))],
  Preset: ["PresetCriteria", ruled("PresetCriteriaConditionalFormat", (rule) => ({ criterion: presetOf(rule) }))],
  TextComparison: ["ContainsText", ruled("TextConditionalFormat", textComparisonOf)],
  TopBottom: ["TopBottom", ruled("TopBottomConditionalFormat", rankOf)],
};

/** What leads from a conditional format to the members of its type, each with and without OrNullObject. */
export const kindLinks: Readonly<Record<string, (each: Conditional) => HostObject>> = Object.fromEntries(
  Object.entries(KINDS).flatMap(([name, [type, kind]]) => {
    const there = (each: Conditional): HostObject => {
      if (kind === undefined) throw lacking(`ConditionalFormat.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
      return kind(each);
    };
    return [
      [`${name}OrNullObject`, (each: Conditional) => (typeOf(each.rule) === type ? there(each) : NULL_OBJECT)],
      [
        name,
        (each: Conditional) => {
          if (typeOf(each.rule) !== type) throw notPermitted();
          return there(each);
        },
      ],
    ];
  }),
);

/** What Excel answers for a member of another type of conditional format (office-js issue 2180). */
export function notPermitted(): HostError {
  return new HostError("InvalidOperation", "This operation is not permitted for the current object.");
}
