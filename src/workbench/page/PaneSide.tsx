import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { type RefObject, useState } from "react";
import { Splitter } from "./Splitter";

const useStyles = makeStyles({
  side: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Out of sight yet laid out and running, as a shared runtime is while its pane is closed.
  away: { position: "absolute", left: "-10000px", top: 0, height: "100%", visibility: "hidden" },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "36px",
    paddingLeft: tokens.spacingHorizontalM,
  },
  title: { margin: 0 },
  frame: { flexGrow: 1, width: "100%", border: "none" },
  // While the border is dragged, the frame must not swallow the pointer.
  deaf: { pointerEvents: "none" },
});

const WIDTH = 344;

interface PaneSideProps {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly isOpen: boolean;
  readonly isDeaf: boolean;
  readonly onClose: () => void;
}

/** The task pane beside the sheet. Closed, its frame stays loaded, so that the ribbon's commands still run. */
export function PaneSide({ frame, isOpen, isDeaf, onClose }: PaneSideProps) {
  const styles = useStyles();
  const [width, setWidth] = useState(WIDTH);
  const [isDragged, setIsDragged] = useState(false);
  return (
    <aside
      aria-label="Task pane"
      className={mergeClasses(styles.side, !isOpen && styles.away)}
      style={{ width }}
      inert={!isOpen}
    >
      <Splitter width={width} onWidth={setWidth} onDrag={setIsDragged} />
      <div className={styles.head}>
        <Text as="h2" weight="semibold" className={styles.title}>
          Quarter Ready
        </Text>
        <Button appearance="subtle" icon={<DismissRegular />} aria-label="Close the task pane" onClick={onClose} />
      </div>
      <iframe
        ref={frame}
        title="Quarter Ready task pane"
        className={mergeClasses(styles.frame, (isDragged || isDeaf) && styles.deaf)}
      />
    </aside>
  );
}
