import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { PassedOver } from "../read/register";
import { passedOverWords } from "../read/passed-over-words";
import { ShowMore, useBounded } from "./ShowMore";

const FIRST = 20;
const MORE = 100;

const useStyles = makeStyles({
  summary: {
    minHeight: "24px",
    cursor: "pointer",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What was passed over, and why: nothing is left out of the counts unsaid. */
export function NotRead({ passedOver }: { readonly passedOver: readonly PassedOver[] }) {
  const styles = useStyles();
  const bounded = useBounded(passedOver, FIRST, MORE);
  if (passedOver.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>Sheets and rows not read ({passedOver.length})</summary>
      <ul className={styles.list}>
        {bounded.shown.map((passed, index) => (
          <li key={index}>
            <Caption1>{passedOverWords(passed)}</Caption1>
          </li>
        ))}
      </ul>
      <ShowMore bounded={bounded} of="sheets and rows not read" />
    </details>
  );
}
