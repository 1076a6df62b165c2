import { Body1, ProgressBar, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Step } from "../commands/outcome";
import type { Progress as Parts } from "../excel/write-fill";
import type { Task } from "./pane-state";
import { progressWords } from "./progress-words";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
  hint: { margin: 0 },
});

/** Longer than any step takes but where Excel makes the add-in wait: it does so while a cell is being typed in. */
const LONG_MS = 5000;

interface Props {
  readonly task: Task;
  readonly step: Step | null;
  readonly progress: Parts | undefined;
}

export function Progress({ task, step, progress }: Props) {
  const styles = useStyles();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true);
    }, LONG_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <div className={styles.progress}>
      <Spinner size="tiny" label={progressWords(task, step, progress)} />
      {progress && <ProgressBar value={progress.done} max={progress.of} thickness="large" aria-hidden="true" />}
      {long && (
        <Body1 as="p" className={styles.hint}>
          This is taking a while. If you are typing in a cell, press Enter or Esc so that Excel can go on.
        </Body1>
      )}
    </div>
  );
}
