import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import { passedOverWords } from "../read/passed-over-words";
import type { PassedOver } from "../read/register";
import { performForget } from "./corrections";
import { isLost } from "./lost";
import { useIsWorking } from "./use-pane";
import { ShowMore, useBounded } from "./ShowMore";

const FIRST = 5;
const MORE = 50;

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalL },
});

function Forget({ passed }: { readonly passed: Extract<PassedOver, { reason: "mapping-lost" }> }) {
  const working = useIsWorking();
  const name = passed.heading === null ? `the table on ${passed.sheet}` : `'${passed.heading}' on ${passed.sheet}`;
  return (
    <Button
      appearance="transparent"
      size="small"
      aria-disabled={working}
      aria-label={`Forget ${name}`}
      onClick={() => void performForget(passed)}
    >
      Forget it
    </Button>
  );
}

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
            <li key={index}>
              {passedOverWords(passed)} {passed.reason === "mapping-lost" && <Forget passed={passed} />}
            </li>
          ))}
        </ul>
        <ShowMore bounded={bounded} of="of what could not be used" />
        Open 'What was read' below to see how the workbook was understood, and to correct it.
      </MessageBarBody>
    </MessageBar>
  );
}
