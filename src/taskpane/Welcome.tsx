import { Body1, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  welcome: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  sentence: { margin: 0 },
});

const SENTENCES = [
  "Check reads the KPI workbook that is open and lists what to put right before you submit it; it changes nothing.",
  "Quarter summary adds sheets to this workbook with the quarter's counts, its exceptions and that list.",
  "Press it again after a change and only those sheets are replaced: your own sheets are never altered by it.",
  "A cell of yours is changed only where you ask for it, by pressing Fix, and each such change can be undone.",
];

/** What the pane says before anything was read. */
export function Welcome() {
  const styles = useStyles();
  return (
    <div className={styles.welcome}>
      {SENTENCES.map((sentence) => (
        <Body1 key={sentence} as="p" className={styles.sentence}>
          {sentence}
        </Body1>
      ))}
    </div>
  );
}
