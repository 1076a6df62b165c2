import { compareQuarters, parsePeriod, type Quarter } from "../../../kpi/period";
import { fold } from "../../../kpi/text";

/** What stands over figures that are not this quarter's, though no quarter is named. */
const NOT_NOW = /\b(?:previous|prior|last|earlier|before|baseline|change|movement|difference|variance|trend)\b/;

/**
 * Whether the texts over some figures, nearest first, say that these are not of the quarter that is read. The nearest
 * that names a quarter, and the nearest that names a year, decide.
 */
export function isOtherPeriod(texts: readonly string[], quarter: Quarter | null): boolean {
  if (texts.some((text) => NOT_NOW.test(fold(text)))) return true;
  const hints = texts.map(parsePeriod);
  const stated = hints.find((hint) => hint?.quarter)?.quarter ?? null;
  const year = hints.find((hint) => hint?.year)?.year ?? null;
  // A workbook that says nothing of its own quarter cannot be held to one.
  if (quarter === null) return stated !== null;
  return compareQuarters({ quarter: stated ?? quarter.quarter, year: year ?? quarter.year }, quarter) !== 0;
}
