import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LinkRegular } from "@fluentui/react-icons/svg/link";
import { type KeyboardEvent, useState } from "react";
import { areaName, cellName, parseArea, splitSheet } from "../engine/address";
import { typedText } from "../view/cell-text";
import type { SheetView } from "../view/sheet-view";
import { neighbour, type Selection, selectionOf, single } from "./selection";
import { useWorkbench } from "./use-workbench";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "stretch",
    minHeight: "30px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  box: {
    border: "none",
    boxSizing: "border-box",
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  address: { width: "112px", flexShrink: 0, borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  sign: {
    alignSelf: "center",
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontFamily: "Georgia, serif",
    fontStyle: "italic",
    color: tokens.colorNeutralForeground3,
  },
  formula: { flexGrow: 1, minWidth: 0 },
  link: { maxWidth: "260px", whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" },
});

interface FormulaLineProps {
  readonly view: SheetView;
  readonly selection: Selection;
}

/** The selected cell's address and what is in it, both to be typed over; and the way along its link. */
export function FormulaLine({ view, selection }: FormulaLineProps) {
  const styles = useStyles();
  const workbench = useWorkbench();
  const { row, column } = selection.active;
  const address = areaName(selection.area);
  const typed = typedText(view.sheet, row, column);
  const link = view.row(row).find((cell) => cell.column === column)?.link;

  const goTo = (wanted: string): boolean => {
    const { cells } = splitSheet(wanted.trim());
    const area = parseArea(cells);
    if (area === undefined)
      workbench.say({ intent: "info", text: `"${wanted}" is no address. Type one like B4 or A1:C9.` });
    else workbench.select(area.rows * area.columns === 1 ? single(view, area) : selectionOf(area));
    return area !== undefined;
  };
  const enter = (text: string): boolean => {
    workbench.edit(row, column, text);
    workbench.select(single(view, neighbour(view, { row, column }, 1, 0)));
    return true;
  };
  return (
    <div role="group" aria-label="Formula line" className={styles.line}>
      <Typed
        key={`address ${address}`}
        label="Address of the selection"
        text={address}
        className={`${styles.box} ${styles.address}`}
        take={goTo}
      />
      <span className={styles.sign} aria-hidden>
        fx
      </span>
      <Typed
        key={`formula ${cellName(row, column)} ${typed}`}
        label={`Content of ${cellName(row, column)}`}
        text={typed}
        className={`${styles.box} ${styles.formula}`}
        take={enter}
      />
      {link !== undefined && (
        <Button
          appearance="subtle"
          size="small"
          icon={<LinkRegular />}
          className={styles.link}
          title={link.tip}
          onClick={() => {
            workbench.follow(link);
          }}
        >
          {link.kind === "inside" ? link.tip : "Show the link"}
        </Button>
      )}
    </div>
  );
}

interface TypedProps {
  readonly label: string;
  readonly text: string;
  readonly className: string;
  /** Takes what was typed over on Enter, or says that it could not. */
  readonly take: (text: string) => boolean;
}

function Typed({ label, text, className, take }: TypedProps) {
  const [draft, setDraft] = useState(text);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Enter" && !take(draft)) setDraft(text);
    else if (event.key === "Escape") setDraft(text);
  };
  return (
    <input
      type="text"
      aria-label={label}
      className={className}
      spellCheck={false}
      autoComplete="off"
      value={draft}
      onChange={(event) => {
        setDraft(event.target.value);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
