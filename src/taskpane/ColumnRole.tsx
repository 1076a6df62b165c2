import { Caption1, Label, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { columnLetters } from "../kpi/address";
import type { UnderstoodTable } from "../read/register";
import { performChange } from "./corrections";
import { CHOICES, columnNote, type Column } from "./table-words";
import { useIsWorking } from "./use-pane";

const useStyles = makeStyles({
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 6fr) minmax(0, 7fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  letters: { color: tokens.colorNeutralForeground2 },
  note: { display: "block", marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly column: Column;
  readonly table: UnderstoodTable;
}

/** What one column is called, and what it was taken for, to be changed. */
export function ColumnRole({ column, table }: Props) {
  const styles = useStyles();
  const id = useId();
  const working = useIsWorking();
  const [asked, setAsked] = useState<string | null>(null);
  const change = async (value: string) => {
    const choice = CHOICES.find((one) => one.value === value);
    // Not disabled while something is at work: that would take the focus away.
    if (working || !choice) return;
    setAsked(value);
    await performChange(table, { kind: "role", heading: column.heading, role: choice.value });
    setAsked(null);
  };
  const note = asked === null ? columnNote(column, table) : "Reading again…";
  return (
    <div className={styles.column}>
      <Label htmlFor={id}>
        {column.heading} <Caption1 className={styles.letters}>({columnLetters(column.column)})</Caption1>
      </Label>
      <div>
        <Select
          id={id}
          size="small"
          value={asked ?? column.role ?? "none"}
          aria-disabled={working}
          aria-describedby={note === "" ? undefined : `${id}-note`}
          onChange={(_, { value }) => void change(value)}
        >
          {CHOICES.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
        {note !== "" && (
          <Caption1 id={`${id}-note`} className={styles.note}>
            {note}
          </Caption1>
        )}
      </div>
    </div>
  );
}
