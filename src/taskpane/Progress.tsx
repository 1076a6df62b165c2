import { Body1, Caption1, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { Step } from "../commands/outcome";
import type { Progress as Parts } from "../excel/write-fill";
import type { Task } from "./pane-state";
import { progressWords } from "./progress-words";
import { useAfter } from "./use-after";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
  words: { margin: 0 },
  bar: { alignSelf: "stretch" },
});

/** What is over sooner needs no bar. */
const SOON_MS = 1000;
/** Longer than any step takes but where Excel makes the add-in wait: it does so while a cell is being typed in. */
const LONG_MS = 5000;

interface Props {
  readonly task: Task;
  readonly step: Step | null;
  readonly progress: Parts | undefined;
}

export function Progress({ task, step, progress }: Props) {
  const styles = useStyles();
  const takesTime = useAfter(SOON_MS);
  const isLong = useAfter(LONG_MS);
  return (
    <div className={styles.progress}>
      <Body1 as="p" className={styles.words}>
        {progressWords(task, step, progress)}
      </Body1>
      {(progress ?? takesTime) && (
        <ProgressBar
          {...doneOf({ task, step, progress })}
          thickness="large"
          className={styles.bar}
          aria-hidden="true"
        />
      )}
      {isLong && (
        <Caption1 as="p" className={styles.words}>
          This is taking a while. If you are typing in a cell, press Enter or Esc so that Excel can go on.
        </Caption1>
      )}
    </div>
  );
}

const STEPS: readonly Step[] = ["reading", "checking", "writing"];

/** How much is done: of what is written, else of the steps. A bar that only moves would not stand still for anybody. */
function doneOf({ task, step, progress }: Props): { value: number; max: number } {
  if (progress) return { value: progress.done, max: progress.of };
  return {
    value: step === null ? 0 : STEPS.indexOf(step),
    max: task === "summarise" ? STEPS.length : STEPS.length - 1,
  };
}
