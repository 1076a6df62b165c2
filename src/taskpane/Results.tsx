import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { Findings } from "./findings/Findings";
import { fixesOf } from "./fixes-of";
import { FollowSwitch } from "./live/FollowSwitch";
import { MarkButtons } from "./MarkButtons";
import { NotRead } from "./NotRead";
import type { PaneState, Result } from "./pane-state";
import { ResultTabs } from "./ResultTabs";
import { Settings } from "./settings/Settings";
import { Spellings } from "./Spellings";
import { ChaseMessages } from "./summary/ChaseMessages";
import { QuarterSummary } from "./summary/QuarterSummary";
import { WhatWasRead } from "./WhatWasRead";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props extends Pick<PaneState, "tables" | "passedOver" | "layouts"> {
  readonly result: Result;
}

/** What the last run came to, and what can be done about it. */
export function Results({ result: { checked, sheets }, tables, passedOver, layouts }: Props) {
  const styles = useStyles();
  const fixes = useMemo(() => fixesOf(checked), [checked]);
  return (
    <ResultTabs
      parts={{
        findings: (
          <>
            {checked.findings.length > 0 && (
              <div className={styles.tools}>
                <Spellings fixes={fixes.safe} />
                <MarkButtons />
              </div>
            )}
            <Findings checked={checked} fixes={fixes} />
          </>
        ),
        summary: <QuarterSummary checked={checked} layouts={layouts} sheets={sheets} />,
        chase: <ChaseMessages checked={checked} layouts={layouts} />,
        settings: (
          <>
            <Settings checked={checked}>
              <WhatWasRead tables={tables ?? []} passedOver={passedOver} />
            </Settings>
            <FollowSwitch />
            <NotRead passedOver={passedOver} />
          </>
        ),
      }}
    />
  );
}
