/** What a comment says of the change since the quarter before, and by which words. */
export interface TrendClaim {
  /** Of the figure itself, or of how good it is. */
  readonly claim: "up" | "down" | "better" | "worse";
  readonly index: number;
  readonly words: string;
}

const DOWN =
  "drop(?:ped|s)?|falls?|fallen|fell|decreased?|decreases|declined?|declines|dip(?:ped|s)?|reduction|reduced";
const UP = "increased?|increases|rise|risen|rises|rose|grown|grew|growth";
const SOFTLY = "(?:(?:an?|this|further|very|slight|small|minor|marginal|significant|marked|sharp|continued|again)(?:ly)? )*"; // prettier-ignore
/** Words that stand for the figure of the row, whatever it measures. */
const FIGURE = "(?:the |this |our )?(?:figure|percentage|rate|number|result|value|total|score)";
const GOODNESS = "(?:the |our |this )?(?:overall )?performance";
/** What may follow the thing that changed; before any other word it is only half of its name. */
const AFTER = "(?= (?:due|because|as|following|this|compared|on|from|caused|owing|since|than)\\b|,|$)";

/** Only as a sentence begins, where the row's own figure is what is spoken of. 'Reduced staff' is not. */
const NOUN = new RegExp(`^\\W*(?:there (?:has been|was|is) |this (?:is|represents|shows) )?${SOFTLY}(?:(drop|fall|decrease|decline|dip|reduction)|increase|rise|growth)(?: in (?:the )?(\\w+))?${AFTER}`); // prettier-ignore
const VERB = new RegExp(`^\\W*(?:${FIGURE}|(${GOODNESS})) (?:has |have )?${SOFTLY}(?:(${DOWN})|(${UP})|(improved)|(worsened|deteriorated))\\b`); // prettier-ignore

/** How such sentences begin: most comments have none that does, and are told apart by it. */
const START = new RegExp(`(?:^|[.;!?•·]\\W*)(?:there (?:has been|was|is) |this (?:is|represents|shows) )?${SOFTLY}(?:${DOWN}|${UP}|${FIGURE}|${GOODNESS})\\b`); // prettier-ignore
const HINT = /drop|fall|fell|decreas|declin|\bdip|reduc|increas|rise|rose|grow|grew|improved|worsened|deteriorated/;
/** Another time than the quarter before, another figure, or no statement of what is. */
const ELSEWHERE = /\b(?:year|annual|20\d\d|same|jan\w*|feb\w*|march|april|may|june|july|aug\w*|sep\w*|oct\w*|nov\w*|dec|december|month\w*|week\w*|covid|pandemic|baseline|average|national\w*|will|would|should|could|expect\w*|forecast\w*|likely|if|not|no|from \d[\d.,]*|cumulative\w*|q[1-4]|quarter [1-4])\b|n't\b/; // prettier-ignore
/** Figures that add up over the year rise whatever happened in the quarter. */
const ADDS_UP = / (?:cumulative|year to date|ytd)/;
const SINCE_LAST = /\b(?:last|previous|this) quarter\b/;
const SENTENCE = /[.;!?](?=\s|$)|[·•]/;

/**
 * What the comment states plainly of the row's own figure since last quarter; null where it states nothing.
 * @param measureOf the measure's words, each behind a space; asked for only where a change is spoken of
 */
export function trendClaim(folded: string, measureOf: () => string): TrendClaim | null {
  if (!START.test(folded) || !HINT.test(folded)) return null;
  let from = 0;
  const measure = measureOf();
  if (ADDS_UP.test(measure)) return null;
  for (const sentence of folded.split(SENTENCE)) {
    from = folded.indexOf(sentence, from);
    const plain = HINT.test(sentence) && !ELSEWHERE.test(sentence);
    const found = plain ? (byNoun(sentence, measure) ?? byVerb(sentence)) : null;
    if (found) return { ...found, index: from + found.index };
    from += sentence.length;
  }
  return null;
}

/** 'Slight drop in compliance', where the row measures what complies; 'increase in calls' may be the reason for it. */
function byNoun(sentence: string, measure: string): TrendClaim | null {
  const match = NOUN.exec(sentence);
  if (!match) return null;
  const [words, down, of] = match;
  if (of === undefined) return SINCE_LAST.test(sentence) ? found(down === undefined ? "up" : "down", words) : null;
  if (of === "performance") return found(down === undefined ? "better" : "worse", words);
  return isMeasured(of, measure) ? found(down === undefined ? "up" : "down", words) : null;
}

/** 'Performance has dropped' says that it is worse, which for days or complaints is a higher figure. */
function byVerb(sentence: string): TrendClaim | null {
  const match = VERB.exec(sentence);
  if (!match) return null;
  const [words, goodness, down, up, improved] = match;
  if (improved !== undefined || (up !== undefined && goodness !== undefined)) return found("better", words);
  if (up !== undefined) return found("up", words);
  return found(down === undefined || goodness !== undefined ? "worse" : "down", words);
}

function found(claim: TrendClaim["claim"], matched: string): TrendClaim {
  const words = matched.replace(/^\W+/, "");
  return { claim, index: matched.length - words.length, words };
}

/** 'Compliance' and 'compliant' begin alike; words that any measure may have tell nothing. */
const SHORTEST = 6;
const ANY_MEASURE = /^(?:number|percentage|services?|council|borough|district|working)$/;

function isMeasured(word: string, measure: string): boolean {
  return word.length >= SHORTEST && !ANY_MEASURE.test(word) && measure.includes(` ${word.slice(0, SHORTEST)}`);
}
