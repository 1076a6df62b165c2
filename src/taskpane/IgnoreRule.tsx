import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { RuleGroup } from "../check/grouped";
import type { Checked } from "../commands/outcome";
import { ignoreWords, performIgnore } from "./ignoring";
import { usePanel } from "./panel";
import { useIsWorking } from "./use-pane";

const useStyles = makeStyles({
  words: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly group: Pick<RuleGroup, "rule" | "title">;
  readonly checked: Pick<Checked, "findings">;
}

/** Switches a rule off for this workbook, once it was said what that does. */
export function IgnoreRule({ group: { rule, title }, checked }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        id={id}
        size="small"
        appearance="subtle"
        aria-label={`Ignore this rule: ${title}`}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        Ignore this rule
      </Button>
      {open && (
        <IgnorePanel
          title={title}
          words={ignoreWords(title, checked.findings.filter((finding) => finding.rule === rule).length)}
          onIgnore={() => void performIgnore(rule, title)}
          onClose={() => {
            setOpen(false);
            document.getElementById(id)?.focus();
          }}
        />
      )}
    </>
  );
}

interface PanelProps {
  readonly title: string;
  readonly words: string;
  readonly onIgnore: () => void;
  readonly onClose: () => void;
}

function IgnorePanel({ title, words, onIgnore, onClose }: PanelProps) {
  const styles = useStyles();
  const panel = usePanel(onClose);
  const working = useIsWorking();
  const id = useId();
  return (
    <div {...panel} role="group" aria-label={`Ignore this rule: ${title}`}>
      <Caption1 as="p" id={id} className={styles.words}>
        {words}
      </Caption1>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" aria-describedby={id} disabledFocusable={working} onClick={onIgnore}>
          Ignore it
        </Button>
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
