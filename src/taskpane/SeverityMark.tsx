import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../check/finding";

const useStyles = makeStyles({
  icon: { display: "flex", flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  advice: { color: tokens.colorBrandForeground1 },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, advice: LightbulbRegular } as const;
const NAMES = { error: "To fix", warning: "Warning", advice: "Advice" } as const;

interface Props {
  readonly severity: Severity;
  /** Read out, where no words beside it say the same. */
  readonly named?: boolean;
}

/** How bad it is, by shape and by colour. */
export function SeverityMark({ severity, named = false }: Props) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  const said = named ? { role: "img", "aria-label": NAMES[severity], title: NAMES[severity] } : { "aria-hidden": true };
  return (
    <span {...said} className={mergeClasses(styles.icon, styles[severity])}>
      <Icon />
    </span>
  );
}
