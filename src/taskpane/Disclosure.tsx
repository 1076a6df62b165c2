import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { REFUGE } from "./use-refuge";

const useStyles = makeStyles({
  summary: {
    minHeight: "24px",
    // A second line begins below the first, not below the arrow.
    listStylePosition: "outside",
    marginLeft: tokens.spacingHorizontalL,
    cursor: "pointer",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly summary: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

/** What is drawn only once it is opened, and gone again once it is closed. */
export function Disclosure({ summary, open, onToggle, children }: Props) {
  const styles = useStyles();
  return (
    <details open={open}>
      <summary
        {...REFUGE}
        // Fluent moves the focus itself beside its tabs, and knows of a summary only by this.
        tabIndex={0}
        className={styles.summary}
        onClick={(event) => {
          // The browser would open it by itself, and again whenever React does.
          event.preventDefault();
          onToggle(!open);
        }}
      >
        {summary}
      </summary>
      {open && children}
    </details>
  );
}
