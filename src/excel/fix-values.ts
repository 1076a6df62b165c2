import { Big } from "big.js";
import type { Content } from "../check/fixes-applied";

/** Cells of this format hold whatever is put there as text. */
export const TEXT_FORMAT = "@";

/**
 * What a fix puts into a cell. A figure becomes a number where the cell held one, or nothing, and its format is for
 * such numbers: '47.1%' goes into a cell of percentages as 0.471. Everything else is text: a format is never changed,
 * so '47.1%' stays a text where the cell's own format would show 0.471.
 */
export function fixedContent(value: string, before: Content, format: string): string | number {
  const isOpen = before === null || typeof before === "number";
  return (isOpen ? numberFor(value, format) : null) ?? value;
}

/** A number as people write it, without a leading nought that a number would lose. */
const FIGURE = /^(-?)(£?)((?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?)(%?)$/;
/** Excel keeps no more digits of a number. */
const MOST_DIGITS = 15;

function numberFor(value: string, format: string): number | null {
  const [, sign = "", pound = "", digits, percent = ""] = FIGURE.exec(value) ?? [];
  const shown = shapeOf(format);
  if (digits === undefined || shown === null || digits.replace(/\D/g, "").length > MOST_DIGITS) return null;
  if ((percent !== "") !== shown.includes("%") || (pound !== "" && !format.includes("£"))) return null;
  const number = new Big(`${sign}${digits.replaceAll(",", "")}`);
  return (percent === "" ? number : number.div(100)).toNumber();
}

/** A number format without what it only adds to a figure; null where it is not for plain figures (dates, text). */
function shapeOf(format: string): string | null {
  if (format === "General") return "";
  const shape = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "");
  return /^[0#?,.%\s;()+\-£$€]*$/.test(shape) && /[0#?]/.test(shape) ? shape : null;
}

/** Of letters only at its start, and without a digit: nothing that Excel takes for a number, a date or a formula. */
const PLAIN_TEXT = /^\p{L}[^\d]*$/u;

/**
 * What is set as a cell's value so that it then holds the content. A text goes in behind an apostrophe unless it is
 * plain words, or the cell is of text: 'Green' needs none, and would show one in the line of the formula.
 */
export function inputFor(content: Content, format: string): string | number | boolean {
  if (content === null) return "";
  if (typeof content !== "string" || format === TEXT_FORMAT) return content;
  return PLAIN_TEXT.test(content) && !/^(?:true|false)$/i.test(content) ? content : `'${content}`;
}

/** Excel turns numbers and truths that are put into a cell of text into text. */
export function needsOtherFormat(content: Content, format: string): boolean {
  return format === TEXT_FORMAT && (typeof content === "number" || typeof content === "boolean");
}
