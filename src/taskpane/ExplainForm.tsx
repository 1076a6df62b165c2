import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type SubmitEvent } from "react";
import { saidSchema } from "../check/explanations";
import type { Finding } from "../check/finding";
import { author, setAuthor } from "./author";
import { performExplain } from "./explaining";
import { usePanel } from "./panel";
import { useIsWorking } from "./use-pane";
import { ALL, chosenOf, WhichCells } from "./WhichCells";

const LONGEST_REASON = 500;
const LONGEST_NAME = 100;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly title: string;
  readonly onClose: () => void;
}

/** Asks why a finding may stand, and under whose name that is kept. */
export function ExplainForm({ findings, title, onClose }: Props) {
  const styles = useStyles();
  const panel = usePanel(onClose);
  const working = useIsWorking();
  const [choice, setChoice] = useState(ALL);
  const chosen = chosenOf(findings, choice);
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(author);
  const [tried, setTried] = useState(false);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Whoever presses Explain wants to write.
    reasonField.current?.focus();
  }, []);
  const problems = { reason: problemIn("reason", reason), by: problemIn("by", by) };

  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (working) return;
    setTried(true);
    if (problems.reason !== null) reasonField.current?.focus();
    else if (problems.by !== null) nameField.current?.focus();
    else if (chosen.length > 0) {
      setAuthor(by);
      if (await performExplain(chosen, { reason, by })) onClose();
    }
  };

  return (
    <form {...panel} aria-label={`Explain ${title}`} noValidate onSubmit={(event) => void save(event)}>
      {(findings.length > 1 || choice !== ALL) && (
        <WhichCells findings={findings} choice={choice} onChoose={setChoice} />
      )}
      <Field
        label="Reason"
        required
        size="small"
        hint={`${reason.length} of ${LONGEST_REASON} characters`}
        validationMessage={tried ? problems.reason : null}
      >
        <Textarea
          ref={(field: HTMLTextAreaElement | null) => {
            reasonField.current = field;
          }}
          value={reason}
          rows={3}
          resize="vertical"
          maxLength={LONGEST_REASON}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Field label="Your name" required size="small" validationMessage={tried ? problems.by : null}>
        <Input
          ref={(field: HTMLInputElement | null) => {
            nameField.current = field;
          }}
          value={by}
          maxLength={LONGEST_NAME}
          autoComplete="name"
          onChange={(_, { value }) => {
            setBy(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={working}>
          Save
        </Button>
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function problemIn(part: "reason" | "by", text: string): string | null {
  const result = saidSchema.shape[part].safeParse(text);
  return result.success ? null : (result.error.issues[0]?.message ?? null);
}
