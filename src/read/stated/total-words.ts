import { fold } from "../../kpi/text";

/** A row or column of totals and nothing else. */
const PLAIN = /^(?:grand |overall |sub-? ?)?totals?\b[^a-z]*$/;

/** What begins or ends a label that may be a total's: held against the figures before anything is said. */
const PERHAPS =
  /^(?:grand |overall |sub-? ?)?totals?\b|\btotals?[:.]?$|^all (?:of the )?[a-z]+(?: [a-z&]+){0,2}$|^(?:council[- ]wide|whole council|overall|sum)$|^(?:number|no\.?) of /;

export function isTotalLabel(text: string): boolean {
  return PERHAPS.test(fold(text));
}

export function isPlainTotal(text: string): boolean {
  return PLAIN.test(fold(text));
}
