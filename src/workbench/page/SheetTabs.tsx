import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Tab } from "../view/tabs";
import { useWorkbench } from "./use-workbench";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexShrink: 0,
    overflowX: "auto",
    scrollbarWidth: "thin",
    paddingLeft: tokens.spacingHorizontalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: {
    position: "relative",
    flexShrink: 0,
    height: "32px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  shown: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    // The grey of a hovered tab would leave its green words too faint.
    ":hover": { backgroundColor: tokens.colorNeutralBackground1 },
  },
  color: { position: "absolute", left: "4px", right: "4px", bottom: "1px", height: "4px", borderRadius: "2px" },
});

interface SheetTabsProps {
  readonly tabs: readonly Tab[];
  readonly shown: string;
}

/** The tabs of the sheets that are not hidden. */
export function SheetTabs({ tabs, shown }: SheetTabsProps) {
  const styles = useStyles();
  const workbench = useWorkbench();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [shown, tabs]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === shown);
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = tabs[steps[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    workbench.showSheet(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[tabs.indexOf(next)]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label="Sheets" className={styles.list} onKeyDown={onKeyDown}>
      {tabs.map(({ id, name, color }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === shown}
          tabIndex={id === shown ? 0 : -1}
          className={mergeClasses(styles.tab, id === shown && styles.shown)}
          onClick={() => {
            workbench.showSheet(id);
          }}
        >
          {name}
          {color !== "" && <span aria-hidden className={styles.color} style={{ backgroundColor: color }} />}
        </button>
      ))}
    </div>
  );
}
