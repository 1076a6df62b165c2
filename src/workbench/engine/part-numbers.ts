import { hostError } from "../errors";

/** @throws GeneralException where the file says no number: to read nothing, or anything, in its place would be a guess */
export function numberIn(raw: string): number {
  return finite(Number(raw));
}

/** @throws GeneralException as numberIn does */
export function finite(number: number): number {
  return Number.isFinite(number) ? number : broken();
}

/** A size of a row or column, brought between nothing and the most that Excel allows. */
export function sizeIn(raw: string, most: number): number {
  return Math.min(Math.max(numberIn(raw), 0), most);
}

/** @throws GeneralException of a file that says something which cannot be so, as a text that is not among its texts */
export function broken(): never {
  throw hostError("GeneralException");
}
