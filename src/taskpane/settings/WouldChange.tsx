import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { tryTolerance } from "../../check/tolerance-tried";
import type { Checked } from "../../commands/outcome";
import type { Tolerance } from "../../kpi/profile";
import { Fold } from "../Fold";
import { CellsBySheet } from "./CellsBySheet";
import { triedWords } from "./tolerance-words";

const useStyles = makeStyles({
  words: { margin: `0 0 ${tokens.spacingVerticalXXS}` },
});

interface Props {
  readonly checked: Checked | null;
  /** Null where it is the one that is kept, or cannot be read yet. */
  readonly tolerance: { readonly tried: Tolerance | null } | null;
}

/** What another tolerance would change in this workbook, before it is kept. */
export function WouldChange({ checked, tolerance }: Props) {
  const styles = useStyles();
  // As text, so that what is typed without changing anything is not tried again; deferred, so that typing never waits.
  const text = useDeferredValue(tolerance === null ? "" : JSON.stringify(tolerance.tried));
  const tried = useMemo(() => {
    if (checked === null || text === "") return null;
    const { book, findings, settings } = checked;
    const asked = JSON.parse(text) as Tolerance | null;
    const change = tryTolerance({ book, findings, profile: settings.profile }, asked);
    return { words: triedWords(asked, change), change };
  }, [checked, text]);
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
