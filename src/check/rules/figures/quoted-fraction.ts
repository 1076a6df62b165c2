import { Big } from "big.js";
import { said, type Item } from "../../../kpi/item";
import { fold } from "../../../kpi/text";
import { commentCells } from "../../comments/comments";
import { HINTS } from "../../comments/hints";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { fractionsIn, type Fraction } from "./fractions";

/** Points of a percentage within which a fraction is taken for the figure, where no word says what it counts. */
const NEAR = 2;
/** The same, where it counts what is measured. */
const NEAR_OF_SUBJECT = 10;

/** '9 out of 10' is a manner of speaking. */
const FEW = 12;

export const quotedFraction: RegisterRule<"quoted-fraction"> = {
  id: "quoted-fraction",
  severity: "warning",
  *check(register) {
    const { commentary: heading = "" } = register.headings;
    const actualHeading = register.headings.actual ?? "";
    for (const { item, field, text: comment } of commentCells(register, HINTS.fraction)) {
      if (item.figures.actual?.unit !== "%") continue;
      const shown = item.fields.actual?.text ?? "";
      const wrong = wrongFraction(item, fractionsIn(comment), item.figures.actual.value, shown);
      if (!wrong) continue;
      const { fraction, rest } = wrong;
      const { part, whole } = fraction;
      yield raise(item, field, { heading, actual: actualHeading, shown, part: rest ? whole - part : part, whole, rest, percent: new Big(rest ? whole - part : part).times(100).div(whole).round(1).toFixed() }); // prettier-ignore
    }
  },
};

interface Wrong {
  readonly fraction: Fraction;
  /** The comment counts those that are not: '3 of 65 were late'. */
  readonly rest: boolean;
}

/** The fraction that must be the figure and is not; null where none must, or one of them fits. */
function wrongFraction(item: Item, fractions: readonly Fraction[], value: string, shown: string): Wrong | null {
  if (fractions.length === 0) return null;
  const actual = Number(value);
  const places = /\.(\d+)\s?(?:%|per)/.exec(shown)?.[1]?.length ?? 0;
  const subject = fold(said(item, "measure") ?? "");
  let wrong: Wrong | null = null;
  for (const fraction of fractions) {
    const { part, whole, sentence, noun } = fraction;
    if (fits(percent(part, whole), actual, places) || fits(percent(whole - part, whole), actual, places)) return null;
    if (wrong !== null || ELSEWHERE.test(sentence)) continue;
    if (otherTime(sentence, subject)) continue;
    const near = whole > FEW && noun !== null && isSubject(noun, subject) ? NEAR_OF_SUBJECT : NEAR;
    const isNear = (share: number): boolean => Math.abs(share - actual) <= near;
    if (isNear(percent(part, whole))) wrong = { fraction, rest: false };
    else if (isNear(percent(whole - part, whole)) && SAYS_NOT.test(sentence)) wrong = { fraction, rest: true };
  }
  return wrong;
}

const ELSEWHERE = /\b(?:last|previous|prior|same) (?:year|quarter|period|month)|\bto date\b|\bso far\b|\bcumulative|\byear to date\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b20\d\d|\bq[1-4]\b|\bsample|\btarget|\bto reach|\bneed|\bwould\b|\bnational|\btop\b/; // prettier-ignore
/** What says that the fraction counts those which failed. */
const SAYS_NOT = /\b(?:not|late|later|missed|failed|fail|outside|overdue|unresolved|unanswered|without|exceeded|beyond|behind|over time|delayed|refused|unsatisfied|dissatisfied|outstanding|abandoned|incomplete|never|no)\b/; // prettier-ignore

function percent(part: number, whole: number): number {
  return (part / whole) * 100;
}

/** Far below any digit that is shown, far above what a double gets wrong. */
const EXACT = 1e-9;

/** Equal, or equal once rounded to the digits that are shown; a half may go either way. */
function fits(share: number, actual: number, places: number): boolean {
  const unit = 10 ** -places;
  const rounded = Math.round(actual / unit) * unit;
  return Math.abs(share - rounded) <= unit / 2 + EXACT;
}

/** 'paid within 10 days', where the measure is of 30. */
function otherTime(sentence: string, subject: string): boolean {
  const time = /\b\d+ (?:working |calendar )?(?:minute|hour|day|week|month)/.exec(sentence);
  return time !== null && !subject.includes(time[0]);
}

/** 'complaints' in 'Complaints acknowledged within three days'. */
function isSubject(noun: string, subject: string): boolean {
  const stem = noun.replace(/(?:ies|es|s)$/, "");
  return stem.length >= 3 && subject.includes(stem);
}
