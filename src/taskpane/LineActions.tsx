import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { mayExplain } from "../check/explanations";
import type { ProposedFix } from "../check/fixes";
import type { Line } from "../check/grouped";
import type { Checked } from "../commands/outcome";
import { counted } from "../kpi/counted";
import { ChangesPanel } from "./ChangesPanel";
import { ExplainForm } from "./ExplainForm";
import { performFixes } from "./fixing";
import { useIsWorking } from "./use-pane";
import { lineName } from "./wording";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXXS },
});

interface Props {
  readonly line: Line;
  readonly title: string;
  readonly fixes: readonly ProposedFix[];
  readonly checked: Checked;
}

type Panel = "fix" | "explain";

/** What can be done about one thing that is wrong. One cell is fixed at once, several once they were looked at. */
export function LineActions({ line: { findings }, title, fixes, checked }: Props) {
  const styles = useStyles();
  const working = useIsWorking();
  const [open, setOpen] = useState<Panel | null>(null);
  const id = useId();
  const explainable = findings.every((finding) => mayExplain(finding, checked.settings.profile));
  const name = lineName(title, findings);
  const several = fixes.length > 1;
  const trigger = (panel: Panel) => ({
    id: `${id}-${panel}`,
    "aria-expanded": open === panel,
    onClick: () => {
      setOpen(open === panel ? null : panel);
    },
  });
  const close = (panel: Panel) => () => {
    setOpen(null);
    document.getElementById(`${id}-${panel}`)?.focus();
  };
  if (fixes.length === 0 && !explainable) return null;
  return (
    <>
      <div className={styles.buttons}>
        {fixes.length === 1 && (
          <Button
            size="small"
            aria-label={`Fix ${name}`}
            disabledFocusable={working}
            onClick={() => void performFixes(fixes)}
          >
            Fix
          </Button>
        )}
        {several && (
          <Button size="small" aria-label={`Fix ${counted(fixes.length, "cell")}: ${name}`} {...trigger("fix")}>
            Fix {counted(fixes.length, "cell")}
          </Button>
        )}
        {explainable && (
          <Button size="small" aria-label={`Explain ${name}`} {...trigger("explain")}>
            Explain
          </Button>
        )}
      </div>
      {open === "fix" && several && <ChangesPanel fixes={fixes} title={name} onClose={close("fix")} />}
      {open === "explain" && explainable && <ExplainForm findings={findings} title={name} onClose={close("explain")} />}
    </>
  );
}
