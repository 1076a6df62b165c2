import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Finding } from "../check/finding";
import { grouped } from "../check/grouped";
import type { Checked } from "../commands/outcome";
import type { Fixes } from "./fixes-of";
import { RuleFindings } from "./RuleFindings";
import { SeverityHeading } from "./SeverityHeading";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly checked: Checked;
  readonly fixes: Fixes;
}

/** Findings by what is wrong, worst first. */
export function FindingList({ findings, checked, fixes }: Props) {
  const styles = useStyles();
  const severities = useMemo(() => grouped(findings), [findings]);
  return severities.map(({ severity, count, rules }) => (
    <section key={severity} aria-labelledby={`heading-${severity}`} className={styles.section}>
      <SeverityHeading id={`heading-${severity}`} severity={severity} count={count} />
      {rules.map((group) => (
        <RuleFindings key={group.rule} group={group} checked={checked} fixes={fixes} />
      ))}
    </section>
  ));
}
