import { Button, Label, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useSyncExternalStore } from "react";
import type { MarkKind } from "../commands/mark";
import { markKind } from "./mark-kind";
import { performClearMarks, performMark } from "./marking";
import { useIsWorking } from "./use-pane";

const KINDS: Readonly<Record<MarkKind, string>> = { colour: "a light colour", comment: "comments" };

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  choice: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

/** Marks on the cells at fault, in the sheet: what the ribbon's buttons do, in the pane, and what marks look like. */
export function MarkButtons() {
  const styles = useStyles();
  const working = useIsWorking();
  const kind = useSyncExternalStore(markKind.subscribe, markKind.get);
  const id = useId();
  return (
    <div role="group" aria-label="In the sheet" className={styles.buttons}>
      <Button size="small" disabledFocusable={working} onClick={() => void performMark()}>
        Mark
      </Button>
      <Button size="small" disabledFocusable={working} onClick={() => void performClearMarks()}>
        Clear marks
      </Button>
      <div className={styles.choice}>
        <Label htmlFor={id} size="small">
          Marks are
        </Label>
        <Select
          id={id}
          size="small"
          value={kind}
          onChange={(_, { value }) => {
            markKind.set(value === "comment" ? "comment" : "colour");
          }}
        >
          {Object.entries(KINDS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
