import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { withCommas } from "../kpi/counted";
import { passedOverWords } from "../read/passed-over-words";
import type { PassedOver } from "../read/register";
import { Disclosure } from "./Disclosure";
import { isLost } from "./lost";
import { ShowMore, useBounded } from "./ShowMore";

const FIRST = 20;
const MORE = 100;

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What was passed over, and why: nothing is left out of the counts unsaid. */
export function NotRead({ passedOver }: { readonly passedOver: readonly PassedOver[] }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const notRead = passedOver.filter((passed) => !isLost(passed));
  const bounded = useBounded(notRead, FIRST, MORE);
  if (notRead.length === 0) return null;
  return (
    <Disclosure summary={`Sheets and rows not read (${withCommas(notRead.length)})`} open={open} onToggle={setOpen}>
      <ul className={styles.list}>
        {bounded.shown.map((passed, index) => (
          <li key={index}>
            <Caption1>{passedOverWords(passed)}</Caption1>
          </li>
        ))}
      </ul>
      <ShowMore bounded={bounded} of="sheets and rows not read" />
    </Disclosure>
  );
}
