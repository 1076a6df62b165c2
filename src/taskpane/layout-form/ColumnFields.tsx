import type { LayoutColumn } from "../../report/layout";
import { ChoiceFields } from "./ChoiceFields";
import { TextField, orNull } from "./TextField";
import { Tick } from "./Tick";

interface Props {
  readonly column: LayoutColumn;
  readonly path: string;
  readonly onChange: (column: LayoutColumn) => void;
}

/** One column of counts: what it is called, and what is counted in it. */
export function ColumnFields({ column, path, onChange }: Props) {
  return (
    <>
      <TextField
        path={`${path}.heading`}
        label="Heading of the column"
        value={column.heading}
        onChange={(heading) => {
          onChange({ ...column, heading });
        }}
      />
      <ChoiceFields
        choice={column}
        of="Counts"
        onChange={(choice) => {
          onChange({ ...column, ...choice });
        }}
      />
      <TextField
        path={`${path}.phrase`}
        label="In sentences"
        hint="As said after 'is' or 'are', such as 'on track'. Blank: from the heading."
        value={column.phrase}
        onChange={(phrase) => {
          onChange({ ...column, phrase: orNull(phrase) });
        }}
      />
      <Tick
        label="Only where something is counted in it"
        checked={column.show === "used"}
        onChange={(isUsed) => {
          onChange({ ...column, show: isUsed ? "used" : "always" });
        }}
      />
    </>
  );
}
