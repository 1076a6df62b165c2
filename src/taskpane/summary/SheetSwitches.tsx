import { Caption1, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { LAYOUT_SHEETS, type Layout, type LayoutSheet } from "../../report/layout";
import { PLAIN_LIST } from "../plain-list";
import { useIsWorking } from "../use-pane";
import { performSwitch } from "./changing";
import { SHEET_HOLDS, SHEET_NAMES } from "./sheet-words";

const useStyles = makeStyles({
  list: { ...PLAIN_LIST, rowGap: 0 },
  holds: { display: "block", color: tokens.colorNeutralForeground2 },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Which sheets are written. One that is switched off and was written before is left as it is. */
export function SheetSwitches({ layout: { sheets } }: { readonly layout: Layout }) {
  const styles = useStyles();
  const working = useIsWorking();
  const [isLast, setIsLast] = useState(false);
  const turn = (sheet: LayoutSheet, isOn: boolean): void => {
    const others = LAYOUT_SHEETS.filter((one) => one !== sheet && sheets[one]);
    setIsLast(!isOn && others.length === 0);
    if (!working && (isOn || others.length > 0)) void performSwitch(sheet, isOn);
  };
  return (
    <>
      <ul className={styles.list}>
        {LAYOUT_SHEETS.map((sheet) => (
          <li key={sheet}>
            <Switch
              checked={sheets[sheet]}
              aria-disabled={working}
              label={
                <>
                  {SHEET_NAMES[sheet]} <Caption1 className={styles.holds}>{SHEET_HOLDS[sheet]}</Caption1>
                </>
              }
              onChange={(_, { checked }) => {
                turn(sheet, checked);
              }}
            />
          </li>
        ))}
      </ul>
      <Caption1 as="p" role={isLast ? "alert" : undefined} className={styles.note}>
        {isLast
          ? "One sheet at least must be written: switch another on first."
          : "A sheet that is switched off and was written before stays as it is."}
      </Caption1>
    </>
  );
}
