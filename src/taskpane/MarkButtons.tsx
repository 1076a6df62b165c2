import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { performClearMarks, performMark } from "./marking";
import { useIsWorking } from "./use-pane";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** Marks on the cells at fault, in the sheet: what the ribbon's buttons do, in the pane. */
export function MarkButtons() {
  const styles = useStyles();
  const working = useIsWorking();
  return (
    <div role="group" aria-label="In the sheet" className={styles.buttons}>
      <Button size="small" disabledFocusable={working} onClick={() => void performMark()}>
        Mark
      </Button>
      <Button size="small" disabledFocusable={working} onClick={() => void performClearMarks()}>
        Clear marks
      </Button>
    </div>
  );
}
