import { MONTH_WORD } from "../../../kpi/calendar";
import { matchesOf } from "../../../kpi/matches";
import { parseQuantity } from "../../../kpi/quantity";

/** A figure within a sentence, with what stands around it. */
export interface Mention {
  /** As written: '47.1%'. */
  readonly text: string;
  /** A plain decimal, as in `Quantity`. */
  readonly value: string;
  readonly unit: string | null;
  /** What stands before and behind it in its sentence, in lower case. */
  readonly before: string;
  readonly after: string;
  /** Nothing stands before it in the whole text. */
  readonly first: boolean;
}

const FIGURE =
  /(£\s?)?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:(\s?%|\s?per ?cent\b)|(?:k|m|bn)\b|\s(?:million|thousand|billion)\b)?(?:[ -]?((?:working |calendar )?(?:days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|seconds?|secs?)|kgs?|kilos?|tonnes?)\b)?/g; // prettier-ignore
/** A sentence ends at a line, a semicolon, or a stop that no digit follows. */
const EARLIER_SENTENCES = /^[\s\S]*(?:[\n;!?]|\.(?!\d))/;
const LATER_SENTENCES = /(?:[\n;!?]|\.(?!\d))[\s\S]*$/;

/** So many characters around a figure say what it is. */
const NEARBY = 120;
const NEW_SENTENCE = /^\s+(?!Forecast|Project|Predict|Estimat|Provisional)[A-Z][a-z]/;

/**
 * Every figure of a text whose unit is wanted. Numbers that are part of a date, a reference or a range are none.
 * @param wanted '%', '£', a unit as written ('working days'), or null for a number without one
 */
export function mentionsIn(text: string, wanted: (unit: string | null) => boolean): Mention[] {
  const lower = text.toLowerCase().replaceAll("\u00a0", " ");
  const found: Mention[] = [];
  for (const match of matchesOf(FIGURE, lower)) {
    const [written, pound, percent, words] = match;
    if (!wanted(pound !== undefined ? "£" : percent !== undefined ? "%" : (words ?? null))) continue;
    const start = match.index;
    const end = start + written.length;
    if (isPartOfMore(lower, start, end)) continue;
    const quantity = parseQuantity(written.replace("-", " "));
    if (!quantity) continue;
    const before = lower.slice(Math.max(0, start - NEARBY), start).replace(EARLIER_SENTENCES, "");
    const first = !/[a-z\d]/.test(lower.slice(0, start));
    // A capital behind a figure that opens the text begins a sentence: '47.1% More was recycled'.
    const after =
      first && NEW_SENTENCE.test(text.slice(end, end + 15))
        ? ""
        : lower.slice(end, end + NEARBY).replace(LATER_SENTENCES, "");
    if (quantity.unit === null && isDateOrYear(written, before, after)) continue;
    const { value, unit } = quantity;
    found.push({ text: text.slice(start, end), value, unit, before, after, first });
  }
  return found;
}

/** 'KI7', '2022/23', '10–12', '90 to 95', '1.2.3', '10:30', '-4': a number that is not a figure by itself. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  const last = text.charAt(start - 1);
  const behind = text.slice(end, end + 4);
  if (/[\p{L}\d_£/–−-]/u.test(last) || (/[.,:]/.test(last) && /\d/.test(text.charAt(start - 2)))) return true;
  if (/^(?:[\p{L}\d_%]|[./:,]\d|\s?[-–]\s?\d)/u.test(behind)) return true;
  const before = text.slice(Math.max(0, start - 16), start);
  return /\d%?\s?(?:[-–]|to)\s$/.test(before) && !before.includes("from");
}

const DAY_BEHIND = new RegExp(`^\\s(?:of )?${MONTH_WORD}\\b`);
const MONTH_BEFORE = new RegExp(`\\b${MONTH_WORD}\\.?,?\\s$`);

function isDateOrYear(written: string, before: string, after: string): boolean {
  return /^(?:19|20)\d\d$/.test(written) || DAY_BEHIND.test(after) || MONTH_BEFORE.test(before);
}
