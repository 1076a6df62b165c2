import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { bySheet } from "../check/grouped";
import { tidy } from "../kpi/text";
import { byWhom, type Entry } from "./explained-words";
import { performWithdraw } from "./explaining";
import { SheetCells } from "./SheetCells";
import { ShowMore, useBounded } from "./ShowMore";
import { ENTRY } from "./use-refuge";
import { useIsWorking } from "./use-pane";
import { lineName } from "./wording";

const FIRST_CELLS = 12;
const MORE_CELLS = 60;

const useStyles = makeStyles({
  entry: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS },
  words: { margin: 0 },
  by: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One reason, with what it closes. */
export function ExplainedEntry({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const working = useIsWorking();
  const { explanation, findings, title } = entry;
  const cells = useBounded(findings, FIRST_CELLS, MORE_CELLS);
  return (
    <li tabIndex={-1} {...ENTRY} className={styles.entry}>
      <Body1Strong as="p" className={styles.words}>
        {title}
      </Body1Strong>
      <Body1 as="p" className={styles.words}>
        {tidy(explanation.reason)}
      </Body1>
      <Caption1 as="p" className={styles.by}>
        {byWhom(explanation)}
      </Caption1>
      {[...bySheet(cells.shown)].map(([sheet, ofSheet]) => (
        <SheetCells key={sheet} sheet={sheet} findings={ofSheet} title={`${title}, explained`} />
      ))}
      <ShowMore bounded={cells} of={`cells explained under ${title}`} />
      <Button
        size="small"
        disabledFocusable={working}
        aria-label={`Open it again: ${lineName(title, findings)}`}
        onClick={() => void performWithdraw(explanation)}
      >
        Open it again
      </Button>
    </li>
  );
}
