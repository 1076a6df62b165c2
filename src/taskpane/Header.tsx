import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardCheckmarkRegular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { Checked } from "../commands/outcome";
import { openHelp } from "../excel/host";
import { performCheck, performSummary } from "./actions";
import type { Phase } from "./pane-state";
import { LAST_REFUGE } from "./use-refuge";
import { useLater } from "./use-pane";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  top: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  title: { margin: 0 },
  read: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export function Header({ phase, checked }: { readonly phase: Phase; readonly checked: Checked | null }) {
  const styles = useStyles();
  const parts = useLater();
  // Focusable though disabled, so that the focus stays on the button that was pressed.
  const working = phase.kind === "working";
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <Body1Strong as="h1" tabIndex={-1} {...LAST_REFUGE} className={styles.title}>
          Quarter Ready
        </Body1Strong>
        <Button appearance="subtle" size="small" icon={<QuestionCircleRegular />} onClick={openHelp}>
          Help
        </Button>
      </div>
      {checked && parts && <Caption1 className={styles.read}>{parts.readWords(checked)}</Caption1>}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<ClipboardCheckmarkRegular />}
          disabledFocusable={working}
          onClick={() => void performCheck()}
        >
          Check
        </Button>
        <Button icon={<DocumentTableRegular />} disabledFocusable={working} onClick={() => void performSummary()}>
          Quarter summary
        </Button>
      </div>
    </header>
  );
}
