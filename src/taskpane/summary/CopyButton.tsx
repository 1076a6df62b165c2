import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useEffect, useState, type RefObject } from "react";
import { performCopy } from "./copying";

const SHOWN_MS = 4000;

interface Props {
  /** What is copied, for those who do not see what the button stands beside. */
  readonly of: string;
  readonly label?: string;
  readonly text: string;
  /** What shows the text, to be selected where a pane may not copy. */
  readonly shownIn: RefObject<HTMLElement | null>;
}

export function CopyButton({ of, label = "Copy", text, shownIn }: Props) {
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => {
      setIsCopied(false);
    }, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isCopied]);
  const words = isCopied ? "Copied" : label;
  return (
    <Button
      size="small"
      icon={<CopyRegular />}
      aria-label={`${words}: ${of}`}
      onClick={() => void performCopy(text, shownIn.current).then(setIsCopied)}
    >
      {words}
    </Button>
  );
}
