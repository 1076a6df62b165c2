import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { grouped } from "../check/grouped";
import type { Checked } from "../commands/outcome";
import { RuleFindings } from "./RuleFindings";
import { SeverityHeading } from "./SeverityHeading";
import { openFindings } from "./wording";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** All that was found and is open, worst first. */
export function FindingList({ checked }: { readonly checked: Checked }) {
  const styles = useStyles();
  const severities = useMemo(() => grouped(openFindings(checked)), [checked]);
  return severities.map(({ severity, count, rules }) => (
    <section key={severity} aria-labelledby={`heading-${severity}`} className={styles.section}>
      <SeverityHeading id={`heading-${severity}`} severity={severity} count={count} />
      {rules.map((group) => (
        <RuleFindings key={group.rule} group={group} checked={checked} />
      ))}
    </section>
  ));
}
