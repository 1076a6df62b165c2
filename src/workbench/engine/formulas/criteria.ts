import { lacking } from "../../errors";
import { isErrorText } from "../typed-input";
import { ErrorValue, isSameNumber, numberIn, type Scalar } from "./scalars";

export type Matcher = (scalar: Scalar) => boolean;

const OPERATOR = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/;

/**
 * What a criterion of COUNTIFS and its like lets through: support.microsoft.com, "COUNTIF function" (case does not
 * count, * ? ~ are wildcards, an empty cell as criterion is 0).
 */
export function matcherOf(criterion: Scalar): Matcher {
  if (criterion === null) return equalTo(0);
  if (criterion instanceof ErrorValue)
    return (scalar) => scalar instanceof ErrorValue && scalar.code === criterion.code;
  if (typeof criterion !== "string") return equalTo(criterion);
  const [, operator, operand = ""] = OPERATOR.exec(criterion) ?? [];
  if (operator === "<" || operator === ">" || operator === "<=" || operator === ">=") return ordered(operator, operand);
  if (operand === "") return blanks(operator);
  const isIt = like(operand);
  return operator === "<>" ? (scalar) => !isIt(scalar) : isIt;
}

function blanks(operator: string | undefined): Matcher {
  if (operator === undefined) return (scalar) => scalar === null || scalar === "";
  return operator === "=" ? (scalar) => scalar === null : (scalar) => scalar !== null;
}

function like(operand: string): Matcher {
  const number = numberIn(operand);
  if (number !== undefined) return equalTo(number);
  if (/^(true|false)$/i.test(operand)) return equalTo(operand.toLowerCase() === "true");
  if (isErrorText(operand)) return (scalar) => scalar instanceof ErrorValue && scalar.code === operand.toUpperCase();
  if (/[*?~]/.test(operand)) {
    const pattern = wildcards(operand);
    return (scalar) => typeof scalar === "string" && pattern.test(scalar);
  }
  const wanted = operand.toLowerCase();
  return (scalar) => typeof scalar === "string" && scalar.length === operand.length && scalar.toLowerCase() === wanted;
}

function wildcards(operand: string): RegExp {
  const source = operand.replace(/~([*?~])|[\s\S]/g, (sign, plain?: string) => {
    if (plain !== undefined) return `\\${plain}`;
    if (sign === "*") return "[\\s\\S]*";
    return sign === "?" ? "[\\s\\S]" : sign.replace(/[\\^$.|+()[\]{}/~-]/g, "\\$&");
  });
  return new RegExp(`^${source}$`, "i");
}

// Text that shows the number counts as well: COUNTIF does not tell 5 from "5".
function equalTo(wanted: number | boolean): Matcher {
  if (typeof wanted === "boolean") return (scalar) => scalar === wanted;
  return (scalar) => {
    const number = typeof scalar === "string" ? numberIn(scalar) : scalar;
    return typeof number === "number" && isSameNumber(number, wanted);
  };
}

function ordered(operator: "<" | ">" | "<=" | ">=", operand: string): Matcher {
  const limit = numberIn(operand);
  if (limit === undefined) throw lacking(`criterion that puts texts in order ("${operator}${operand}")`);
  return (scalar) => {
    if (typeof scalar !== "number") return false;
    if (isSameNumber(scalar, limit)) return operator.endsWith("=");
    return operator.startsWith("<") ? scalar < limit : scalar > limit;
  };
}
