import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { UnderstoodTable } from "../read/register";
import { performPick } from "./corrections";
import { useIsWorking } from "./use-pane";

const useStyles = makeStyles({
  pick: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  hint: { margin: 0 },
});

/** Takes the row that is selected in Excel for a header. */
export function PickHeader({ onPicked }: { readonly onPicked: (table: UnderstoodTable) => void }) {
  const styles = useStyles();
  const pick = async () => {
    const table = await performPick();
    if (table !== null) onPicked(table);
  };
  return (
    <div className={styles.pick}>
      <Body1 as="p" id="pick-hint" className={styles.hint}>
        If a table is missing, select a cell in the row that names its columns, then press:
      </Body1>
      <Button size="small" aria-describedby="pick-hint" disabledFocusable={useIsWorking()} onClick={() => void pick()}>
        Use the selected row as the header
      </Button>
    </div>
  );
}
