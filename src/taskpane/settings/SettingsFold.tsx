import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { Disclosure } from "../Disclosure";

const useStyles = makeStyles({
  inside: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
});

/** Settings of one kind, which Escape folds away again. */
export function SettingsFold({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const around = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <div
      ref={around}
      onKeyDown={(event) => {
        if (!open || event.key !== "Escape" || event.defaultPrevented) return;
        event.stopPropagation();
        setOpen(false);
        around.current?.querySelector("summary")?.focus();
      }}
    >
      <Disclosure summary={summary} open={open} onToggle={setOpen}>
        <div className={styles.inside}>{children}</div>
      </Disclosure>
    </div>
  );
}
