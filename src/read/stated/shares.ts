import { matchesOf } from "../../kpi/matches";
import { tidy } from "../../kpi/text";
import type { TextCell } from "./cues";
import { NUMBER, numberOf } from "./number-words";
import type { StatedShare } from "./stated";

const PERCENT = "(\\d{1,3}(?:\\.\\d+)?)\\s?%";
const OF = "(?:out )?of (?:(?:the|all|our|its|these|those) )*";

/** '23 (89%) of the 26'. */
const BEFORE = new RegExp(`(?<![\\d.,/£-])\\b(${NUMBER}) \\(${PERCENT}\\) ${OF}(${NUMBER})\\b(?![.,/]\\d|%)`, "gi");
/** '23 of 26 (89%)', '23 of the 26 actions are on track (89%)'. */
const AFTER = new RegExp(`(?<![\\d.,/£-])\\b(${NUMBER}) ${OF}(${NUMBER})\\b(?![.,/]\\d|%)([^()\\d%.,;:]{0,40}) ?\\(${PERCENT}\\)`, "gi"); // prettier-ignore
/** '89% (23 of 26)'. */
const FIRST = new RegExp(`(?<![\\d.,/-])${PERCENT} \\((${NUMBER}) ${OF}(${NUMBER})\\)`, "gi");

/** The shares that a text states both as a fraction and as a percentage. */
export function sharesIn(sheet: string, { place, text }: TextCell): StatedShare[] {
  const line = tidy(text);
  const found: StatedShare[] = [];
  const add = (quote: string, part = "", whole = "", percent = "", between = ""): void => {
    const [n, m] = [numberOf(part), numberOf(whole)];
    const apart = between.trim().includes(" ");
    if (n !== null && m !== null && m > 0)
      found.push({ sheet, place, quote: quote.trim(), part: n, whole: m, percent, apart });
  };
  for (const [quote, part, percent, whole] of matchesOf(BEFORE, line)) add(quote, part, whole, percent);
  for (const [quote, part, whole, between, percent] of matchesOf(AFTER, line))
    add(quote, part, whole, percent, between);
  for (const [quote, percent, part, whole] of matchesOf(FIRST, line)) add(quote, part, whole, percent);
  return found;
}
