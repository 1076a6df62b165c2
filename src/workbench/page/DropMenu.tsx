import { Button, type ButtonProps, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";

const useStyles = makeStyles({
  root: { position: "relative" },
  list: {
    position: "absolute",
    right: 0,
    top: "100%",
    zIndex: 30,
    minWidth: "180px",
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { display: "block", padding: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  item: {
    display: "block",
    width: "100%",
    padding: tokens.spacingHorizontalS,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "start",
    whiteSpace: "nowrap",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
}

interface DropMenuProps {
  readonly button: ButtonProps;
  readonly heading: string;
  readonly entries: readonly MenuEntry[];
  readonly onChoose: (id: string) => void;
}

/** A button that opens a menu, by the pattern of the ARIA practices: arrows walk, Escape closes, focus comes back. */
export function DropMenu({ button, heading, entries, onChoose }: DropMenuProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const headingId = useId();
  useEffect(() => {
    if (isOpen) root.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [isOpen]);

  const close = (): void => {
    setIsOpen(false);
    root.current?.querySelector<HTMLElement>("[aria-haspopup]")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    const at = items.findIndex((item) => item === document.activeElement);
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const step = steps[event.key];
    if (event.key === "Escape") close();
    else if (step !== undefined) items.at(step % items.length)?.focus();
    else return;
    event.preventDefault();
  };
  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
  };
  return (
    <div ref={root} className={styles.root} onBlur={onBlur}>
      <Button
        {...button}
        appearance="subtle"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      />
      {isOpen && (
        <div role="menu" aria-labelledby={headingId} className={styles.list} onKeyDown={onKeyDown}>
          <Text id={headingId} size={200} weight="semibold" className={styles.heading} role="presentation">
            {heading}
          </Text>
          {entries.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.item}
              onClick={() => {
                close();
                onChoose(id);
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
