import { useMemo } from "react";
import { Findings } from "./findings/Findings";
import { fixesOf } from "./fixes-of";
import { MarkButtons } from "./MarkButtons";
import type { Result } from "./pane-state";
import type { KeptLayouts } from "../report/layouts/kept-layouts";
import { QuarterSummary } from "./summary/QuarterSummary";
import { Ratings } from "./Ratings";
import { Spellings } from "./Spellings";
import { WrittenSheets } from "./WrittenSheets";

interface Props {
  readonly result: Result;
  readonly layouts: KeptLayouts;
}

/** What the last run came to, and what can be done about it. */
export function Results({ result: { checked, sheets }, layouts }: Props) {
  const fixes = useMemo(() => fixesOf(checked), [checked]);
  return (
    <>
      {sheets.length > 0 && <WrittenSheets sheets={sheets} />}
      <Ratings checked={checked} />
      <QuarterSummary checked={checked} layouts={layouts} sheets={sheets} />
      <Spellings fixes={fixes.safe} />
      {checked.findings.length > 0 && <MarkButtons />}
      <Findings checked={checked} fixes={fixes} />
    </>
  );
}
