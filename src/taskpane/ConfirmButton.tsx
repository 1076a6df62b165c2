import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useIsWorking } from "./use-pane";

const useStyles = makeStyles({
  asked: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly label: string;
  readonly question: string;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone: it asks once more. */
export function ConfirmButton({ label, question, onConfirm }: Props) {
  const styles = useStyles();
  const working = useIsWorking();
  const [step, setStep] = useState<"resting" | "asked" | "kept">("resting");
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === "asked") keep.current?.focus();
    if (step === "kept") first.current?.focus();
  }, [step]);
  if (step !== "asked")
    return (
      <Button
        ref={(button: HTMLButtonElement | null) => {
          first.current = button;
        }}
        size="small"
        disabledFocusable={working}
        onClick={() => {
          setStep("asked");
        }}
      >
        {label}
      </Button>
    );
  return (
    <span role="group" aria-label={question} className={styles.asked}>
      <Caption1>{question}</Caption1>
      <Button size="small" disabledFocusable={working} onClick={onConfirm}>
        {label}
      </Button>
      <Button
        ref={(button: HTMLButtonElement | null) => {
          keep.current = button;
        }}
        size="small"
        onClick={() => {
          setStep("kept");
        }}
      >
        No, keep it
      </Button>
    </span>
  );
}
