import type { Profile, Tolerance } from "../kpi/profile";
import type { Book } from "../read/register";
import { checkSome } from "./check-some";
import type { Finding } from "./finding";
import type { InferredBand } from "./judge/band";
import { inferredBand } from "./judge/judged";
import type { VerdictId } from "./rules/ratings/verdict";

/** What another tolerance would change, before it is kept: the ratings questioned now or then, one finding each. */
export interface ToleranceTried {
  /** Questioned then, and not now. */
  readonly more: readonly Finding[];
  /** Questioned now, and not then. */
  readonly fewer: readonly Finding[];
  /** Questioned now and then, but graver or milder then. */
  readonly graver: readonly Finding[];
  readonly milder: readonly Finding[];
}

/** The rules that hold a rating against its figures; at most one fires on a rating. */
const VERDICTS: readonly VerdictId[] = ["green-but-missed", "red-but-met", "amber-but-met", "amber-but-missed", "decided-by-rounding", "unprofiled-target"]; // prettier-ignore

const GRAVITY = { error: 2, warning: 1, advice: 0 } as const;

/**
 * Checks the ratings of a book as it was read, with another tolerance.
 * @param findings what was found with the profile as it is
 */
export function tryTolerance(
  {
    book,
    findings,
    profile,
  }: { readonly book: Book; readonly findings: readonly Finding[]; readonly profile: Profile },
  tolerance: Tolerance | null,
): ToleranceTried {
  const now = byItem(findings);
  const then = byItem(checkSome(book, { ...profile, tolerance }, VERDICTS));
  const both = [...then].flatMap(([key, finding]) => {
    const before = now.get(key);
    return before ? [{ finding, change: GRAVITY[finding.severity] - GRAVITY[before.severity] }] : [];
  });
  return {
    more: [...then].filter(([key]) => !now.has(key)).map(([, finding]) => finding),
    fewer: [...now].filter(([key]) => !then.has(key)).map(([, finding]) => finding),
    graver: both.filter(({ change }) => change > 0).map(({ finding }) => finding),
    milder: both.filter(({ change }) => change < 0).map(({ finding }) => finding),
  };
}

/** The tolerance that the ratings of a book seem to follow; null where they follow none, or too few tell. */
export function bandInferred(book: Book, profile: Profile): InferredBand | null {
  return inferredBand({ book, profile, quarter: book.quarter, today: null });
}

function byItem(findings: readonly Finding[]): Map<string, Finding> {
  const verdicts = findings.filter(({ rule }) => VERDICTS.some((id) => id === rule));
  return new Map(verdicts.map((finding) => [`${finding.place.row} ${finding.sheet}`, finding]));
}
