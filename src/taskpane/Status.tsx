import { Caption1, Subtitle1, makeStyles, tokens } from "@fluentui/react-components";
import { offWords } from "./ignoring";
import { LeftAlone } from "./LeftAlone";
import type { PaneState, Result } from "./pane-state";
import { Progress } from "./Progress";
import { counted } from "../kpi/counted";
import { LAST_REFUGE } from "./use-refuge";
import { besidesWords, verdictWords } from "./wording";

const useStyles = makeStyles({
  verdict: { margin: 0, display: "block" },
  line: { margin: `${tokens.spacingVerticalXXS} 0 0`, display: "block", color: tokens.colorNeutralForeground2 },
});

type Props = Pick<PaneState, "phase" | "result" | "said" | "leftAlone">;

/** What is going on, or what it came to. Stays on the page throughout, so that every change of it is read out. */
export function Status({ phase, result, said, leftAlone }: Props) {
  const styles = useStyles();
  return (
    <div role="status">
      {phase.kind === "working" ? (
        <Progress key={phase.step} task={phase.task} step={phase.step} progress={phase.progress} />
      ) : (
        <>
          {result && <Verdict result={result} />}
          {said !== null && (
            <Caption1 as="p" className={styles.line}>
              {said}
            </Caption1>
          )}
          <LeftAlone cells={leftAlone} />
        </>
      )}
    </div>
  );
}

function Verdict({ result: { checked, sheets } }: { readonly result: Result }) {
  const styles = useStyles();
  const besides = besidesWords(checked.readiness);
  const off = offWords(checked.settings.profile);
  return (
    <>
      <Subtitle1 as="h2" tabIndex={-1} {...LAST_REFUGE} className={styles.verdict}>
        {verdictWords(checked)}
      </Subtitle1>
      {besides !== "" && (
        <Caption1 as="p" className={styles.line}>
          {besides}
        </Caption1>
      )}
      {off !== "" && (
        <Caption1 as="p" className={styles.line}>
          {off}
        </Caption1>
      )}
      {sheets.length > 0 && (
        <Caption1 as="p" className={styles.line}>
          {counted(sheets.length, "sheet")} written into this workbook.
        </Caption1>
      )}
    </>
  );
}
