import { Caption1, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  change: { display: "block", whiteSpace: "pre-wrap" },
  old: { color: tokens.colorNeutralForeground2 },
  none: { color: tokens.colorNeutralForeground2, fontStyle: "italic" },
  value: { fontWeight: tokens.fontWeightSemibold },
});

/** What a cell says and what it is to say: Gren → Green. */
export function Change({ old, value }: { readonly old: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <Caption1 className={styles.change}>
      {old === "" ? <span className={styles.none}>blank</span> : <span className={styles.old}>{old}</span>}{" "}
      <span role="img" aria-label="becomes">
        →
      </span>{" "}
      <span className={styles.value}>{value}</span>
    </Caption1>
  );
}
