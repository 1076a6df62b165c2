import type { Book } from "../book";
import { DAY_FUNCTIONS } from "./day-functions";
import { ofNumbers, type Reckoning, type ScalarFunction } from "./reckonings";
import { asNumber, asText, asTruth, DIVISION, ErrorValue, NUMBER, type Scalar, VALUE } from "./scalars";
import { NotHere } from "./syntax";

/** A function of a text and, behind it, numbers. */
function ofText(reckon: (text: string, ...numbers: readonly number[]) => Scalar): Reckoning {
  return ([first = null, ...others], book) => {
    const text = asText(first);
    if (text instanceof ErrorValue) return text;
    return ofNumbers((...numbers) => reckon(text, ...numbers))(others, book);
  };
}

/** Rounds half away from zero, reckoning with the 15 digits that Excel keeps. */
function rounded(number: number, places: number, to: (size: number) => number): number {
  const by = 10 ** Math.trunc(Math.abs(places));
  const scaled = Number((places < 0 ? Math.abs(number) / by : Math.abs(number) * by).toPrecision(15));
  const whole = to(scaled);
  return Math.sign(number) * (places < 0 ? whole * by : whole / by);
}

function is(test: (scalar: Scalar) => boolean): ScalarFunction {
  return [1, 1, ([scalar = null]) => test(scalar)];
}

function formatted([first = null, second = null]: readonly Scalar[], book: Book): Scalar {
  if (first instanceof ErrorValue) return first;
  const code = asText(second);
  if (code instanceof ErrorValue) return code;
  if (typeof first === "boolean" || (typeof first === "string" && code.includes("@")))
    throw new NotHere("TEXT of a text");
  const number = typeof first === "string" ? asNumber(first) : (first ?? 0);
  if (number instanceof ErrorValue) return first;
  return book.shownTexts.of(number, code);
}

/** Functions of single values. Which of them answers what: support.microsoft.com, "Excel functions (alphabetical)". */
export const SCALAR_FUNCTIONS: Readonly<Partial<Record<string, ScalarFunction>>> = {
  ABS: [1, 1, ofNumbers((number = 0) => Math.abs(number))],
  INT: [1, 1, ofNumbers((number = 0) => Math.floor(number))],
  ROUND: [2, 2, ofNumbers((number = 0, places = 0) => rounded(number, places, Math.round))],
  ROUNDUP: [2, 2, ofNumbers((number = 0, places = 0) => rounded(number, places, Math.ceil))],
  ROUNDDOWN: [2, 2, ofNumbers((number = 0, places = 0) => rounded(number, places, Math.floor))],
  MOD: [2, 2, ofNumbers((number = 0, by = 0) => (by === 0 ? DIVISION : number - by * Math.floor(number / by)))],
  SQRT: [1, 1, ofNumbers((number = 0) => (number < 0 ? NUMBER : Math.sqrt(number)))],
  NOT: [
    1,
    1,
    ([scalar = null]) => {
      const truth = asTruth(scalar);
      return truth instanceof ErrorValue ? truth : !truth;
    },
  ],
  ISBLANK: is((scalar) => scalar === null),
  ISNUMBER: is((scalar) => typeof scalar === "number"),
  ISTEXT: is((scalar) => typeof scalar === "string"),
  ISNONTEXT: is((scalar) => typeof scalar !== "string"),
  ISLOGICAL: is((scalar) => typeof scalar === "boolean"),
  ISERROR: is((scalar) => scalar instanceof ErrorValue),
  ISNA: is((scalar) => scalar instanceof ErrorValue && scalar.code === "#N/A"),
  NA: [0, 0, () => new ErrorValue("#N/A")],
  N: [1, 1, ([scalar = null]) => (typeof scalar === "string" ? 0 : asNumber(scalar))],
  LEN: [1, 1, ofText((text) => text.length)],
  TRIM: [1, 1, ofText((text) => text.replace(/ +/g, " ").replace(/^ | $/g, ""))],
  UPPER: [1, 1, ofText((text) => text.toUpperCase())],
  LOWER: [1, 1, ofText((text) => text.toLowerCase())],
  LEFT: [1, 2, ofText((text, count = 1) => (count < 0 ? VALUE : text.slice(0, Math.trunc(count))))],
  RIGHT: [
    1,
    2,
    ofText((text, count = 1) => (count < 0 ? VALUE : text.slice(Math.max(0, text.length - Math.trunc(count))))),
  ],
  MID: [
    3,
    3,
    ofText((text, from = 1, count = 0) =>
      from < 1 || count < 0 ? VALUE : text.slice(Math.trunc(from) - 1, Math.trunc(from) - 1 + Math.trunc(count)),
    ),
  ],
  EXACT: [
    2,
    2,
    ([first = null, second = null]) => {
      const [one, other] = [asText(first), asText(second)];
      if (one instanceof ErrorValue) return one;
      return other instanceof ErrorValue ? other : one === other;
    },
  ],
  TEXT: [2, 2, formatted],
  ...DAY_FUNCTIONS,
};
