import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { ChangesMade } from "./ChangesMade";
import { refreshApplied } from "./fixing";
import { Header } from "./Header";
import { LostMapping } from "./LostMapping";
import { NotRead } from "./NotRead";
import { QuarterChoice } from "./QuarterChoice";
import { Results } from "./Results";
import { SettingsLine } from "./SettingsLine";
import { Status } from "./Status";
import { Trouble } from "./Trouble";
import { usePaneState } from "./use-pane";
import { useRefuge } from "./use-refuge";
import { Welcome } from "./Welcome";
import { WhatWasRead } from "./WhatWasRead";

const useStyles = makeStyles({
  main: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});

export function Pane() {
  const styles = useStyles();
  useRefuge();
  useEffect(() => {
    // What an earlier pane changed can be undone from this one.
    void refreshApplied();
  }, []);
  const { phase, result, tables, passedOver, said, leftAlone, applied, layouts } = usePaneState();
  return (
    <>
      <Header phase={phase} checked={result?.checked ?? null} />
      <Trouble phase={phase} />
      <main className={styles.main}>
        <div>
          <Status phase={phase} result={result} said={said} leftAlone={leftAlone} />
          {result === null && tables === null && phase.kind !== "working" && <Welcome />}
        </div>
        {result !== null && <QuarterChoice book={result.checked.book} />}
        <LostMapping passedOver={passedOver} />
        <ChangesMade applied={applied} />
        {result !== null && <Results result={result} layouts={layouts} />}
        {tables !== null && <WhatWasRead tables={tables} passedOver={passedOver} />}
        <NotRead passedOver={passedOver} />
        {result !== null && <SettingsLine settings={result.checked.settings} />}
      </main>
    </>
  );
}
