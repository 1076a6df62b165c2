import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useAfter } from "./use-after";

const useStyles = makeStyles({ button: { marginTop: tokens.spacingVerticalM } });

/** A shorter wait is over before anybody has read the button. */
const WAIT_MS = 2000;

interface Props {
  readonly onCancel: () => void;
}

/** Calls off what takes long. It stands below what is read out, and comes only after a while. */
export function Cancel({ onCancel }: Props) {
  const styles = useStyles();
  const isShown = useAfter(WAIT_MS);
  const [pressed, setPressed] = useState(false);
  if (!isShown) return null;
  return (
    <Button
      className={styles.button}
      disabledFocusable={pressed}
      onClick={() => {
        setPressed(true);
        onCancel();
      }}
    >
      {pressed ? "Cancelling…" : "Cancel"}
    </Button>
  );
}
