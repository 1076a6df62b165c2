import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { Checked } from "../../commands/outcome";
import type { Layout } from "../../report/layout";
import { narrate, type Sentence } from "../../report/tables/narrative";
import { exceptionsOf } from "../../report/tables/table-exceptions";
import { tablesOf } from "../../report/tables/tables";
import { Fold } from "../Fold";
import { ShowMore, useBounded } from "../ShowMore";
import { CopyButton } from "./CopyButton";

const FIRST = 6;
const MORE = 20;

const useStyles = makeStyles({
  blocks: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  block: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  sentence: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

interface Props {
  readonly checked: Checked;
  readonly layout: Layout;
}

/** What the tables come to in words, to be pasted into a report. */
export function Sentences({ checked: { book, settings }, layout }: Props) {
  const styles = useStyles();
  const { whole, groups } = useMemo(() => {
    const { profile } = settings;
    return narrate(tablesOf(book, layout, profile), exceptionsOf(book, layout, profile));
  }, [book, layout, settings]);
  return (
    <div className={styles.blocks}>
      <Block title="the quarter as a whole" sentences={whole} />
      {groups.map(({ title, sentences }, index) => (
        <Fold key={index} summary={title}>
          <Block title={title} sentences={sentences} />
        </Fold>
      ))}
    </div>
  );
}

function Block({ title, sentences }: { readonly title: string; readonly sentences: readonly Sentence[] }) {
  const styles = useStyles();
  const shown = useRef<HTMLDivElement>(null);
  const bounded = useBounded(sentences, FIRST, MORE);
  return (
    <div className={styles.block}>
      <div ref={shown}>
        {bounded.shown.map(({ text }, index) => (
          <Body1 key={index} as="p" block className={styles.sentence}>
            {text}
          </Body1>
        ))}
      </div>
      <ShowMore bounded={bounded} of={`sentences of ${title}`} />
      <CopyButton of={title} text={sentences.map(({ text }) => text).join("\n")} shownIn={shown} />
    </div>
  );
}
