import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ShowMore, useBounded } from "./ShowMore";

const FIRST = 5;
const MORE = 50;

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** The cells that were not changed, each with the reason. */
export function LeftAlone({ cells }: { readonly cells: readonly string[] }) {
  const styles = useStyles();
  const bounded = useBounded(cells, FIRST, MORE);
  if (cells.length === 0) return null;
  return (
    <>
      <ul className={styles.list} aria-label="Left alone">
        {bounded.shown.map((words) => (
          <li key={words}>
            <Caption1>{words}</Caption1>
          </li>
        ))}
      </ul>
      <ShowMore bounded={bounded} of="cells that were left alone" />
    </>
  );
}
