import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Doubt } from "../read/doubts";
import type { UnderstoodTable } from "../read/register";
import { performChange } from "./corrections";
import { doubtWords } from "./table-words";
import { useIsWorking } from "./use-pane";

const useStyles = makeStyles({
  words: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** A guess that matters: confirmed here once, or put right in the list of columns below it. */
export function DoubtEntry({ doubt, table }: { readonly doubt: Doubt; readonly table: UnderstoodTable }) {
  const styles = useStyles();
  const working = useIsWorking();
  const { heading, role } = doubt;
  return (
    <div>
      <Body1 as="p" className={styles.words}>
        {doubtWords(doubt)}
      </Body1>
      <Button
        size="small"
        aria-disabled={working}
        onClick={() => void performChange(table, { kind: "role", heading, role })}
      >
        Yes, use &lsquo;{heading}&rsquo;
      </Button>
    </div>
  );
}
