import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Explained } from "../check/explanations";
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

interface Props {
  readonly closed: Explained["closed"];
  /** The officer asked for these in particular. */
  readonly asked: boolean;
}

/** What is closed with a reason: why, by whom and when, and how to open it again. */
export function ExplainedList({ closed, asked }: Props) {
  const styles = useStyles();
  const [toggled, setToggled] = useState({ open: asked, asked });
  // Asked for anew, it opens; and closes where it is asked for no more.
  const open = toggled.asked === asked ? toggled.open : asked;
  const entries = useMemo(() => entriesOf(closed), [closed]);
  const bounded = useBounded(entries, FIRST, MORE);
  if (entries.length === 0) return null;
  return (
    <Disclosure
      summary={`Explained (${withCommas(closed.size)})`}
      open={open}
      onToggle={(now) => {
        setToggled({ open: now, asked });
      }}
    >
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
