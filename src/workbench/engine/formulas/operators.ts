import { asNumber, asText, DIVISION, ErrorValue, isSameNumber, NUMBER, type Scalar } from "./scalars";
import { NotHere } from "./syntax";

/** What a sign between two scalars gives. */
export function paired(sign: string, left: Scalar, right: Scalar): Scalar {
  if (left instanceof ErrorValue) return left;
  if (right instanceof ErrorValue) return right;
  if (sign === "&") return joined(asText(left), asText(right));
  return ARITHMETIC.includes(sign) ? reckoned(sign, asNumber(left), asNumber(right)) : compared(sign, left, right);
}

function joined(left: string | ErrorValue, right: string | ErrorValue): Scalar {
  if (left instanceof ErrorValue) return left;
  return right instanceof ErrorValue ? right : left + right;
}

const ARITHMETIC = ["+", "-", "*", "/", "^"];

function reckoned(sign: string, left: number | ErrorValue, right: number | ErrorValue): Scalar {
  if (left instanceof ErrorValue) return left;
  if (right instanceof ErrorValue) return right;
  if (sign === "/" && right === 0) return DIVISION;
  if (sign === "^" && left === 0 && right <= 0) return right === 0 ? NUMBER : DIVISION;
  const answer = plain(sign, left, right);
  return Number.isFinite(answer) ? answer : NUMBER;
}

function plain(sign: string, left: number, right: number): number {
  switch (sign) {
    case "+":
      return snapped(left + right, left);
    case "-":
      return snapped(left - right, left);
    case "*":
      return left * right;
    case "/":
      return left / right;
    default:
      return left ** right;
  }
}

// Excel takes a difference in the last digits for none: learn.microsoft.com, "Floating-point arithmetic may give
// inaccurate results in Excel".
function snapped(answer: number, operand: number): number {
  return Math.abs(answer) < Math.abs(operand) * 1e-15 ? 0 : answer;
}

/** Numbers stand before texts and those before truth values; an empty cell is what the other side would be. */
function compared(sign: string, left: Scalar, right: Scalar): Scalar {
  const [one, other] = [filled(left, right), filled(right, left)];
  const order = orderOf(one) - orderOf(other) || within(sign, one, other);
  switch (sign) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    default:
      return order >= 0;
  }
}

type Filled = number | string | boolean;

function filled(scalar: Scalar, beside: Scalar): Filled {
  if (scalar !== null && !(scalar instanceof ErrorValue)) return scalar;
  if (typeof beside === "string") return "";
  return typeof beside === "boolean" ? false : 0;
}

function orderOf(scalar: Filled): number {
  if (typeof scalar === "number") return 0;
  return typeof scalar === "string" ? 1 : 2;
}

function within(sign: string, one: Filled, other: Filled): number {
  if (typeof one === "string" && typeof other === "string") {
    if (one.toLowerCase() === other.toLowerCase()) return 0;
    // Which of two texts comes first depends on Excel's own order of letters and signs.
    if (sign !== "=" && sign !== "<>") throw new NotHere("texts are put in order");
    return 1;
  }
  if (typeof one === "number" && typeof other === "number" && isSameNumber(one, other)) return 0;
  return Number(one) - Number(other);
}
