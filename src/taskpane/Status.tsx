import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Cancel } from "./Cancel";
import { LeftAlone } from "./LeftAlone";
import type { PaneState } from "./pane-state";
import { Progress } from "./Progress";
import { useLater } from "./use-pane";

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalXXS} 0 0`, display: "block", color: tokens.colorNeutralForeground2 },
});

type Props = Pick<PaneState, "phase" | "result" | "said" | "leftAlone">;

/** What is going on, or what it came to. Stays on the page throughout, so that every change of it is read out. */
export function Status({ phase, result, said, leftAlone }: Props) {
  const styles = useStyles();
  const parts = useLater();
  const cancel = phase.kind === "working" ? phase.cancel : undefined;
  return (
    <>
      <div role="status">
        {phase.kind === "working" ? (
          <Progress key={phase.step} task={phase.task} step={phase.step} progress={phase.progress} />
        ) : (
          <>
            {result && parts && <parts.Verdict result={result} />}
            {said !== null && (
              <Caption1 as="p" className={styles.line}>
                {said}
              </Caption1>
            )}
            <LeftAlone cells={leftAlone} />
          </>
        )}
      </div>
      {cancel && <Cancel onCancel={cancel} />}
    </>
  );
}
