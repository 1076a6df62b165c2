import { useMemo } from "react";
import { ExplainedList } from "./ExplainedList";
import { FindingList } from "./FindingList";
import { fixesOf } from "./fixes-of";
import type { Result } from "./pane-state";
import { Ratings } from "./Ratings";
import { Spellings } from "./Spellings";
import { WrittenSheets } from "./WrittenSheets";

/** What the last run came to, and what can be done about it. */
export function Results({ result: { checked, sheets } }: { readonly result: Result }) {
  const fixes = useMemo(() => fixesOf(checked), [checked]);
  return (
    <>
      {sheets.length > 0 && <WrittenSheets sheets={sheets} />}
      <Ratings checked={checked} />
      <Spellings fixes={fixes.safe} />
      <FindingList checked={checked} fixes={fixes} />
      <ExplainedList checked={checked} />
    </>
  );
}
