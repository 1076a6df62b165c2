import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { performSample } from "./sample";

const useStyles = makeStyles({
  welcome: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
  words: { margin: 0 },
  steps: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const STEPS = [
  "Open the workbook that holds your indicators or actions.",
  "Check reads it and lists what to put right before you submit. It changes nothing.",
  "Quarter summary adds sheets with the quarter's counts, its exceptions and that list. Press it again after a change and only those sheets are replaced: your own sheets are never altered by it.",
];

/** What the pane says where nothing was read yet, and where there is nothing to read. */
export function Welcome() {
  const styles = useStyles();
  return (
    <section aria-labelledby="heading-welcome" className={styles.welcome}>
      <Subtitle2 as="h2" id="heading-welcome" className={styles.words}>
        From the return to the summary
      </Subtitle2>
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>
            <Body1>{step}</Body1>
          </li>
        ))}
      </ol>
      <Body1 as="p" className={styles.words}>
        A cell of yours is changed only where you ask for it, by pressing Fix, and each such change can be undone.
      </Body1>
      <Button onClick={() => void performSample()}>Open the sample</Button>
      <Caption1 as="p" className={styles.note}>
        The return of an invented council, with things to put right. It opens as a new workbook, so yours stays as it
        is.
      </Caption1>
    </section>
  );
}
