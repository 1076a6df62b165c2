import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { tryToleranceInSteps, type ToleranceTried } from "../../check/tolerance-tried";
import type { Checked } from "../../commands/outcome";
import type { Tolerance } from "../../kpi/profile";
import type { Steps } from "../../kpi/steps";
import { Fold } from "../Fold";
import { CellsBySheet } from "./CellsBySheet";
import { useInTurn } from "./in-turn";
import { triedWords } from "./tolerance-words";

const useStyles = makeStyles({
  words: { margin: `0 0 ${tokens.spacingVerticalXXS}` },
});

interface Props {
  readonly checked: Checked | null;
  /** Null where it is the one that is kept, or cannot be read yet. */
  readonly tolerance: { readonly tried: Tolerance | null } | null;
}

interface Tried {
  readonly words: string;
  readonly change: ToleranceTried;
}

/** What another tolerance would change in this workbook, before it is kept. */
export function WouldChange({ checked, tolerance }: Props) {
  const styles = useStyles();
  // As text, so that what is typed without changing anything is not tried again.
  const text = tolerance === null ? "" : JSON.stringify(tolerance.tried);
  const work = useCallback(
    function* (): Steps<Tried | null> {
      if (checked === null || text === "") return null;
      const { book, findings, settings } = checked;
      const asked = JSON.parse(text) as Tolerance | null;
      const change = yield* tryToleranceInSteps({ book, findings, profile: settings.profile }, asked);
      return { words: triedWords(asked, change), change };
    },
    [checked, text],
  );
  const done = useInTurn(work);
  // Nothing is shown of an earlier one once none is tried.
  const tried = text === "" ? null : done;
  return (
    <div>
      {/* Stays on the page throughout, so that every change of it is read out. */}
      <div aria-live="polite">
        {tried && (
          <Body1 as="p" className={styles.words}>
            {tried.words}
          </Body1>
        )}
      </div>
      {tried &&
        LISTS.filter(({ key }) => tried.change[key].length > 0).map(({ key, title }) => (
          <Fold key={key} summary={`${title} (${tried.change[key].length})`}>
            <CellsBySheet title={title} cells={tried.change[key]} />
          </Fold>
        ))}
    </div>
  );
}

const LISTS = [
  { key: "fewer", title: "Not questioned any more" },
  { key: "more", title: "Questioned as well" },
  { key: "graver", title: "To fix, instead of a warning" },
  { key: "milder", title: "A warning, instead of to fix" },
] as const;
