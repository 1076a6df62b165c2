import { Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../check/finding";
import { REFUGE } from "./use-refuge";
import { SEVERITY_HEADINGS } from "./wording";

const useStyles = makeStyles({
  heading: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, margin: 0 },
  icon: { display: "flex", fontSize: tokens.fontSizeBase500 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  advice: { color: tokens.colorBrandForeground1 },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, advice: LightbulbRegular } as const;

interface Props {
  readonly id: string;
  readonly severity: Severity;
  readonly count: number;
}

export function SeverityHeading({ id, severity, count }: Props) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <Subtitle2 as="h2" id={id} tabIndex={-1} {...REFUGE} className={styles.heading}>
      <span aria-hidden="true" className={`${styles.icon} ${styles[severity]}`}>
        <Icon />
      </span>
      {SEVERITY_HEADINGS[severity]} ({count.toLocaleString("en-GB")})
    </Subtitle2>
  );
}
