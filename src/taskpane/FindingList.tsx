import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { grouped } from "../check/grouped";
import type { Checked } from "../commands/outcome";
import type { Fixes } from "./fixes-of";
import { RuleFindings } from "./RuleFindings";
import { SeverityHeading } from "./SeverityHeading";
import { openFindings } from "./wording";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** All that was found and is open, worst first. */
export function FindingList({ checked, fixes }: { readonly checked: Checked; readonly fixes: Fixes }) {
  const styles = useStyles();
  const severities = useMemo(() => grouped(openFindings(checked)), [checked]);
  return severities.map(({ severity, count, rules }) => (
    <section key={severity} aria-labelledby={`heading-${severity}`} className={styles.section}>
      <SeverityHeading id={`heading-${severity}`} severity={severity} count={count} />
      {rules.map((group) => (
        <RuleFindings key={group.rule} group={group} checked={checked} fixes={fixes} />
      ))}
    </section>
  ));
}
