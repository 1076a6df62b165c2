import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Checked } from "../../commands/outcome";
import { problemsInFields, type Layout } from "../../report/layout";
import { chosenOf, type KeptLayouts } from "../../report/layouts/kept-layouts";
import { Fold } from "../Fold";
import { Preview } from "../summary/Preview";
import { newExceptions, newTable } from "./draft";
import { dropDraft, keepDraft, useDraft } from "./drafts";
import { EntryList } from "./EntryList";
import { ExceptionsFields } from "./ExceptionsFields";
import { PassOn } from "./PassOn";
import { ProblemsContext } from "./problems";
import { SaveFields } from "./SaveFields";
import { StatusesContext } from "./statuses";
import { TableFields } from "./TableFields";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: 0 },
});

interface Props {
  readonly checked: Checked;
  readonly layouts: KeptLayouts;
}

const NO_PROBLEMS: ReadonlyMap<string, string> = new Map();

/** A layout to be changed and kept under a name. Nothing of it counts until it is saved; nor is it lost until then. */
export function LayoutForm({ checked, layouts }: Props) {
  const styles = useStyles();
  const base = chosenOf(layouts);
  const kept = useDraft(base);
  const draft = kept?.layout ?? base;
  const name = kept?.name ?? null;
  const setDraft = (layout: Layout): void => {
    keepDraft(base, { layout, name });
  };
  const [isTried, setIsTried] = useState(false);
  const found = useMemo(() => problemsInFields(draft), [draft]);
  const statuses = useMemo(() => Object.keys(checked.summary.byStatus), [checked]);
  const preview = found.size === 0 ? <Preview checked={checked} layout={draft} /> : "Put right first what is wrong.";
  return (
    <ProblemsContext value={isTried ? found : NO_PROBLEMS}>
      <StatusesContext value={statuses}>
        <div role="group" aria-label={`Change the layout '${base.name}'`} className={styles.form}>
          <h3 className={styles.title}>Tables</h3>
          <EntryList
            label="Tables"
            path="tables"
            entries={draft.tables}
            nameOf={({ title }) => titleOf(title)}
            addLabel="Add a table"
            make={newTable}
            onChange={(tables) => {
              setDraft({ ...draft, tables });
            }}
          >
            {(table, path, onTable) => <TableFields table={table} path={path} onChange={onTable} />}
          </EntryList>
          <h3 className={styles.title}>Lists of exceptions</h3>
          <EntryList
            label="Lists of exceptions"
            path="exceptions"
            entries={draft.exceptions}
            nameOf={({ title }) => titleOf(title)}
            addLabel="Add a list"
            make={newExceptions}
            onChange={(exceptions) => {
              setDraft({ ...draft, exceptions });
            }}
          >
            {(list, path, onList) => <ExceptionsFields list={list} path={path} onChange={onList} />}
          </EntryList>
          <Fold summary="Preview with these changes">{preview}</Fold>
          <SaveFields
            draft={{ ...draft, sheets: base.sheets }}
            typed={name}
            onName={(typed) => {
              keepDraft(base, { layout: draft, name: typed });
            }}
            layouts={layouts}
            problems={found.size}
            isTried={isTried}
            onTry={() => {
              setIsTried(true);
            }}
            onReset={() => {
              dropDraft(base.id);
              setIsTried(false);
            }}
          />
          <PassOn layout={base} />
        </div>
      </StatusesContext>
    </ProblemsContext>
  );
}

function titleOf(title: string): string {
  return title.trim() === "" ? "Without a title" : title;
}
