import type { LayoutTable } from "../../report/layout";
import { SHARE_WORDS } from "./form-words";
import { PickField } from "./PickField";
import { Tick } from "./Tick";

interface Props {
  readonly table: LayoutTable;
  readonly onChange: (table: LayoutTable) => void;
}

/** Whether there are percentages, and of what. */
export function ShareFields({ table, onChange }: Props) {
  const { shares } = table;
  return (
    <>
      <PickField
        label="Percentages"
        value={shares}
        words={SHARE_WORDS}
        onChange={(value) => {
          onChange({ ...table, shares: value });
        }}
      />
      {shares === "of-rated" && (
        <>
          <Tick
            label="What has no rating is in 100% all the same"
            checked={table.unratedInShares}
            onChange={(unratedInShares) => {
              onChange({ ...table, unratedInShares });
            }}
          />
          <Tick
            label="What is not yet due is in 100% all the same"
            checked={table.notDueInShares}
            onChange={(notDueInShares) => {
              onChange({ ...table, notDueInShares });
            }}
          />
        </>
      )}
      {shares !== "none" && (
        <Tick
          label="Round so that a row adds up to 100%"
          checked={table.roundTo100}
          onChange={(roundTo100) => {
            onChange({ ...table, roundTo100 });
          }}
        />
      )}
    </>
  );
}
