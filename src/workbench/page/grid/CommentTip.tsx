import { makeStyles, type PositioningShorthand, Tooltip, type TooltipProps } from "@fluentui/react-components";
import { useState } from "react";
import type { CommentView } from "../../view/comments";

const useStyles = makeStyles({
  tip: { maxWidth: "280px", maxHeight: "320px", overflow: "hidden", whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
});

/** Over the sheet, not over the pane. */
function inSheet(): PositioningShorthand {
  const sheet = document.querySelector<HTMLElement>("[data-viewport]");
  const within = sheet === null ? {} : { overflowBoundary: sheet, flipBoundary: sheet };
  return { position: "after", align: "top", ...within };
}

interface Props {
  readonly comment: CommentView;
  /** The keyboard is on the cell, so what is said is shown. */
  readonly isActive: boolean;
  /** The cell. */
  readonly children: NonNullable<TooltipProps["children"]>;
}

/** Shows what is said on a cell while it is selected or pointed at, and describes the cell by it throughout. */
export function CommentTip({ comment, isActive, children }: Props) {
  const styles = useStyles();
  const [isPointedAt, setPointedAt] = useState(false);
  const isShown = isActive || isPointedAt;
  return (
    <Tooltip
      relationship="description"
      content={{ children: comment.text, className: styles.tip }}
      positioning={isShown ? inSheet() : "after-top"}
      withArrow
      visible={isShown}
      onVisibleChange={(_, { visible }) => {
        setPointedAt(visible);
      }}
    >
      {children}
    </Tooltip>
  );
}

interface CornerProps {
  readonly kind: CommentView["kind"];
  readonly className: string;
}

/** The corner of a cell on which something is said: a triangle for a note, a flag for a comment. */
export function CommentCorner({ kind, className }: CornerProps) {
  return (
    <svg className={className} viewBox="0 0 8 8" width={10} height={10} aria-hidden data-comment={kind}>
      {kind === "note" ? <path d="M0 0h8v8z" fill="#C50F1F" /> : <path d="M0 0h8v8l-4-3-4 3z" fill="#6B2FA0" />}
    </svg>
  );
}
