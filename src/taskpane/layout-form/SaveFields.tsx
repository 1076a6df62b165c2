import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { counted } from "../../kpi/counted";
import { layoutSchema, type Layout } from "../../report/layout";
import { ownCalled, type KeptLayouts } from "../../report/layouts/kept-layouts";
import { ConfirmButton } from "../ConfirmButton";
import { dropDraft } from "./drafts";
import { performDelete, performSaveLayout } from "../summary/changing";
import { useIsWorking } from "../use-pane";

const LONGEST_NAME = 120;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly draft: Layout;
  readonly layouts: KeptLayouts;
  /** How many things are wrong with the draft. */
  readonly problems: number;
  readonly isTried: boolean;
  /** The name that was typed; null where none was. */
  readonly typed: string | null;
  readonly onName: (name: string) => void;
  readonly onTry: () => void;
  readonly onReset: () => void;
}

/** Under which name the layout is kept; and its deletion where it is the council's own. */
export function SaveFields({ draft, layouts, problems, isTried, typed, onName, onTry, onReset }: Props) {
  const styles = useStyles();
  const working = useIsWorking();
  const own = layouts.own.find(({ id }) => id === draft.id);
  const name = typed ?? (own ? own.name : `${draft.name}, our own`);
  const replaced = ownCalled(name, layouts.own);
  const wrongName = layoutSchema.shape.name.safeParse(name).success
    ? null
    : "Give it a name, by which you pick it later.";
  const save = (): void => {
    onTry();
    if (!working && wrongName === null && problems === 0) void keep();
  };
  const keep = async (): Promise<void> => {
    if (await performSaveLayout({ ...draft, name })) dropDraft(draft.id);
  };
  const remove = async (layout: Layout): Promise<void> => {
    if (await performDelete(layout)) dropDraft(layout.id);
  };
  return (
    <>
      <Field
        label="Save as"
        size="small"
        hint={replaced ? `Saved over '${replaced.name}'.` : "A new layout, kept in this workbook."}
        validationMessage={isTried ? wrongName : null}
      >
        <Input
          value={name}
          maxLength={LONGEST_NAME}
          onChange={(_, { value }) => {
            onName(value);
          }}
        />
      </Field>
      {isTried && problems > 0 && (
        <Caption1 as="p" role="alert" className={styles.problem}>
          Not saved: {counted(problems, "thing")} above {problems === 1 ? "is" : "are"} to be put right first.
        </Caption1>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={working} onClick={save}>
          Save
        </Button>
        <Button size="small" onClick={onReset}>
          Undo these changes
        </Button>
        {own && (
          <ConfirmButton
            label="Delete this layout"
            question={`Delete '${own.name}' from this workbook?`}
            onConfirm={() => void remove(own)}
          />
        )}
      </div>
    </>
  );
}
