import type { Explanation } from "../check/explanations";
import type { Mapping } from "../kpi/mapping";
import { NO_CHOICES, type ProfileChoices, type ProfileResult } from "../kpi/profile";
import type { KeptLayoutsResult } from "../report/layouts/kept-layouts";
import type { KeptWritten } from "../report/written";
import { loadExplanations } from "./kept-explanations";
import { loadLayouts } from "./kept-layouts";
import { loadWritten } from "./kept-written";
import { loadMapping, loadProfile } from "./settings";

/** What the workbook itself keeps for a check. */
export interface KeptSettings {
  /** What the officer has said of tables and columns; null where what was kept cannot be read. */
  readonly mapping: Mapping | null;
  /** What the council has chosen: as given, else as it is kept in the workbook. */
  readonly profile: ProfileChoices;
  /** Why what is kept of that cannot be used; none where it can, or is not asked for. */
  readonly profileProblems: readonly string[];
  /** What officers said of findings; null where what was kept cannot be read. */
  readonly explanations: readonly Explanation[] | null;
  readonly layouts: KeptLayoutsResult;
  /** What our sheets were made of when they were written last. */
  readonly written: KeptWritten | null;
}

/** Queues all of it; read it after the round trip. */
export function loadKept(context: Excel.RequestContext, given: ProfileChoices | undefined): () => KeptSettings {
  const mapping = loadMapping(context);
  const profile = loadProfile(context);
  const explanations = loadExplanations(context);
  const layouts = loadLayouts(context);
  const written = loadWritten(context);
  return () => ({
    mapping: mapping(),
    ...(given ? { profile: given, profileProblems: [] } : usable(profile())),
    explanations: explanations(),
    layouts: layouts(),
    written: written(),
  });
}

function usable(kept: ProfileResult): Pick<KeptSettings, "profile" | "profileProblems"> {
  return kept.ok ? { profile: kept.profile, profileProblems: [] } : { profile: NO_CHOICES, profileProblems: kept.problems };
} // prettier-ignore
