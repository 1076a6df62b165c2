import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { useNarrow } from "../narrow";
import { useIsWorking } from "../use-pane";

export interface SelectOption {
  readonly value: string;
  readonly words: string;
}

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  /** Keeps it; what was chosen is shown until that is done. */
  readonly onKeep: (value: string) => Promise<unknown>;
}

/** A choice that is kept in the workbook as soon as it is made. */
export function KeptSelect({ label, hint, value, options, onKeep }: Props) {
  const narrow = useNarrow();
  const working = useIsWorking();
  const [asked, setAsked] = useState<string | null>(null);
  const choose = async (chosen: string): Promise<void> => {
    // Not disabled while something is at work: that would take the focus away.
    if (working) return;
    setAsked(chosen);
    await onKeep(chosen);
    setAsked(null);
  };
  return (
    <Field label={label} size="small" className={narrow.field} {...(hint !== undefined && { hint })}>
      <Select
        className={narrow.whole}
        select={{ className: narrow.picked }}
        value={asked ?? value}
        aria-disabled={working}
        onChange={(_, data) => void choose(data.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
