import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Checked } from "../commands/outcome";
import { withCommas } from "../kpi/counted";
import { Disclosure } from "./Disclosure";
import { entriesOf } from "./explained-words";
import { ExplainedEntry } from "./ExplainedEntry";
import { PLAIN_LIST } from "./plain-list";
import { ShowMore, useBounded } from "./ShowMore";

const FIRST = 20;
const MORE = 60;

const useStyles = makeStyles({
  list: { ...PLAIN_LIST, paddingTop: tokens.spacingVerticalS },
});

/** What is closed with a reason: why, by whom and when, and how to open it again. */
export function ExplainedList({ checked: { explained } }: { readonly checked: Checked }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const entries = useMemo(() => entriesOf(explained.closed), [explained]);
  const bounded = useBounded(entries, FIRST, MORE);
  if (entries.length === 0) return null;
  return (
    <Disclosure summary={`Explained (${withCommas(explained.closed.size)})`} open={open} onToggle={setOpen}>
      <ul className={styles.list} aria-label="Explained">
        {bounded.shown.map((entry) => {
          const { rule, item, evidence } = entry.explanation;
          return <ExplainedEntry key={JSON.stringify([rule, item, evidence])} entry={entry} />;
        })}
      </ul>
      <ShowMore bounded={bounded} of="of what is explained" />
    </Disclosure>
  );
}
