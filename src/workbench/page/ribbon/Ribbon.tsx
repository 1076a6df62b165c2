import { Button, makeStyles, Text, tokens, Tooltip } from "@fluentui/react-components";
import type { RibbonButton, RibbonGroup } from "./manifest";

const useStyles = makeStyles({
  ribbon: {
    display: "flex",
    alignItems: "stretch",
    minHeight: "84px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  group: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "space-between",
    paddingRight: tokens.spacingHorizontalM,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex" },
  button: {
    flexDirection: "column",
    minWidth: "68px",
    height: "60px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    rowGap: tokens.spacingVerticalXXS,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { width: "32px", height: "32px" },
  label: { color: tokens.colorNeutralForeground2 },
});

interface RibbonProps {
  /** Null when the manifest could not be read. */
  readonly groups: readonly RibbonGroup[] | null;
  readonly isReady: boolean;
  readonly onRun: (functionName: string) => void;
  readonly onPane: () => void;
}

/** The add-in's buttons as its manifest puts them on Excel's ribbon. */
export function Ribbon({ groups, isReady, onRun, onPane }: RibbonProps) {
  const styles = useStyles();
  const press = ({ action }: RibbonButton): void => {
    if (action.kind === "run") onRun(action.functionName);
    else onPane();
  };
  return (
    <div role="toolbar" aria-label="Ribbon" className={styles.ribbon}>
      {groups === null && <Text>The ribbon could not be read: manifest.xml is not there.</Text>}
      {groups?.map((group) => (
        <div key={group.id} role="group" aria-label={group.label} className={styles.group}>
          <div className={styles.buttons}>
            {group.buttons.map((button) => (
              <Tooltip key={button.id} relationship="description" content={button.tip} positioning="below-start">
                <Button
                  appearance="subtle"
                  className={styles.button}
                  icon={{ children: <img src={button.icon} alt="" className={styles.icon} />, className: styles.icon }}
                  disabledFocusable={!isReady}
                  onClick={() => {
                    press(button);
                  }}
                >
                  {button.label}
                </Button>
              </Tooltip>
            ))}
          </div>
          <Text size={200} className={styles.label} aria-hidden>
            {group.label}
          </Text>
        </div>
      ))}
    </div>
  );
}
