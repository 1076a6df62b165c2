import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import { performCopy } from "./copying";

interface Props {
  /** What is copied, for those who do not see what the button stands beside. */
  readonly of: string;
  readonly label?: string;
  readonly text: string;
  /** What shows the text, to be selected where a pane may not copy. */
  readonly shownIn: RefObject<HTMLElement | null>;
  /** Draws what shows it, where it is folded away. */
  readonly onReveal?: () => void;
}

export function CopyButton({ of, label = "Copy", text, shownIn, onReveal }: Props) {
  const [isCopied, setIsCopied] = useState(false);
  const reveal = (): HTMLElement | null => {
    // Nothing can be selected that is not drawn.
    if (onReveal) flushSync(onReveal);
    return shownIn.current;
  };
  // Says so until the officer goes on.
  const goOn = (): void => {
    setIsCopied(false);
  };
  const words = isCopied ? "Copied" : label;
  return (
    <Button
      size="small"
      icon={<CopyRegular />}
      aria-label={`${words}: ${of}`}
      onBlur={goOn}
      onPointerLeave={goOn}
      onClick={() => void performCopy(text, reveal).then(setIsCopied)}
    >
      {words}
    </Button>
  );
}
