import { z } from "zod";
import type { Quarter } from "../kpi/period";
import type { Profile } from "../kpi/profile";
import { toTheEnd, type Steps } from "../kpi/steps";
import type { Book } from "../read/register";
import { bookFingerprintInSteps } from "./fingerprint";

/** Raised whenever an older Quarter Ready could not read what a newer one keeps. */
const WRITTEN_VERSION = 1;

const writtenSchema = z.object({
  version: z.literal(WRITTEN_VERSION),
  layout: z.string(),
  quarter: z
    .object({ year: z.int().nullable(), quarter: z.literal([1, 2, 3, 4]) })
    .nullable(),
  fingerprint: z.string(),
  madeOn: z.string().nullable(),
}); // prettier-ignore

/** What our sheets were made of, kept in the workbook: so that it can be told when it has changed since. */
export type KeptWritten = z.infer<typeof writtenSchema>;

/** What is told of the sheets that stand in the workbook. */
export interface WrittenBefore {
  /** The id of the layout. */
  readonly layout: string;
  readonly quarter: Quarter | null;
  /** ISO date; null where none was given. */
  readonly madeOn: string | null;
  /** What is read now is not what they were made of. */
  readonly isOutOfDate: boolean;
}

/** Reads what was kept; null where it cannot be used, which is as if nothing had been. */
export function parseWritten(kept: unknown): KeptWritten | null {
  const result = writtenSchema.safeParse(kept);
  return result.success ? result.data : null;
}

/** What is kept when the sheets are written. */
export function writtenOf(book: Book, profile: Pick<Profile, "blue">, made: Made): KeptWritten {
  return toTheEnd(writtenOfInSteps(book, profile, made));
}

/** In which layout, and on which day. */
interface Made {
  readonly layout: string;
  readonly today: string | undefined;
}

/** The same for a workbook of any size, in steps. */
export function* writtenOfInSteps(
  book: Book,
  profile: Pick<Profile, "blue">,
  { layout, today }: Made,
): Steps<KeptWritten> {
  const { quarter } = book;
  const fingerprint = yield* bookFingerprintInSteps(book, profile);
  return { version: WRITTEN_VERSION, layout, quarter: quarter && { year: quarter.year, quarter: quarter.quarter }, fingerprint, madeOn: today ?? null }; // prettier-ignore
}

/** What is told of it beside what is read now. */
export function writtenBefore(kept: KeptWritten, book: Book, profile: Pick<Profile, "blue">): WrittenBefore {
  return toTheEnd(writtenBeforeInSteps(kept, book, profile));
}

/** The same for a workbook of any size, in steps. */
export function* writtenBeforeInSteps(
  { layout, quarter, madeOn, fingerprint }: KeptWritten,
  book: Book,
  profile: Pick<Profile, "blue">,
): Steps<WrittenBefore> {
  return { layout, quarter, madeOn, isOutOfDate: fingerprint !== (yield* bookFingerprintInSteps(book, profile)) };
}
