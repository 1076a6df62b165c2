import { wordsFor } from "../check/catalogue";
import type { Finding } from "../check/finding";
import { withCommas } from "../kpi/counted";

/** More kinds of findings than so many are a list that nobody reads. */
const MOST = 6;

/** 'No target (3), Rating misspelt and 2 other kinds': the commonest first. */
export function titlesOf(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const { title } = wordsFor(finding);
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  const ordered = [...counts].sort(([, a], [, b]) => b - a);
  const shown = ordered.length <= MOST + 1 ? ordered : ordered.slice(0, MOST);
  const told = shown.map(([title, count]) => (count === 1 ? title : `${title} (${withCommas(count)})`)).join(", ");
  return shown.length === ordered.length ? told : `${told} and ${ordered.length - shown.length} other kinds`;
}
