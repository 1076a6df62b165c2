import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { mayExplain } from "../check/explanations";
import type { Line } from "../check/grouped";
import type { Checked } from "../commands/outcome";
import { ExplainForm } from "./ExplainForm";
import { lineName } from "./wording";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXXS },
});

interface Props {
  readonly line: Line;
  readonly title: string;
  readonly checked: Checked;
}

/** What can be done about one thing that is wrong. */
export function LineActions({ line, title, checked }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const explainButton = useRef<HTMLButtonElement>(null);
  if (!line.findings.every((finding) => mayExplain(finding, checked.settings.profile))) return null;
  const name = lineName(title, line.findings);
  return (
    <>
      <div className={styles.buttons}>
        <Button
          ref={(button: HTMLButtonElement | null) => {
            explainButton.current = button;
          }}
          size="small"
          aria-label={`Explain ${name}`}
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          Explain
        </Button>
      </div>
      {open && (
        <ExplainForm
          findings={line.findings}
          title={name}
          onClose={() => {
            setOpen(false);
            explainButton.current?.focus();
          }}
        />
      )}
    </>
  );
}
