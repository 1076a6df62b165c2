import { Body1Strong } from "@fluentui/react-components";
import { useContext } from "react";
import { sentenceCase } from "../../kpi/text";
import { EXCEPTION_FIELDS, type ExceptionField, type LayoutExceptions } from "../../report/layout";
import { FIELD_HEADINGS } from "../../report/tables/table-fields";
import { ChoiceFields } from "./ChoiceFields";
import { statusesToPick } from "./draft";
import { EntryList } from "./EntryList";
import { GROUP_WORDS } from "./form-words";
import { toggled } from "./lists";
import { PickField } from "./PickField";
import { StatusesContext } from "./statuses";
import { orNull, TextField } from "./TextField";
import { Tick } from "./Tick";
import { Ticks } from "./Ticks";

const KIND_WORDS = { all: "Indicators and actions", indicator: "Indicators only", action: "Actions only" } as const;
const FIELD_WORDS: Readonly<Record<ExceptionField, string>> = { ...FIELD_HEADINGS, previous: "Earlier figures" };

interface Props {
  readonly list: LayoutExceptions;
  readonly path: string;
  readonly onChange: (list: LayoutExceptions) => void;
}

/** One list of exceptions: what is on it, and what is said of each. */
export function ExceptionsFields({ list, path, onChange }: Props) {
  const change = (changed: Partial<LayoutExceptions>): void => {
    onChange({ ...list, ...changed });
  };
  const statuses = statusesToPick(useContext(StatusesContext), list.which.unlessStatuses);
  return (
    <>
      <TextField
        path={`${path}.title`}
        label="Title"
        value={list.title}
        onChange={(title) => {
          change({ title });
        }}
      />
      <PickField
        label="Lists"
        value={list.kind}
        words={KIND_WORDS}
        onChange={(kind) => {
          change({ kind });
        }}
      />
      <PickField
        label="Grouped by"
        value={list.groupBy}
        words={{ ...GROUP_WORDS, none: "Nothing: one list" }}
        onChange={(groupBy) => {
          change({ groupBy });
        }}
      />
      <ChoiceFields
        choice={list.which}
        of="On the list"
        onChange={(choice) => {
          change({ which: { ...list.which, ...choice } });
        }}
      />
      <Ticks
        legend="Left off though unrated: statuses"
        options={statuses.map((status) => ({ key: status, words: sentenceCase(status) }))}
        chosen={list.which.unlessStatuses}
        onToggle={(status) => {
          change({ which: { ...list.which, unlessStatuses: toggled(list.which.unlessStatuses, status) } });
        }}
      />
      <Tick
        label="Indicators without a figure too"
        checked={list.which.withoutFigure}
        onChange={(withoutFigure) => {
          change({ which: { ...list.which, withoutFigure } });
        }}
      />
      <Body1Strong>Columns</Body1Strong>
      <EntryList
        label="Columns of the list"
        path={`${path}.columns`}
        entries={list.columns}
        nameOf={({ field, heading }) => heading ?? FIELD_WORDS[field]}
        addLabel="Add a column"
        make={() => [
          {
            field: EXCEPTION_FIELDS.find((field) => list.columns.every((one) => one.field !== field)) ?? "explanation",
            heading: null,
          },
        ]}
        onChange={(columns) => {
          change({ columns });
        }}
      >
        {(column, columnPath, onColumn) => (
          <>
            <PickField
              label="Shows"
              value={column.field}
              words={FIELD_WORDS}
              onChange={(field) => {
                onColumn({ ...column, field });
              }}
            />
            <TextField
              path={`${columnPath}.heading`}
              label="Heading of the column"
              hint="Blank: as the workbook calls it."
              value={column.heading}
              onChange={(heading) => {
                onColumn({ ...column, heading: orNull(heading) });
              }}
            />
          </>
        )}
      </EntryList>
    </>
  );
}
