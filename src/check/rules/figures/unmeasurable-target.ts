import { fold } from "../../../kpi/text";
import { cellsWhere, columnOf } from "../../column";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { isJudged } from "./judged";

/** A target still to be set. */
const NOT_SET: ReadonlySet<string> = new Set(["tbc", "tba", "tbd", "to be confirmed", "to be agreed", "to be set", "to be determined", "to be decided", "to be advised", "target tbc", "target to be set", "target to be confirmed", "target to be agreed", "not set", "not yet set"]); // prettier-ignore
/** A direction without a level, and without what it is held against: 'Improve on last year' has the latter. */
const NO_LEVEL: ReadonlySet<string> = new Set(["improve", "improvement", "improving", "continuous improvement", "continual improvement", "continue to improve", "increase", "increasing", "reduce", "reduction", "reducing", "decrease", "decreasing", "maintain", "maintained", "maintain performance", "maintain current performance", "sustain", "monitor", "monitoring", "to be monitored", "ongoing", "on-going", "ongoing improvement", "better", "high", "low", "as low as possible", "as high as possible", "minimise", "maximise", "minimal", "as required", "as needed", "as appropriate", "as necessary", "where possible", "best endeavours", "various", "variable"]); // prettier-ignore

/** How well, in words that two people may understand in two ways. */
const VAGUE = /\b(?:robust(?:ly)?|legitimate(?:ly)?|sound(?:ly)?|effective(?:ly)?|efficient(?:ly)?|fair(?:ly)?|appropriate(?:ly)?|adequate(?:ly)?|timely|prompt(?:ly)?|excellent|good|great|strong(?:ly)?|high[ -]quality|fit[ -]for[ -]purpose|best possible|suitable|suitably|reasonable|reasonably|proactive(?:ly)?|positive(?:ly)?|meaningful(?:ly)?|smooth(?:ly)?|satisfactory|satisfactorily|support(?:ing)?|promot(?:e|ing)|encourag(?:e|ing)|rais(?:e|ing) awareness)\b/; // prettier-ignore
/** What can be answered yes or no: done, in place, won, lawful; or held against something else that is known. */
const OUTCOME = /\b(?:deliver\w*|implement\w*|complet\w*|adopt\w*|approv\w*|publish\w*|publication|achiev\w*|attain\w*|install\w*|produc\w*|submi\w*|launch\w*|open(?:s|ed|ing)?|built|build|in place|in use|go live|live|develop\w*|establish\w*|agree\w*|sign\w*|award\w*|accredit\w*|certif\w*|complian\w*|comply|complies|opinion|retain\w*|pass(?:ed|es)?|secure[ds]?|securing|finish\w*|appoint\w*|create[ds]?|creation|introduc\w*|roll\w*|set up|held|hold|review\w*|recommission\w*|procure\w*|report(?:s|ed)?|audit\w*|meet(?:s|ing)?|met|exceed\w*|quartile|decile|average|median|baseline|benchmark|last year|previous|than|zero|nil|none|no|all|every|each|full|fully|grade|rating|rated|level|standard|status|charter|kitemark|plan|strategy|policy|scheme|yes|exist\w*|provid\w*|train\w*|consult\w*|scop\w*|investigat\w*|invit\w*|upgrad\w*|bid|statutory|legal|legally|deadline\w*|budget|by|before)\b/; // prettier-ignore
const NUMBER_WORD = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|twice|once|quarter|third)\b/;
/** A grade by itself is either given or not: an inspector's 'Good'. */
const GRADE =
  /^(?:(?:outstanding|good|excellent|fair|satisfactory|adequate|or|better|above|substantial|reasonable)(?:$|[ ,/]+))+$/;
/** Longer than this, and somewhere in it there is something to be done. */
const LONGEST = 160;

export const unmeasurableTarget: RegisterRule<"unmeasurable-target"> = {
  id: "unmeasurable-target",
  severity: "warning",
  *check(register) {
    const column = columnOf(register, "target");
    const { heading } = column;
    for (const { item, field, text } of cellsWhere(column, isOfWords)) {
      // Not due, or published for information: there may be no target yet, or none at all.
      if (item.figures.target || item.rating === "blue" || item.rating === "grey") continue;
      const found = whyUnmeasurable(fold(text).replace(/[.!*]+$/, ""), isJudged(item));
      if (found) yield raise(item, field, { heading, text, ...found });
    }
  },
};

/** Nearly all have a figure, among their first characters. */
function isOfWords(text: string): boolean {
  if (text.length > LONGEST) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return false;
  }
  return true;
}

/** Why a folded target without a digit cannot be measured; null where it can, or may. */
function whyUnmeasurable(
  folded: string,
  judged: boolean,
): { readonly why: "not-set" | "no-level" | "vague"; readonly words: string } | null {
  // prettier-ignore
  if (NOT_SET.has(folded)) return { why: "not-set", words: folded };
  if (!judged) return null;
  if (NO_LEVEL.has(folded)) return { why: "no-level", words: folded };
  const vague = VAGUE.exec(folded)?.[0];
  if (vague === undefined || GRADE.test(folded) || OUTCOME.test(folded) || NUMBER_WORD.test(folded)) return null;
  return { why: "vague", words: vague };
}
