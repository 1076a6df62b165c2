import type { Explanation } from "../../check/explanations";
import type { Finding } from "../../check/finding";
import { counted, withCommas } from "../../kpi/counted";
import type { KnownFinding } from "./known";
import type { Search } from "./search";
import { isWhole, STANDINGS, type FindingsView, type Standing } from "./view";

/** What the officer's view lets through. */
export interface Shown {
  readonly open: readonly KnownFinding[];
  /** Closed with a reason. */
  readonly explained: ReadonlyMap<Finding, Explanation>;
  /** How many of each there are among those that the search finds. */
  readonly counts: Readonly<Record<Standing, number>>;
  readonly hits: number;
}

/** Searches, counts and filters. */
export function shownOf(search: Search, view: Pick<FindingsView, "search" | "only">): Shown {
  const found = search(view.search);
  const counts = Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<Standing, number>;
  for (const { standing } of found) counts[standing]++;
  const passes = (standing: Standing): boolean => view.only.length === 0 || view.only.includes(standing);
  const through = found.filter(({ standing }) => passes(standing));
  return {
    open: through.filter(({ explanation }) => explanation === null),
    explained: new Map(through.flatMap(({ finding, explanation }) => (explanation ? [[finding, explanation]] : []))),
    counts,
    hits: through.length,
  };
}

/** The kinds to choose from: those of which there are some, and those that are chosen. */
export function kindsOf(known: readonly KnownFinding[], only: FindingsView["only"]): readonly Standing[] {
  const met = new Set(known.map(({ standing }) => standing));
  return STANDINGS.filter((standing) => met.has(standing) || only.includes(standing));
}

/** How many are shown, as it is read out: '3 of 12 findings shown.' Empty while all are. */
export function hitsWords(hits: number, total: number, view: FindingsView): string {
  if (isWhole(view)) return "";
  if (hits > 0) return `${withCommas(hits)} of ${counted(total, "finding")} shown.`;
  const asked = view.search.trim();
  if (asked === "") return "Nothing of that kind is left.";
  return view.only.length === 0 ? `No finding fits '${asked}'.` : `No finding of the kinds you chose fits '${asked}'.`;
}
