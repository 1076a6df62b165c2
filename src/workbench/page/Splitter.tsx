import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";

const NARROWEST = 320;
const WIDEST = 640;
const STEP = 16;

const useStyles = makeStyles({
  splitter: {
    position: "absolute",
    left: "-4px",
    top: 0,
    bottom: 0,
    width: "7px",
    zIndex: 10,
    cursor: "col-resize",
    touchAction: "none",
    ":hover": { backgroundColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { backgroundColor: tokens.colorStrokeFocus2, outlineStyle: "none" },
  },
});

interface SplitterProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly onDrag: (isDragged: boolean) => void;
}

/** The border of the pane, to be dragged or moved with the arrow keys. */
export function Splitter({ width, onWidth, onDrag }: SplitterProps) {
  const styles = useStyles();
  const set = (wanted: number): void => {
    onWidth(Math.round(Math.min(Math.max(wanted, NARROWEST), WIDEST)));
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === "ArrowLeft") set(width + STEP);
    else if (key === "ArrowRight") set(width - STEP);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    onDrag(true);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the task pane"
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      className={styles.splitter}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onLostPointerCapture={() => {
        onDrag(false);
      }}
    />
  );
}
