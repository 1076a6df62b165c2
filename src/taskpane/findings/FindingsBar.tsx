import { Button, Caption1, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { Finding } from "../../check/finding";
import { usePaneState } from "../use-pane";
import { GroupChoice } from "./GroupChoice";
import type { Shown } from "./shown";
import { StandingFilter } from "./StandingFilter";
import { isWhole, showingAll, type FindingsView, type Grouping, type Standing } from "./view";
import { look } from "./viewing";
import { WalkButtons } from "./WalkButtons";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  // Fluent gives the box a widest of its own.
  search: { width: "100%", maxWidth: "none" },
  // Fluent makes it 20 px: WCAG 2.2, 2.5.8.
  clear: { minWidth: "24px", minHeight: "24px", alignItems: "center", justifyContent: "center" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly view: FindingsView;
  readonly counts: Shown["counts"];
  /** The kinds to choose from. */
  readonly kinds: readonly Standing[];
  /** How many are shown, in a sentence; empty while all are. */
  readonly hits: string;
  readonly groupings: readonly Grouping[];
  readonly groupBy: Grouping;
  /** What 'Next' and 'Previous' walk through. */
  readonly toWalk: readonly Finding[];
}

/** Searching, filtering, grouping and walking through what was found. */
export function FindingsBar({ view, counts, kinds, hits, groupings, groupBy, toWalk }: Props) {
  const styles = useStyles();
  const { walked } = usePaneState();
  const box = useRef<HTMLInputElement>(null);
  const showAll = (): void => {
    look(showingAll);
    // The button goes away with it.
    box.current?.focus();
  };
  return (
    <div role="search" aria-label="Findings" className={styles.bar}>
      <SearchBox
        ref={(input: HTMLInputElement | null) => {
          box.current = input;
        }}
        className={styles.search}
        size="small"
        aria-label="Search the findings"
        placeholder="Search the findings"
        dismiss={{ "aria-label": "Clear the search", className: styles.clear }}
        value={view.search}
        onChange={(_, { value }) => {
          look((before) => ({ ...before, search: value }));
        }}
      />
      <StandingFilter view={view} kinds={kinds} counts={counts} />
      <div className={styles.row}>
        <GroupChoice groupings={groupings} groupBy={groupBy} />
        <WalkButtons findings={toWalk} />
      </div>
      <div className={styles.row}>
        {/* Stays on the page throughout, so that every change of it is read out. */}
        <Caption1 as="p" aria-live="polite" className={styles.words}>
          {[hits, walked ?? ""].filter((words) => words !== "").join(" ")}
        </Caption1>
        {!isWhole(view) && (
          <Button size="small" onClick={showAll}>
            Show all
          </Button>
        )}
      </div>
    </div>
  );
}
