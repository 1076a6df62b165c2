import { type Area, columnNumber } from "../engine/address";
import { type Calculated, valueOf } from "../engine/calculation";
import type { ConditionalRule } from "../engine/conditional-rules";
import type { Sheet } from "../engine/sheet";
import { elements } from "../engine/xml";
import { HostError } from "../errors";
import { type Change, changeOf } from "./differential";

interface Rule {
  readonly areas: readonly Area[];
  readonly stops: boolean;
  readonly change: Change;
  /** The condition as a formula for the top left of the areas; V stands for the value of the cell. */
  readonly formula: string;
}

const OPERATORS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};
const VALUE = "\u0001";
const REFERENCE = /(?<![\w.!:'$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(:!.])/g;
const STRING = /"(?:[^"]|"")*"/g;

/** The conditional formats of a sheet that go by a formula or a comparison; `isMet` calculates a formula without references. */
export class Conditions {
  private readonly rules: readonly Rule[];

  /** `given` are the sheet's rules, the most important first; `changes` the differential formats of the workbook. */
  constructor(
    private readonly sheet: Sheet,
    readonly given: readonly ConditionalRule[],
    changes: readonly Change[],
    private readonly isMet: (formula: string) => boolean,
  ) {
    this.rules = given.flatMap((rule) => {
      const [own] = elements(rule.xml, "dxf");
      const change = own === undefined ? changes[rule.dxfId ?? -1] : changeOf(sheet.book, own);
      const formula = conditionOf(rule);
      return change === undefined || formula === undefined ? [] : [{ ...rule, change, formula }];
    });
  }

  /** What the rules change of a cell's look, the most important first. */
  at(row: number, column: number): readonly Change[] {
    const met: Change[] = [];
    for (const rule of this.rules) {
      const inside = rule.areas.some((area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns); // prettier-ignore
      if (!inside || !this.isMet(this.spelled(rule, row, column))) continue;
      met.push(rule.change);
      if (rule.stops) break;
    }
    return met;
  }

  /** The rule's formula for this cell, every reference replaced by what stands there. */
  private spelled({ formula, areas }: Rule, row: number, column: number): string {
    const top = Math.min(...areas.map((area) => area.row));
    const left = Math.min(...areas.map((area) => area.column));
    const value = literal(this.value(row, column));
    const strings = formula.match(STRING) ?? [];
    return formula
      .split(STRING)
      .map((part) =>
        part
          .replaceAll(VALUE, value)
          .replace(REFERENCE, (_, fixedColumn: string, name: string, fixedRow: string, number: string) => {
            const toRow = Number(number) - 1 + (fixedRow === "" ? row - top : 0);
            const toColumn = columnNumber(name) + (fixedColumn === "" ? column - left : 0);
            return literal(this.value(toRow, toColumn));
          }),
      )
      .reduce((text, part, index) => `${text}${strings[index - 1] ?? ""}${part}`);
  }

  private value(row: number, column: number): Calculated["value"] {
    const cell = this.sheet.cells.at(row, column);
    if (cell === undefined) return "";
    try {
      return valueOf(this.sheet, row, column, cell).value;
    } catch (error) {
      if (error instanceof HostError) return cell.value;
      throw error;
    }
  }
}

/** The rule as one formula; undefined for what goes by other cells' values, as colour scales and the top ten do. */
function conditionOf({ type, attributes, formulas }: ConditionalRule): string | undefined {
  const [first, second] = formulas;
  if (first === undefined || formulas.some((each) => /[:!]/.test(each.replace(STRING, "")))) return undefined;
  if (type !== "cellIs") return first;
  const operator = attributes["operator"] ?? "equal";
  const sign = OPERATORS[operator];
  if (sign !== undefined) return `${VALUE}${sign}(${first})`;
  if (second === undefined) return undefined;
  const between = `AND(${VALUE}>=(${first}),${VALUE}<=(${second}))`;
  return operator === "notBetween" ? `NOT(${between})` : between;
}

function literal(value: Calculated["value"]): string {
  if (typeof value === "number") return `(${value})`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return `"${value.replaceAll('"', '""')}"`;
}
