import { useDeferredValue, useMemo } from "react";
import type { Checked } from "../../commands/outcome";
import { ExplainedList } from "../ExplainedList";
import { FindingList } from "../FindingList";
import type { Fixes } from "../fixes-of";
import { usePaneState } from "../use-pane";
import { FindingsBar } from "./FindingsBar";
import { knownFindings } from "./known";
import { searchOf } from "./search";
import { groupingsOf } from "./sections";
import { SectionList } from "./SectionList";
import { hitsWords, kindsOf, shownOf } from "./shown";

/** What was found, as the officer looks at it: open and explained. */
export function Findings({ checked, fixes }: { readonly checked: Checked; readonly fixes: Fixes }) {
  const { view } = usePaneState();
  // Typing goes first; a long list follows as soon as it can.
  const search = useDeferredValue(view.search);
  const { only } = view;
  const known = useMemo(() => knownFindings(checked), [checked]);
  const find = useMemo(() => searchOf(known), [known]);
  const shown = useMemo(() => shownOf(find, { search, only }), [find, search, only]);
  const open = useMemo(() => shown.open.map(({ finding }) => finding), [shown]);
  const kinds = useMemo(() => kindsOf(known, only), [known, only]);
  const groupings = useMemo(() => groupingsOf(known), [known]);
  const groupBy = groupings.find((one) => one === view.groupBy) ?? "rule";
  const toWalk = useMemo(() => (only.includes("explained") ? [...open, ...shown.explained.keys()] : open), [open, shown, only]); // prettier-ignore
  const hits = hitsWords(shown.hits, known.length, { ...view, search });
  if (known.length === 0) return null;
  return (
    <>
      <FindingsBar
        view={view}
        counts={shown.counts}
        kinds={kinds}
        hits={hits}
        groupings={groupings}
        groupBy={groupBy}
        toWalk={toWalk}
      />
      {groupBy === "rule" ? (
        <FindingList findings={open} checked={checked} fixes={fixes} />
      ) : (
        <SectionList key={groupBy} known={shown.open} by={groupBy} checked={checked} fixes={fixes} />
      )}
      <ExplainedList closed={shown.explained} asked={only.includes("explained")} />
    </>
  );
}
