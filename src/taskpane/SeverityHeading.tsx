import { Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../check/finding";
import { SeverityMark } from "./SeverityMark";
import { REFUGE } from "./use-refuge";
import { SEVERITY_HEADINGS } from "./wording";

const useStyles = makeStyles({
  heading: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, margin: 0 },
});

interface Props {
  readonly id: string;
  readonly severity: Severity;
  readonly count: number;
}

export function SeverityHeading({ id, severity, count }: Props) {
  const styles = useStyles();
  return (
    <Subtitle2 as="h2" id={id} tabIndex={-1} {...REFUGE} className={styles.heading}>
      <SeverityMark severity={severity} />
      {SEVERITY_HEADINGS[severity]} ({count.toLocaleString("en-GB")})
    </Subtitle2>
  );
}
