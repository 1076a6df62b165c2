import type { ConditionalRule } from "../engine/conditional-rules";
import { type IconSet, iconSetIn } from "../engine/icon-sets";
import { changeRule, type RuleChange } from "../engine/made-rules";
import { comparisonOf, operatorFor, presetOf, rankOf, textComparisonOf, typeOf } from "../engine/rule-words";
import type { Sheet } from "../engine/sheet";
import { HostError, hostError, lacking } from "../errors";
import { NULL_OBJECT } from "../interpreter";
import { defineKind, type HostObject, record, text } from "../kind";
import { mayFormat } from "./common";
import { conditionalRangeFormat } from "./conditional-range-format";

/** One conditional format of a sheet. */
export interface Conditional {
  readonly sheet: Sheet;
  readonly rule: ConditionalRule;
}

/** Changes what of a format was made since the workbook was opened. */
export function changing({ sheet, rule }: Conditional, change: RuleChange, member: string): void {
  mayFormat({ sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } });
  changeRule(sheet, rule, change, member);
}

/** A kind of conditional format that has a rule in one piece and a format for the cells that meet it. */
function ruled(
  type: string,
  read: (rule: ConditionalRule) => unknown,
  write?: (value: unknown) => RuleChange,
): (target: Conditional) => HostObject {
  const set = (each: Conditional, value: unknown): void => {
    if (write === undefined) throw lacking(`${type}.rule to set`);
    changing(each, write(value), `${type}.rule`);
  };
  return defineKind<Conditional>(type, {
    properties: { Rule: { get: ({ rule }) => read(rule), set } },
    links: { Format: (each) => conditionalRangeFormat(each) },
  });
}

/** What stands behind "=": what Excel makes of a formula without it is not known here. */
function formulaIn(value: unknown, member: string): string {
  const formula = text(value);
  // What renames sheets does not look here.
  if (formula.replace(/"(?:[^"]|"")*"/g, "").includes("!")) throw lacking(`${member} that names a sheet`);
  if (/^=./s.test(formula)) return formula.slice(1);
  if (formula.trim() !== "" && Number.isFinite(Number(formula))) return formula.trim();
  throw lacking(`${member} without "="`);
}

function comparison(value: unknown): RuleChange {
  const { formula1, formula2, operator, ...rest } = record(value);
  const word = operatorFor(operator);
  if (word === undefined || Object.keys(rest).length > 0) throw hostError("InvalidArgument");
  const member = "ConditionalCellValueRule.formula";
  const first = formulaIn(formula1, member);
  if (!/between/i.test(word)) return { operator: word, formulas: [first] };
  return { operator: word, formulas: [first, formulaIn(formula2, member)] };
}

const formulaRule = defineKind<Conditional>("ConditionalFormatRule", {
  properties: {
    Formula: {
      get: ({ rule }) => `=${rule.formulas[0] ?? ""}`,
      set: (each, value) => {
        const member = "ConditionalFormatRule.formula";
        changing(each, { formulas: [formulaIn(value, member)] }, member);
      },
    },
  },
});

const custom = defineKind<Conditional>("CustomConditionalFormat", {
  links: { Rule: (each) => formulaRule(each), Format: (each) => conditionalRangeFormat(each) },
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
  CellValue: ["CellValue", ruled("CellValueConditionalFormat", comparisonOf, comparison)],
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
