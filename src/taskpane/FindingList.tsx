import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Finding } from "../check/finding";
import { grouped } from "../check/grouped";
import { RuleFindings } from "./RuleFindings";
import { SeverityHeading } from "./SeverityHeading";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** All that was found, worst first. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const severities = useMemo(() => grouped(findings), [findings]);
  return severities.map(({ severity, count, rules }) => (
    <section key={severity} aria-labelledby={`heading-${severity}`} className={styles.section}>
      <SeverityHeading id={`heading-${severity}`} severity={severity} count={count} />
      {rules.map((group) => (
        <RuleFindings key={group.rule} group={group} />
      ))}
    </section>
  ));
}
