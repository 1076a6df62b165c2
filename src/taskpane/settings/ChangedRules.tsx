import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ConfirmButton } from "../ConfirmButton";
import { PLAIN_LIST } from "../plain-list";
import { useIsWorking } from "../use-pane";
import { ENTRY } from "../use-refuge";
import type { RuleRow } from "./rule-families";
import { SETTING_WORDS } from "./rule-words";

const useStyles = makeStyles({
  list: { ...PLAIN_LIST, rowGap: tokens.spacingVerticalS },
  rule: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface Props {
  /** The rules that are set to something else than is shipped. */
  readonly rows: readonly RuleRow[];
  readonly onSet: (row: RuleRow, setting: null) => Promise<boolean>;
  readonly onReset: () => Promise<boolean>;
}

/** The rules that the council has changed, to be taken back one by one or all at once. */
export function ChangedRules({ rows, onSet, onReset }: Props) {
  const styles = useStyles();
  const working = useIsWorking();
  if (rows.length === 0) return null;
  return (
    <div>
      <ul className={styles.list} aria-label="Rules that are changed">
        {rows.map((row) => (
          <li key={row.rule} tabIndex={-1} {...ENTRY} className={styles.rule}>
            <Caption1>
              {row.title}: {row.setting === null ? "" : SETTING_WORDS[row.setting].toLowerCase()}
            </Caption1>
            <Button
              size="small"
              disabledFocusable={working}
              aria-label={`As shipped again: ${row.title}`}
              onClick={() => void onSet(row, null)}
            >
              As shipped again
            </Button>
          </li>
        ))}
      </ul>
      {rows.length > 1 && (
        <ConfirmButton
          label="All rules as shipped"
          question={`Take back what was chosen for ${rows.length} rules?`}
          onConfirm={() => void onReset()}
        />
      )}
    </div>
  );
}
