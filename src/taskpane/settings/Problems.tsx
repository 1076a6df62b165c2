import { Caption1, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  problems: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Why something was not kept, beside what was asked. Stays on the page throughout, so that it is read out. */
export function Problems({ problems }: { readonly problems: readonly string[] }) {
  const styles = useStyles();
  const [first, ...rest] = problems;
  return (
    <div role="alert">
      {first !== undefined && (
        <Caption1 as="p" block className={styles.problems}>
          {first}
        </Caption1>
      )}
      {rest.length > 0 && (
        <ul className={styles.list}>
          {rest.map((problem) => (
            <li key={problem}>
              <Caption1 className={styles.problems}>{problem}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
