import { Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { counted } from "../kpi/counted";
import { offWords } from "./ignoring";
import type { Result } from "./pane-state";
import { LAST_REFUGE } from "./use-refuge";
import { besidesWords, verdictWords } from "./wording";

const useStyles = makeStyles({
  verdict: { margin: 0, display: "block" },
  line: { margin: `${tokens.spacingVerticalXXS} 0 0`, display: "block", color: tokens.colorNeutralForeground2 },
});

/** What the last run came to, in a sentence, and what else there is to know of it. */
export function Verdict({ result: { checked, sheets } }: { readonly result: Result }) {
  const styles = useStyles();
  const besides = besidesWords(checked.readiness);
  const off = offWords(checked.settings.profile);
  return (
    <>
      <Subtitle2 as="h2" tabIndex={-1} {...LAST_REFUGE} className={styles.verdict}>
        {verdictWords(checked)}
      </Subtitle2>
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
