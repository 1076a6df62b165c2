import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { Checked } from "../../commands/outcome";
import { withCommas } from "../../kpi/counted";
import type { Fixes } from "../fixes-of";
import { RuleFindings } from "../RuleFindings";
import { ShowMore, useBounded } from "../ShowMore";
import { REFUGE } from "../use-refuge";
import { rulesOf, type Section } from "./sections";

const FIRST_RULES = 4;
const MORE_RULES = 20;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalM },
  heading: { margin: 0 },
});

interface Props {
  readonly section: Section;
  readonly checked: Checked;
  readonly fixes: Fixes;
}

/** What was found of one responsible officer, service or sheet. */
export function SectionFindings({ section, checked, fixes }: Props) {
  const styles = useStyles();
  const id = useId();
  const rules = useMemo(() => rulesOf(section), [section]);
  const bounded = useBounded(rules, FIRST_RULES, MORE_RULES);
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Subtitle2 as="h2" id={id} tabIndex={-1} {...REFUGE} className={styles.heading}>
        {section.name} ({withCommas(section.findings.length)})
      </Subtitle2>
      {bounded.shown.map(({ severity, group }) => (
        <RuleFindings
          key={`${severity} ${group.rule}`}
          group={group}
          severity={severity}
          checked={checked}
          fixes={fixes}
        />
      ))}
      <ShowMore bounded={bounded} of={`of ${section.name}`} />
    </section>
  );
}
