import type { Item } from "../kpi/item";
import type { Profile, Tolerance } from "../kpi/profile";
import { toTheEnd, type Steps } from "../kpi/steps";
import { itemFinder, type Book } from "../read/register";
import { checkSomeInSteps } from "./check-some";
import type { Finding } from "./finding";
import type { InferredBand } from "./judge/band";
import { judgedInSteps } from "./judge/judged";
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

/** What was checked, with the profile as it is, and what was found. */
export interface TriedOn {
  readonly book: Book;
  readonly findings: readonly Finding[];
  readonly profile: Profile;
}

/** Checks the ratings of a book as it was read, with another tolerance. */
export function tryTolerance(on: TriedOn, tolerance: Tolerance | null): ToleranceTried {
  return toTheEnd(tryToleranceInSteps(on, tolerance));
}

/** The same for a workbook of any size, in steps. */
export function* tryToleranceInSteps(
  { book, findings, profile }: TriedOn,
  tolerance: Tolerance | null,
): Steps<ToleranceTried> {
  const now = byItem(findings, book);
  const then = byItem(yield* checkSomeInSteps(book, { ...profile, tolerance }, VERDICTS), book);
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
  return toTheEnd(bandInferredInSteps(book, profile));
}

/** The same for a workbook of any size, in steps. */
export function* bandInferredInSteps(book: Book, profile: Profile): Steps<InferredBand | null> {
  return (yield* judgedInSteps({ book, profile, quarter: book.quarter, today: null })).band;
}

function byItem(findings: readonly Finding[], book: Book): Map<Item, Finding> {
  const itemAt = itemFinder(book);
  const verdicts = findings.filter(({ rule }) => VERDICTS.some((id) => id === rule));
  return new Map(
    verdicts.flatMap((finding) => {
      const item = itemAt(finding.sheet, finding.place);
      return item ? [[item, finding] as const] : [];
    }),
  );
}
