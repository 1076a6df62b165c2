import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ProposedFix } from "../check/fixes";
import { bySheet, type Line } from "../check/grouped";
import type { Checked } from "../commands/outcome";
import { LineActions } from "./LineActions";
import { SaidBefore } from "./SaidBefore";
import { SheetCells } from "./SheetCells";
import { ShowMore, useBounded } from "./ShowMore";
import { ENTRY } from "./use-refuge";

const FIRST_CELLS = 12;
const MORE_CELLS = 60;

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS },
  sentence: { margin: 0 },
  todo: { margin: 0, color: tokens.colorNeutralForeground2 },
  proposed: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

interface Props {
  readonly line: Line;
  readonly title: string;
  readonly checked: Checked;
  /** What can be written for it. */
  readonly fixes: readonly ProposedFix[];
}

/** One thing wrong, what to do, and the cells it is wrong in. */
export function FindingLine({ line, title, checked, fixes }: Props) {
  const styles = useStyles();
  const cells = useBounded(line.findings, FIRST_CELLS, MORE_CELLS);
  return (
    <li tabIndex={-1} {...ENTRY} className={styles.line}>
      <Body1 as="p" className={styles.sentence}>
        {line.what}
      </Body1>
      <Caption1 as="p" className={styles.todo}>
        {line.todo}
      </Caption1>
      {line.proposed !== null && !line.todo.includes(line.proposed) && (
        <Caption1 as="p" className={styles.todo}>
          Proposed: <span className={styles.proposed}>{line.proposed}</span>
        </Caption1>
      )}
      <SaidBefore said={line.findings.flatMap((finding) => checked.explained.again.get(finding) ?? [])} />
      {[...bySheet(cells.shown)].map(([sheet, findings]) => (
        <SheetCells key={sheet} sheet={sheet} findings={findings} title={title} />
      ))}
      <ShowMore bounded={cells} of={`cells under ${title}`} />
      <LineActions line={line} title={title} checked={checked} fixes={fixes} />
    </li>
  );
}
