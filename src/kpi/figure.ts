import { Big } from "big.js";
import { parseDays } from "./day";
import { parseQuantity, type Quantity } from "./quantity";

/**
 * The figure of a cell, unrounded, with the unit that the cell shows: 0.4704 shown as '47%' is 47.04 %.
 * Null where the cell holds no figure (a date, a sentence, nothing).
 * @param value as Office.js gives it
 * @param shown as Excel shows it
 */
export function figureOf(value: string | number | boolean, shown: string): Quantity | null {
  if (typeof value === "boolean") return null;
  if (typeof value === "string") return parseQuantity(value);
  if (!Number.isFinite(value)) return null;
  const looks = parseQuantity(shown);
  // A number that is shown as a date ('Mar-23') or a weekday is none.
  if (looks === null && (/[a-z]/i.test(shown) || parseDays(shown) !== null)) return null;
  const percent = looks?.unit === "%" && shown.includes("%");
  const clock = looks?.unit === "seconds" && shown.includes(":");
  const exact = new Big(value).times(percent ? 100 : clock ? 86_400 : 1);
  return {
    value: (clock ? exact.round(3) : exact).toFixed(),
    unit: looks?.unit ?? null,
    direction: looks?.direction ?? null,
    strict: looks?.strict ?? false,
    qualifier: looks?.qualifier ?? null,
  };
}
