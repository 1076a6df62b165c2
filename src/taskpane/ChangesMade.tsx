import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AppliedFix } from "../check/fixes-applied";
import { cellAddress } from "../kpi/address";
import { withCommas } from "../kpi/counted";
import { longDate } from "../report/words";
import { performGoTo } from "./actions";
import { Change } from "./Change";
import { Disclosure } from "./Disclosure";
import { performUndo } from "./fixing";
import { PLAIN_LIST } from "./plain-list";
import { ShowMore, useBounded } from "./ShowMore";
import { useIsWorking } from "./use-pane";
import { ENTRY } from "./use-refuge";
import { cellName } from "./wording";

const FIRST = 20;
const MORE = 60;

const useStyles = makeStyles({
  list: { ...PLAIN_LIST, paddingTop: tokens.spacingVerticalS },
  entry: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS },
  title: { margin: 0 },
  on: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** What was changed in the workbook through the pane, newest first, as long as it can be undone. */
export function ChangesMade({ applied }: { readonly applied: readonly AppliedFix[] }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const bounded = useBounded(applied, FIRST, MORE);
  if (applied.length === 0) return null;
  return (
    <Disclosure summary={`Changes made (${withCommas(applied.length)})`} open={open} onToggle={setOpen}>
      <ul className={styles.list} aria-label="Changes made">
        {bounded.shown.map((fix) => (
          <ChangeMade key={fix.id} fix={fix} />
        ))}
      </ul>
      <ShowMore bounded={bounded} of="changes made" />
    </Disclosure>
  );
}

function ChangeMade({ fix }: { readonly fix: AppliedFix }) {
  const styles = useStyles();
  const working = useIsWorking();
  const { sheet, place, title, on } = fix;
  return (
    <li tabIndex={-1} {...ENTRY} className={styles.entry}>
      <Body1 as="p" className={styles.title}>
        {title} {on !== null && <Caption1 className={styles.on}>({longDate(on)})</Caption1>}
      </Body1>
      <Change {...fix} />
      <div className={styles.buttons}>
        <Button
          size="small"
          title={`Select ${cellAddress(place)} on '${sheet}'`}
          onClick={() => void performGoTo(sheet, cellAddress(place))}
        >
          {cellName(fix)}
        </Button>
        <Button
          size="small"
          disabledFocusable={working}
          aria-label={`Undo ${title}, ${cellName(fix)}`}
          onClick={() => void performUndo(fix)}
        >
          Undo
        </Button>
      </div>
    </li>
  );
}
