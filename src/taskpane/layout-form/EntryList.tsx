import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { PLAIN_LIST } from "../plain-list";
import { EntryRow } from "./EntryRow";
import { removed, replaced, swapped } from "./lists";
import { useProblem } from "./problems";

const useStyles = makeStyles({
  list: { ...PLAIN_LIST, rowGap: tokens.spacingVerticalXS },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

interface Props<Entry> {
  /** What they are, for those who do not see where the list stands: 'columns'. */
  readonly label: string;
  readonly path: string;
  readonly entries: readonly Entry[];
  /** What an entry is called: '2: Green'. */
  readonly nameOf: (entry: Entry) => string;
  readonly addLabel: string;
  /** What is added; none where there is nothing to add. */
  readonly make: () => readonly Entry[];
  readonly onChange: (entries: Entry[]) => void;
  readonly children: (entry: Entry, path: string, onChange: (entry: Entry) => void) => ReactNode;
}

/** Entries that can be put in order, opened one at a time, added and removed. */
export function EntryList<Entry>({ label, path, entries, nameOf, addLabel, make, onChange, children }: Props<Entry>) {
  const styles = useStyles();
  const id = useId();
  const problem = useProblem(path);
  const [open, setOpen] = useState<number | null>(null);
  const focused = useRef<string | null>(null);
  useEffect(() => {
    // The focus goes with the entry that was moved, or to the one that was added.
    if (focused.current !== null) document.getElementById(focused.current)?.focus();
    focused.current = null;
  });
  const move = (from: number, to: number): void => {
    focused.current = `${id}-${to}-${to < from ? "up" : "down"}`;
    onChange(swapped(entries, from, to));
    setOpen(open === from ? to : open === to ? from : open);
  };
  return (
    <div>
      <ol className={styles.list} aria-label={label}>
        {entries.map((entry, index) => (
          <EntryRow
            key={index}
            id={`${id}-${index}`}
            name={nameOf(entry)}
            path={`${path}.${index}`}
            index={index}
            count={entries.length}
            open={open === index}
            onToggle={() => {
              setOpen(open === index ? null : index);
            }}
            onMove={(to) => {
              move(index, to);
            }}
            onRemove={() => {
              onChange(removed(entries, index));
              setOpen(null);
            }}
          >
            {children(entry, `${path}.${index}`, (changed) => {
              onChange(replaced(entries, index, changed));
            })}
          </EntryRow>
        ))}
      </ol>
      {problem !== undefined && (
        <Caption1 as="p" role="alert" className={styles.problem}>
          {problem}
        </Caption1>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        onClick={() => {
          focused.current = `${id}-${entries.length}-toggle`;
          onChange([...entries, ...make()]);
          setOpen(entries.length);
        }}
      >
        {addLabel}
      </Button>
    </div>
  );
}
