import type { Item } from "./item";
import { fold } from "./text";

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
  return isNumber(text) || BARE.test(text);
}

/** '97.5%', '1,204': most are, and by their characters that is known in a third of the time that the pattern takes. */
function isNumber(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 48 || code > 57) && code !== DOT && code !== COMMA && code !== PERCENT) return false;
  }
  return true;
}

const [PERCENT, COMMA, DOT] = [37, 44, 46];

function isPlainText(text: string): boolean {
  if (isBareFigure(text)) return true;
  const folded = fold(text);
  return !RANGE.test(folded) && !AGAINST_ANOTHER.test(folded) && (folded.includes("%") || !OF_A_NUMBER.test(folded));
}
