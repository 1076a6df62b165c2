import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { Checked } from "../../commands/outcome";
import { counted } from "../../kpi/counted";
import { chaseList, type ChaseEntry } from "../../report/chase/chase";
import { NOTHING_KEPT } from "../../report/kept/kept";
import type { Layout } from "../../report/layout";
import { Disclosure } from "../Disclosure";
import { PLAIN_LIST } from "../plain-list";
import { ShowMore, useBounded } from "../ShowMore";
import { ENTRY } from "../use-refuge";
import { CopyButton } from "./CopyButton";

const FIRST = 20;
const MORE = 40;

const useStyles = makeStyles({
  list: { ...PLAIN_LIST, rowGap: tokens.spacingVerticalXS },
  row: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  officer: { flexGrow: 1, minWidth: 0 },
  copy: { flexShrink: 0 },
  message: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  text: { whiteSpace: "pre-wrap" },
  words: { margin: 0 },
});

interface Props {
  readonly checked: Checked;
  readonly layout: Layout;
}

/** What is still wanted of each responsible officer, ready to be pasted into an e-mail. */
export function Chase({ checked, layout }: Props) {
  const styles = useStyles();
  const entries = useMemo(
    () => chaseList({ ...checked, profile: checked.settings.profile, layout, kept: NOTHING_KEPT }),
    [checked, layout],
  );
  const bounded = useBounded(entries, FIRST, MORE);
  if (entries.length === 0)
    return (
      <Body1 as="p" className={styles.words}>
        Nothing is wanted of anybody.
      </Body1>
    );
  return (
    <>
      <ul className={styles.list}>
        {bounded.shown.map((entry, index) => (
          <li key={index} {...ENTRY} tabIndex={-1}>
            <Message entry={entry} />
          </li>
        ))}
      </ul>
      <ShowMore bounded={bounded} of="messages" />
    </>
  );
}

function Message({ entry: { owner, things, message } }: { readonly entry: ChaseEntry }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const shown = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.row}>
      <div className={styles.officer}>
        <Disclosure summary={`${owner} (${counted(things, "thing")})`} open={open} onToggle={setOpen}>
          <div ref={shown} className={styles.message}>
            <Body1 className={styles.text}>{message}</Body1>
          </div>
        </Disclosure>
      </div>
      <div className={styles.copy}>
        <CopyButton
          of={`the message to ${owner}`}
          text={message}
          shownIn={shown}
          onReveal={() => {
            setOpen(true);
          }}
        />
      </div>
    </div>
  );
}
