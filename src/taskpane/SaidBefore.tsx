import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Explanation } from "../check/explanations";
import { saidBefore } from "./explained-words";
import { ShowMore, useBounded } from "./ShowMore";

const FIRST = 3;
const MORE = 20;

const useStyles = makeStyles({
  said: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What was said of a finding when the facts were others: it is open again. */
export function SaidBefore({ said }: { readonly said: readonly Explanation[] }) {
  const styles = useStyles();
  const sentences = useMemo(() => [...new Set(said.map(saidBefore))], [said]);
  const bounded = useBounded(sentences, FIRST, MORE);
  return (
    <>
      {bounded.shown.map((sentence) => (
        <Caption1 key={sentence} as="p" className={styles.said}>
          {sentence}
        </Caption1>
      ))}
      <ShowMore bounded={bounded} of="of what was said before" />
    </>
  );
}
