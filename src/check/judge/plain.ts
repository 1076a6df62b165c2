import type { Item } from "../../kpi/item";
import { fold } from "../../kpi/text";

/** A range, a share of a number, or a figure that is held against another figure than the one in its cell. */
const RANGE = /±|\+\s*\/\s*[-–−]|\d\s*%?\s*(?:[-–−]|to)\s*[£\d]|\bbetween\b/;
const OF_A_NUMBER = /\d\s*(?:out )?of (?:the )?\d|\d\s*\/\s*\d/;
const AGAINST_ANOTHER = /\b(?:last year|previous|prior|baseline|average|quartile|compared|increase|decrease|reduction|improvement|improve|better than|worse than|(?:on|below|above|than) (?:the )?20\d\d|(?:on|below|above|than) (?:the )?\d\d\/\d\d)\b/; // prettier-ignore
/** Most are no more than a figure. */
const BARE = /^[£<>≤≥\d.,%\s]*(?:days?|weeks?|months?|hours?|minutes?)?$/;

/** Whether target and actual are figures that can be held against one another as they stand. */
export function isPlain(item: Item): boolean {
  return isPlainText(item.fields.target?.text ?? "") && isPlainText(item.fields.actual?.text ?? "");
}

/** A figure, with a unit of time at most: whatever else is looked for in a text, it is not in this one. */
export function isBareFigure(text: string): boolean {
  return BARE.test(text);
}

function isPlainText(text: string): boolean {
  if (isBareFigure(text)) return true;
  const folded = fold(text);
  return !RANGE.test(folded) && !AGAINST_ANOTHER.test(folded) && (folded.includes("%") || !OF_A_NUMBER.test(folded));
}
