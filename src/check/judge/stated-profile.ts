import { textOf, type Item } from "../../kpi/item";
import { fold } from "../../kpi/text";
import type { Comparison } from "../../kpi/compare";

const FIGURE = String.raw`£?(\d[\d,]{0,12}(?:\.\d{1,6})?)`;
/** What may stand between the word and its figure in one sentence: no second figure in per cent, no other comparison. */
const BETWEEN = String.raw`(?:(?!\b(?:by|ahead|above|below|behind|points?|down|up|target of)\b|\.(?: |$))[^%;]){0,60}?`;
/** 'The profile for the end of September is 56.2%', 'a 56.2% profile', 'against 56.2% profiled'. */
const IN_PER_CENT = [new RegExp(String.raw`\bprofiled?\b${BETWEEN}\b${FIGURE} ?(?:%|per ?cent)`), new RegExp(String.raw`\b${FIGURE} ?(?:%|per ?cent) profiled?\b`)]; // prettier-ignore
/** 'Ahead of the profile of 60', 'against 3.75 profiled'. */
const IN_NUMBERS = [new RegExp(String.raw`\bprofiled?(?: target| figure| position)?(?: of| is| was| at|:| \(|,)+ ?${FIGURE}(?! ?%| per ?cent|[\d/])`), new RegExp(String.raw`(?:^|[ (])${FIGURE} profiled?\b`)]; // prettier-ignore

const AHEAD = /\b(?:ahead of|above|in line with|on|exceed(?:s|ed|ing)|better than|meets?|met)(?: (?:the|our|its))?(?: (?:quarter(?:ly)?|monthly|collection|target|q[1-4]))* profile\b/; // prettier-ignore
const NOT_SO = /\b(?:not|below|behind|under|short of|missed)\b/;

/** A profile further from the figure is another's. */
const LEAST_OF_FIGURE = 0.5;
const MOST_OF_FIGURE = 2;

/** What the commentary says of the share of the year's target that is due by now, beside a target that is another figure. */
export interface StatedProfile {
  readonly met: boolean;
  /** It gives the figure. */
  readonly inFigures: boolean;
}

/** Null where the commentary says nothing of a profile, or only that it is the target. */
export function statedProfile(item: Item, compared: Comparison): StatedProfile | null {
  const text = textOf(item, "commentary");
  if (!/profile/i.test(text)) return null;
  const folded = fold(text);
  const [actual, target] = [Number(compared.actual), Number(compared.target)];
  for (const pattern of compared.unit === "%" ? IN_PER_CENT : IN_NUMBERS) {
    const figure = pattern.exec(folded)?.[1];
    if (figure === undefined) continue;
    const profile = Number(figure.replaceAll(",", ""));
    if (profile === target) return null;
    if (profile < actual * LEAST_OF_FIGURE || profile > actual * MOST_OF_FIGURE) continue;
    return { met: compared.polarity === "higher" ? actual >= profile : actual <= profile, inFigures: true };
  }
  const isAhead = compared.polarity === "higher" && AHEAD.test(folded) && !NOT_SO.test(folded);
  return isAhead ? { met: true, inFigures: false } : null;
}
