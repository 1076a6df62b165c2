import type { Explained } from "../check/explanations";
import type { Finding } from "../check/finding";
import type { Profile } from "../kpi/profile";
import type { Book } from "../read/register";
import type { Kept } from "./kept/kept";
import type { Layout } from "./layout";
import type { Summary } from "./summary";

/** All that the sheets are made of. */
export interface ReportInput {
  readonly book: Book;
  readonly findings: readonly Finding[];
  /** Left out where nothing is. */
  readonly explained?: Explained | undefined;
  readonly summary: Summary;
  readonly profile: Profile;
  readonly layout: Layout;
  /** What the officer typed on the sheets that are written again. */
  readonly kept: Kept;
  /** ISO date, for 'made on'; left out where the caller gives none. */
  readonly today?: string | undefined;
}
