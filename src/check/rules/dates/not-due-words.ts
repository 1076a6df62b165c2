import type { Reported } from "./due";

/** 'Not due', but not 'not due to a lack of staff'. */
const NOT_DUE = /\bnot (?:yet )?due(?! to (?!be\b|start\b|begin\b|report\b|commence\b|go\b))[^.;]*/i;

/** 'Reported at year end', 'measured annually', 'available in Q4'. */
const REPORTED_ONCE = /\b(?:reported|reportable|reports|available|measured|collected|surveyed|published)(?: only| once)*(?: (annually|once a year|each year)| (?:at|after) (?:the )?(year[ -]end|end of (?:the |this )?(?:financial )?year)| in (?:the )?(?:q(?:uarter )?([1-4])|(?:final|last|fourth) quarter))\b/i; // prettier-ignore

/** 'Annual measure': nothing is said of this quarter. */
const ANNUAL_MEASURE = /\b(?:annual|yearly) (?:measure|indicator|return|kpi|pi)\b/i;

/** The words by which the commentary says that nothing is due in the quarter reported; null where it says no such thing. */
export function notDueWords(
  text: string,
  { number }: Pick<Reported, "number">,
  annual: readonly number[],
): string | null {
  const plainly = NOT_DUE.exec(text)?.[0];
  if (plainly !== undefined) return namesQuarter(plainly, number) ? null : plainly;
  const once = REPORTED_ONCE.exec(text);
  // 'Annually' and 'at year end' are due when the council says; the last quarter is the fourth.
  if (once) {
    const isNow = (once[1] ?? once[2]) !== undefined ? annual.includes(number) : Number(once[3] ?? 4) === number; // prettier-ignore
    return isNow ? null : once[0];
  }
  const measure = ANNUAL_MEASURE.exec(text)?.[0];
  return measure !== undefined && !annual.includes(number) ? measure : null;
}

function namesQuarter(words: string, number: number): boolean {
  return new RegExp(`\\bq(?:uarter )?${number}\\b`, "i").test(words);
}
