import { typedInput } from "../typed-input";

/** An error value: "#N/A" and the like. */
export class ErrorValue {
  constructor(readonly code: string) {}
}

/** What one cell can hold; null is an empty cell. */
export type Scalar = number | string | boolean | ErrorValue | null;

export const VALUE = new ErrorValue("#VALUE!");
export const NUMBER = new ErrorValue("#NUM!");
export const DIVISION = new ErrorValue("#DIV/0!");
export const REFERENCE = new ErrorValue("#REF!");
export const NAME = new ErrorValue("#NAME?");

/** The number that a text shows, dates and percentages included, as in "5"+1; undefined where it shows none. */
export function numberIn(text: string): number | undefined {
  if (!/\d/.test(text) || text.startsWith("=") || text.startsWith("'")) return undefined;
  try {
    const input = typedInput(text, false);
    return input.kind === "value" && typeof input.value === "number" ? input.value : undefined;
  } catch {
    return undefined;
  }
}

/** The scalar as a number, as arithmetic takes it. */
export function asNumber(scalar: Scalar): number | ErrorValue {
  if (typeof scalar === "number" || scalar instanceof ErrorValue) return scalar;
  if (scalar === null) return 0;
  if (typeof scalar === "boolean") return Number(scalar);
  return numberIn(scalar) ?? VALUE;
}

/** The scalar as text, as & takes it. */
export function asText(scalar: Scalar): string | ErrorValue {
  if (scalar instanceof ErrorValue || typeof scalar === "string") return scalar;
  if (scalar === null) return "";
  if (typeof scalar === "boolean") return scalar ? "TRUE" : "FALSE";
  return numberText(scalar);
}

// Excel keeps 15 significant digits: support.microsoft.com, "Excel specifications and limits".
function numberText(number: number): string {
  const size = Math.abs(number);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) {
    const [digits = "", exponent = ""] = Number(number.toPrecision(15)).toExponential().split("e");
    const power = Number(exponent);
    return `${digits}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  const rounded = Number(number.toPrecision(15));
  return Number.isInteger(rounded) ? BigInt(rounded).toString() : String(rounded);
}

/** The scalar as a truth value, as IF takes it. */
export function asTruth(scalar: Scalar): boolean | ErrorValue {
  if (typeof scalar === "boolean" || scalar instanceof ErrorValue) return scalar;
  if (scalar === null) return false;
  if (typeof scalar === "number") return scalar !== 0;
  const word = scalar.toLowerCase();
  return word === "true" || word === "false" ? word === "true" : VALUE;
}

/** Two numbers that Excel takes for equal: it compares 15 significant digits. */
export function isSameNumber(one: number, other: number): boolean {
  return one === other || Number(one.toPrecision(15)) === Number(other.toPrecision(15));
}
