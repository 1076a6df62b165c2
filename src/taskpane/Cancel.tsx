import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** A shorter wait is over before anybody has read the button. */
const WAIT_MS = 2000;

interface Props {
  readonly onCancel: () => void;
}

/** Calls off what takes long. It stands below what is read out, and comes only after a while. */
export function Cancel({ onCancel }: Props) {
  const [shown, setShown] = useState(false);
  const [pressed, setPressed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setShown(true);
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!shown) return null;
  return (
    <Button
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
