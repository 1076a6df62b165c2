import { Big } from "big.js";
import { tidy } from "../../kpi/text";
import { valueAt } from "../grid";
import type { SheetSnapshot } from "../snapshot";
import type { StatedFigure } from "./stated";

/** A whole count: 16, '16', '16 (7)' – those in brackets are some of the 16 – or a dash for none. */
const COUNT = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\s*\(\s*\d+\s*\))?$/;
const DASH = /^[-–—]$/;

export type CellCount = { readonly count: number; readonly dash: boolean } | "blank" | "other";

/** A cell of a table of counts. */
export function countAt(sheet: SheetSnapshot, row: number, column: number): CellCount {
  const value = valueAt(sheet, row, column);
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 ? { count: value, dash: false } : "other";
  if (typeof value === "boolean") return "other";
  const text = tidy(value);
  if (text === "") return "blank";
  if (DASH.test(text)) return { count: 0, dash: true };
  const digits = COUNT.exec(text)?.[1];
  return digits === undefined ? "other" : { count: Number(digits.replaceAll(",", "")), dash: false };
}

/** A figure as people type it: '£1,234', '(138)' for less than nought, '501.79 long', '16 (7)'. Never a percentage. */
const FIGURE = /^(\()?([-–−])?£?([-–−])?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(\))?(?:\s*\(\s*\d+\s*\)|\s+[a-z]+)?$/i;

/** A heading that says in what the figures are: '£000'. */
const THOUSANDS = /^\(?£?0{3}s?\)?$/;

/** The number in a cell of a table; null where there is none. A dash is nought. */
export function figureAt(sheet: SheetSnapshot, row: number, column: number): StatedFigure | null {
  const value = valueAt(sheet, row, column);
  const place = { row, column };
  // A double's last digits are noise; six decimals are more than any table shows.
  if (typeof value === "number") return Number.isFinite(value) ? { place, value: new Big(value).round(6).toFixed() } : null; // prettier-ignore
  if (typeof value === "boolean" || value === "") return null;
  const text = tidy(value);
  if (DASH.test(text)) return { place, value: "0" };
  const match = THOUSANDS.test(text) ? null : FIGURE.exec(text);
  if (!match || (match[1] === undefined) !== (match[6] === undefined)) return null;
  const negative = match[1] !== undefined || match[2] !== undefined || match[3] !== undefined;
  return { place, value: `${negative ? "-" : ""}${(match[4] ?? "").replaceAll(",", "")}${match[5] ?? ""}` };
}
