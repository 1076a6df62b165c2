import { Body1Strong } from "@fluentui/react-components";
import type { LayoutPart } from "../../report/layout";
import { ColumnFields } from "./ColumnFields";
import { newColumn } from "./draft";
import { EntryList } from "./EntryList";
import { choiceWords } from "./form-words";
import { orNull, TextField } from "./TextField";

interface Props {
  readonly part: LayoutPart;
  readonly path: string;
  /** It stands beside another. */
  readonly isBeside: boolean;
  readonly onChange: (part: LayoutPart) => void;
}

/** The columns of a table, or of one of its two sides. */
export function PartFields({ part, path, isBeside, onChange }: Props) {
  const side = part.kind === "action" ? "Columns of the actions" : "Columns of the indicators";
  const label = isBeside ? side : "Columns";
  return (
    <>
      <Body1Strong>{label}</Body1Strong>
      {isBeside && (
        <TextField
          path={`${path}.heading`}
          label="Heading over these columns"
          value={part.heading}
          onChange={(heading) => {
            onChange({ ...part, heading: orNull(heading) });
          }}
        />
      )}
      <TextField
        path={`${path}.totalColumn`}
        label="Heading of the number of items"
        hint="Blank: no such column."
        value={part.totalColumn}
        onChange={(totalColumn) => {
          onChange({ ...part, totalColumn: orNull(totalColumn) });
        }}
      />
      <EntryList
        label={label}
        path={`${path}.columns`}
        entries={part.columns}
        nameOf={(column) => nameOf(column.heading, choiceWords(column))}
        addLabel="Add a column"
        make={() => [newColumn(part.columns)]}
        onChange={(columns) => {
          onChange({ ...part, columns });
        }}
      >
        {(column, columnPath, onColumn) => <ColumnFields column={column} path={columnPath} onChange={onColumn} />}
      </EntryList>
    </>
  );
}

/** 'Satisfactory (Green)'; 'Green' where that is all it counts. */
function nameOf(heading: string, counts: string): string {
  if (heading.trim() === "") return `No heading (${counts})`;
  return heading === counts ? heading : `${heading} (${counts})`;
}
