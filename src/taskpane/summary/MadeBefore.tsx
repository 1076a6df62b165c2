import {
  Button,
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { KeptLayouts } from "../../report/layouts/kept-layouts";
import type { WrittenBefore } from "../../report/written";
import { performSummary } from "../actions";
import { useIsWorking } from "../use-pane";
import { changedWords, madeWords } from "./made-words";

const useStyles = makeStyles({
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly written: WrittenBefore;
  readonly layouts: KeptLayouts;
}

/** The summary that stands in the workbook: what it was made of, and whether it still says what the workbook does. */
export function MadeBefore({ written, layouts }: Props) {
  const styles = useStyles();
  const working = useIsWorking();
  const made = madeWords(written, layouts);
  if (!written.isOutOfDate)
    return (
      <Caption1 as="p" className={styles.words}>
        {made} It still agrees with the workbook.
      </Caption1>
    );
  return (
    <MessageBar intent="warning" layout="multiline" shape="square">
      <MessageBarBody>
        <MessageBarTitle>The summary is out of date</MessageBarTitle> {changedWords(written)} {made}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={working} onClick={() => void performSummary()}>
          Make it again
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
