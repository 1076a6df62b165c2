import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { Coming } from "./Coming";
import { Header } from "./Header";
import { later, load } from "./loading";
import { orFailure } from "./perform";
import { Status } from "./Status";
import { Trouble } from "./Trouble";
import { useLater, usePaneState } from "./use-pane";
import { useRefuge } from "./use-refuge";
import { Welcome } from "./Welcome";

const useStyles = makeStyles({
  main: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});

export function Pane() {
  const styles = useStyles();
  useRefuge();
  useEffect(() => {
    // What an earlier pane changed can be undone from this one.
    void fetchTheRest();
  }, []);
  const shown = usePaneState();
  const { phase, result, tables, passedOver, said, leftAlone, applied } = shown;
  const parts = useLater();
  return (
    <>
      <Header phase={phase} checked={result?.checked ?? null} />
      <Trouble phase={phase} />
      <main className={styles.main}>
        <div>
          <Status phase={phase} result={result} said={said} leftAlone={leftAlone} />
          {result === null && (tables ?? []).length === 0 && (phase.kind === "working" ? <Coming /> : <Welcome />)}
        </div>
        {parts && <parts.Live />}
        {parts && result !== null && <parts.QuarterChoice book={result.checked.book} />}
        {parts && <parts.LostMapping passedOver={passedOver} />}
        {parts && <parts.ChangesMade applied={applied} />}
        {parts && result !== null && <parts.Results {...shown} result={result} />}
        {parts && result === null && (
          <>
            {tables !== null && (
              <parts.Settings checked={null}>
                <parts.WhatWasRead tables={tables} passedOver={passedOver} />
              </parts.Settings>
            )}
            <parts.NotRead passedOver={passedOver} />
          </>
        )}
      </main>
    </>
  );
}

/** While the officer reads the first view, so that nothing has to be waited for later. */
async function fetchTheRest(): Promise<void> {
  await orFailure(async () => {
    const { refreshApplied } = later.get() ?? (await load());
    await refreshApplied();
    return { ok: true, value: undefined };
  });
}
