import { type Area, columnNumber, parseArea } from "../engine/address";
import { type Calculated, valueOf } from "../engine/calculation";
import { partText } from "../engine/package";
import type { Sheet } from "../engine/sheet";
import { attributes, isTrue, unescapeXml } from "../engine/xml";
import { HostError } from "../errors";
import type { Change } from "./differential";

interface Rule {
  readonly areas: readonly Area[];
  readonly priority: number;
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
const BLOCK = /<(?:\w+:)?conditionalFormatting\s[^>]*>[\s\S]*?<\/(?:\w+:)?conditionalFormatting>/g;
const RULE = /<(?:\w+:)?cfRule\s([^>]*[^/])>([\s\S]*?)<\/(?:\w+:)?cfRule>/g;

/** The conditional formats of a sheet that go by a formula or a comparison; `isMet` calculates a formula without references. */
export class Conditions {
  private readonly rules: readonly Rule[];

  constructor(
    private readonly sheet: Sheet,
    changes: readonly Change[],
    private readonly isMet: (formula: string) => boolean,
  ) {
    const xml = sheet.part === undefined ? "" : partText(sheet.book.parts, sheet.part);
    this.rules = rulesIn(xml, changes);
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

function rulesIn(xml: string, changes: readonly Change[]): readonly Rule[] {
  const rules = [...xml.matchAll(BLOCK)].flatMap(([block]) => {
    const sqref = attributes(block.slice(0, block.indexOf(">")))["sqref"] ?? "";
    const areas = sqref.split(" ").flatMap((each) => parseArea(each) ?? []);
    return [...block.matchAll(RULE)].flatMap(([, tag = "", body = ""]) => {
      const rule = attributes(tag);
      const change = changes[Number(rule["dxfId"] ?? NaN)];
      const formulas = [...body.matchAll(/<(?:\w+:)?formula>([\s\S]*?)<\/(?:\w+:)?formula>/g)];
      const formula = conditionOf(
        rule,
        formulas.map(([, text = ""]) => unescapeXml(text)),
      );
      if (change === undefined || formula === undefined || areas.length === 0) return [];
      return [{ areas, priority: Number(rule["priority"]), stops: isTrue(rule["stopIfTrue"]), change, formula }];
    });
  });
  return rules.sort((one, other) => one.priority - other.priority);
}

/** The rule as one formula; undefined for what goes by other cells' values, as colour scales and the top ten do. */
function conditionOf(rule: Readonly<Record<string, string>>, formulas: readonly string[]): string | undefined {
  const [first, second] = formulas;
  if (first === undefined || formulas.some((each) => /[:!]/.test(each.replace(STRING, "")))) return undefined;
  if (rule["type"] !== "cellIs") return first;
  const operator = rule["operator"] ?? "equal";
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
