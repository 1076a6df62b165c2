import { Button, Field, Input, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type SubmitEvent } from "react";
import { saidSchema } from "../check/explanations";
import type { Finding } from "../check/finding";
import { author, setAuthor } from "./author";
import { performExplain } from "./explaining";
import { usePanel } from "./panel";
import { useIsWorking } from "./use-pane";
import { cellName } from "./wording";

const LONGEST_REASON = 500;
const LONGEST_NAME = 100;
const ALL = "all";
/** A list of more would be no help; they are explained together, or row by row once the first are. */
const MOST_CHOICES = 200;

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
  const [which, setWhich] = useState(ALL);
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
    else {
      setAuthor(by);
      const chosen = which === ALL ? findings : findings.filter((_, index) => String(index) === which);
      if (await performExplain(chosen, { reason, by })) onClose();
    }
  };

  return (
    <form {...panel} aria-label={`Explain ${title}`} noValidate onSubmit={(event) => void save(event)}>
      {findings.length > 1 && (
        <Field label="For" size="small">
          <Select
            value={which}
            onChange={(_, { value }) => {
              setWhich(value);
            }}
          >
            <option value={ALL}>All {findings.length.toLocaleString("en-GB")} cells</option>
            {findings.slice(0, MOST_CHOICES).map((finding, index) => (
              <option key={index} value={String(index)}>
                {cellName(finding)}
              </option>
            ))}
          </Select>
        </Field>
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
