import { Big } from "big.js";
import { parseDays } from "./day";
import { parseQuantity, type Quantity } from "./quantity";

const CLOCK = /^\d+:\d\d(?::\d\d)?$/;
/** Excel's own letters for a thousand, a million and a thousand million, in a format that divides ('£1.2m' for 1200000). */
const SCALED = /\d\s?(?:k|thousand|m|mn|million|bn|billion)\b/i;
/** From here on a number that is shown with slashes or dashes is a day. */
const EARLIEST_DAY = 18_000;

/**
 * The figure of a cell, unrounded, with the unit that the cell shows: 0.4704 shown as '47%' is 47.04 %.
 * Null where the cell holds no figure (a date, a sentence, nothing), or where Excel shows none of it.
 * @param value as Office.js gives it
 * @param shown as Excel shows it
 */
export function figureOf(value: string | number | boolean, shown: string): Quantity | null {
  if (typeof value === "boolean") return null;
  if (typeof value === "string") return parseQuantity(value);
  // '####' is a column that is too narrow, and may hide a percentage or a date.
  if (!Number.isFinite(value) || /^\s*#*\s*$/.test(shown)) return null;
  if (CLOCK.test(shown.trim())) return clock(value);
  const looks = parseQuantity(shown);
  if (looks === null && !isBareNumber(value, shown)) return null;
  return {
    value: unrounded(value, shown, looks).toFixed(),
    unit: looks?.unit ?? null,
    direction: looks?.direction ?? null,
    strict: looks?.strict ?? false,
    qualifier: looks?.qualifier ?? null,
  };
}

function clock(value: number): Quantity {
  const seconds = new Big(value).times(86_400).round(3).toFixed();
  return { value: seconds, unit: "seconds", direction: null, strict: false, qualifier: null };
}

/** A number that is shown as a date ('Mar-23', '01/04') or a weekday is none. */
function isBareNumber(value: number, shown: string): boolean {
  const isDay = value >= EARLIEST_DAY && /\d[/.-]\d/.test(shown);
  return !isDay && !/[a-z]/i.test(shown) && parseDays(shown) === null;
}

/** What the cell holds, in what it shows: a format may show a hundredfold ('%'), a thousandth ('k') or a letter only. */
function unrounded(value: number, shown: string, looks: Quantity | null): Big {
  const exact = new Big(value);
  if (looks === null || exact.eq(0)) return exact;
  const ratio = new Big(looks.value).div(exact);
  if (looks.unit === "%" && shown.includes("%")) return ratio.gt(50) || looks.value === "0" ? exact.times(100) : exact;
  if (!SCALED.test(shown)) return exact;
  const scale = [1_000, 1_000_000, 1_000_000_000].find((factor) => ratio.div(factor).minus(1).abs().lt(0.5));
  return scale === undefined ? exact : exact.times(scale);
}
