import { Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { FindingLine } from "./FindingLine";
import type { Severity } from "../check/finding";
import type { RuleGroup } from "../check/grouped";
import type { Checked } from "../commands/outcome";
import type { Fixes } from "./fixes-of";
import { SeverityMark } from "./SeverityMark";
import { ShowMore, useBounded } from "./ShowMore";
import { IgnoreRule } from "./IgnoreRule";
import { REFUGE } from "./use-refuge";

const FIRST_LINES = 5;
const MORE_LINES = 25;

const useStyles = makeStyles({
  rule: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0, display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  lines: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

interface Props {
  readonly group: RuleGroup;
  readonly checked: Checked;
  readonly fixes: Fixes;
  /** Where no heading above tells it, because it stands under an officer, a service or a sheet. */
  readonly severity?: Severity;
}

/** What one rule found. */
export function RuleFindings({ group, checked, fixes, severity }: Props) {
  const styles = useStyles();
  const lines = useBounded(group.lines, FIRST_LINES, MORE_LINES);
  return (
    <div className={styles.rule}>
      <Body1Strong as="h3" tabIndex={-1} {...REFUGE} className={styles.title}>
        {severity && <SeverityMark severity={severity} named />}
        {group.title} ({group.count.toLocaleString("en-GB")})
      </Body1Strong>
      <ul className={styles.lines}>
        {lines.shown.map((line) => (
          <FindingLine
            key={JSON.stringify([line.what, line.todo, line.proposed])}
            line={line}
            title={group.title}
            checked={checked}
            fixes={fixes.ofLine(line)}
          />
        ))}
      </ul>
      <ShowMore bounded={lines} of={`under ${group.title}`} />
      {severity === undefined && <IgnoreRule group={group} checked={checked} />}
    </div>
  );
}
