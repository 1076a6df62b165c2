import { isMissing } from "../kpi/missing";
import { statedPolarity } from "../kpi/polarity";
import { remembering } from "../kpi/remembering";
import { fold } from "../kpi/text";
import type { ColumnContext } from "./column-content";
import { textAt } from "./grid";
import { rolesOf, type HeaderCell, type HeaderRow } from "./headers";
import { EXACT } from "./headings";

/** Sentences and verbs that can say nothing else: 'Lower is better', 'Maximise'. */
const SENTENCE = /^(?:aim to )?(?:maximi[sz]e|minimi[sz]e)$|(?:\b(?:is|are)|=) ?(?:better|best|good|bad|worse)$/;
/** Words that may also hold a figure against another one, or say which tier is meant. */
const COMPARATIVE = /^(?:higher|lower|bigger|smaller|larger|fewer)$/;
/** Words that mostly say how great a thing is: a risk, a priority. */
const LEVEL = /^(?:high|low)$/;
/** Stands among the others where a measure has no such direction. */
const NEITHER = /^(?:neither|either)$/;

const OF_GOOD = /\b(?:good|better|best|success|desired|desirable|preferred|wanted|ideal|optimum|optimal)\b/;
const OF_ELSE = /\b(?:than|compar\w*|v|vs|versus|against|last|previous|prior|year|quarter|month|england|national|regional|average|benchmark\w*|peers?|quartile|rank\w*|targets?|actual|trend|travel|change|movement|variance|difference|risk|priority|impact|likel\w*|probab\w*|chance|confiden\w*|severity|level|tier|band|grade|category|current|result|position|status|performance)\b/; // prettier-ignore

/** Fewer cells may say so by chance. */
const FEWEST = 2;

/**
 * The column that says by nothing but its contents whether more is better: every cell in it is a word for that. None
 * where a heading names such a column, where nothing is measured, or where two might be meant.
 */
export function polarityByContent(header: HeaderRow, context: ColumnContext): HeaderCell | undefined {
  const roles = rolesOf(header);
  if (roles.has("polarity") || !(roles.has("target") || roles.has("actual"))) return undefined;
  const [found, another] = header.cells.filter((cell) => isFree(cell) && saysPolarity(cell, context));
  return another ? undefined : found;
}

/** Called nothing, or something in which a known word only occurs: 'Measure of success'; or 'Direction', as either may be. */
function isFree({ match, refused }: HeaderCell): boolean {
  return !refused && (match === null || match.role === "travel" || (match.strength < EXACT && match.period === null));
}

function saysPolarity({ column, heading, match }: HeaderCell, { sheet, rows }: ColumnContext): boolean {
  const called = fold(heading);
  // Where a figure went, one word can say; which way it should go takes a sentence.
  const isTravel = match?.role === "travel";
  const [ofGood, ofElse] = [OF_GOOD.test(called), OF_ELSE.test(called)];
  const says = remembering((text): boolean => {
    const word = fold(text);
    if (NEITHER.test(word)) return true;
    const told =
      SENTENCE.test(word) || (!ofElse && !isTravel && (COMPARATIVE.test(word) || (ofGood && LEVEL.test(word))));
    return told && statedPolarity(text) !== null;
  });
  let filled = 0;
  let telling = 0;
  for (const row of rows) {
    const text = textAt(sheet, row, column);
    if (isMissing(text)) continue;
    if (!says(text)) return false;
    filled++;
    if (statedPolarity(text) !== null) telling++;
  }
  return telling >= FEWEST && filled * 2 >= rows.length;
}
