import type { Book } from "../book";
import { asNumber, ErrorValue, type Scalar } from "./scalars";

/** What a function of single values gives. */
export type Reckoning = (scalars: readonly Scalar[], book: Book) => Scalar;
/** How many arguments at least and at most, and what they give. */
export type ScalarFunction = readonly [number, number, Reckoning];

/** A function of numbers; the first error among them is its answer. */
export function ofNumbers(reckon: (...numbers: readonly number[]) => Scalar): Reckoning {
  return (scalars) => {
    const numbers: number[] = [];
    for (const scalar of scalars) {
      const number = asNumber(scalar);
      if (number instanceof ErrorValue) return number;
      numbers.push(number);
    }
    return reckon(...numbers);
  };
}
