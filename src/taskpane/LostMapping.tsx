import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import { passedOverWords } from "../read/passed-over-words";
import type { PassedOver } from "../read/register";
import { isLost } from "./lost";
import { ShowMore, useBounded } from "./ShowMore";

const FIRST = 5;
const MORE = 50;

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What the officer had said of tables and columns and what could not be used this time. */
export function LostMapping({ passedOver }: { readonly passedOver: readonly PassedOver[] }) {
  const styles = useStyles();
  const lost = passedOver.filter(isLost);
  const bounded = useBounded(lost, FIRST, MORE);
  if (lost.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" shape="square">
      <MessageBarBody>
        <MessageBarTitle>Not everything you told us could be used</MessageBarTitle>
        <ul className={styles.list}>
          {bounded.shown.map((passed, index) => (
            <li key={index}>{passedOverWords(passed)}</li>
          ))}
        </ul>
        <ShowMore bounded={bounded} of="of what could not be used" />
        Open 'What was read' below to see how the workbook was understood, and to correct it.
      </MessageBarBody>
    </MessageBar>
  );
}
