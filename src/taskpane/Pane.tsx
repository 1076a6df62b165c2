import { makeStyles, tokens } from "@fluentui/react-components";
import { ExplainedList } from "./ExplainedList";
import { FindingList } from "./FindingList";
import { Header } from "./Header";
import { LostMapping } from "./LostMapping";
import { NotRead } from "./NotRead";
import { QuarterChoice } from "./QuarterChoice";
import { Ratings } from "./Ratings";
import { Status } from "./Status";
import { Trouble } from "./Trouble";
import { usePaneState } from "./use-pane";
import { useRefuge } from "./use-refuge";
import { Welcome } from "./Welcome";
import { WhatWasRead } from "./WhatWasRead";
import { WrittenSheets } from "./WrittenSheets";

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
  const { phase, result, tables, passedOver, said } = usePaneState();
  return (
    <>
      <Header phase={phase} checked={result?.checked ?? null} />
      <Trouble phase={phase} />
      <main className={styles.main}>
        <div>
          <Status phase={phase} result={result} said={said} />
          {result === null && tables === null && phase.kind !== "working" && <Welcome />}
        </div>
        {result !== null && <QuarterChoice book={result.checked.book} />}
        <LostMapping passedOver={passedOver} />
        {result !== null && (
          <>
            {result.sheets.length > 0 && <WrittenSheets sheets={result.sheets} />}
            <Ratings summary={result.checked.summary} />
            <FindingList checked={result.checked} />
            <ExplainedList checked={result.checked} />
          </>
        )}
        {tables !== null && <WhatWasRead tables={tables} passedOver={passedOver} />}
        <NotRead passedOver={passedOver} />
      </main>
    </>
  );
}
