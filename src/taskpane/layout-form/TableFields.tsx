import type { LayoutTable } from "../../report/layout";
import { kindsOf, withKinds } from "./draft";
import { GROUP_WORDS, KIND_CHOICES } from "./form-words";
import { replaced } from "./lists";
import { PartFields } from "./PartFields";
import { PickField } from "./PickField";
import { ShareFields } from "./ShareFields";
import { orNull, TextField } from "./TextField";
import { Tick } from "./Tick";

interface Props {
  readonly table: LayoutTable;
  readonly path: string;
  readonly onChange: (table: LayoutTable) => void;
}

/** One table of counts. */
export function TableFields({ table, path, onChange }: Props) {
  const change = (changed: Partial<LayoutTable>): void => {
    onChange({ ...table, ...changed });
  };
  return (
    <>
      <TextField
        path={`${path}.title`}
        label="Title"
        value={table.title}
        onChange={(title) => {
          change({ title });
        }}
      />
      <PickField
        label="A row for each"
        value={table.groupBy}
        words={GROUP_WORDS}
        onChange={(groupBy) => {
          change({ groupBy });
        }}
      />
      <PickField
        label="Counts"
        value={kindsOf(table)}
        words={KIND_CHOICES}
        onChange={(kinds) => {
          onChange(withKinds(table, kinds));
        }}
      />
      {table.parts.map((part, index) => (
        <PartFields
          key={part.kind}
          part={part}
          path={`${path}.parts.${index}`}
          isBeside={table.parts.length > 1}
          onChange={(changed) => {
            change({ parts: replaced(table.parts, index, changed) });
          }}
        />
      ))}
      <TextField
        path={`${path}.totalRow`}
        label="Name of the row of totals"
        hint="Blank: no such row."
        value={table.totalRow}
        onChange={(totalRow) => {
          change({ totalRow: orNull(totalRow) });
        }}
      />
      <ShareFields table={table} onChange={onChange} />
      <Tick
        label="Critical ones in brackets"
        checked={table.criticalInBrackets}
        onChange={(criticalInBrackets) => {
          change({ criticalInBrackets });
        }}
      />
      {table.groupBy !== "none" && (
        <>
          <Tick
            label="A row of noughts where there is nothing to count"
            checked={table.emptyGroups}
            onChange={(emptyGroups) => {
              change({ emptyGroups });
            }}
          />
          <Tick
            label="No table where it would have one row only"
            checked={table.hideSingle}
            onChange={(hideSingle) => {
              change({ hideSingle });
            }}
          />
        </>
      )}
    </>
  );
}
