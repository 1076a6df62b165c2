import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import { useNarrow } from "../narrow";
import { useIsWorking } from "../use-pane";
import type { SelectOption } from "./KeptSelect";

const LONGEST = 200;

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "end",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  typed: { gridColumn: "1 / -1" },
});

interface Props {
  /** What it is said of; asked for where it is not given. */
  readonly offered?: { readonly text: string; readonly label: string };
  /** What is asked for else: 'Another word'. */
  readonly ask: string;
  /** What the choice is of: 'Counts as'. */
  readonly choice: string;
  readonly options: readonly SelectOption[];
  /** Says whether it was kept. */
  readonly onAdd: (text: string, value: string) => Promise<boolean>;
}

/** Asks for something to be said of a word or an indicator; kept only by its button, so that nobody chooses by passing. */
export function NewEntry({ offered, ask, choice, options, onAdd }: Props) {
  const styles = useStyles();
  const narrow = useNarrow();
  const working = useIsWorking();
  const [typed, setTyped] = useState("");
  const [value, setValue] = useState("");
  const [isTried, setIsTried] = useState(false);
  const text = offered?.text ?? typed.trim();
  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setIsTried(true);
    if (working || text === "" || value === "" || !(await onAdd(text, value))) return;
    setTyped("");
    setValue("");
    setIsTried(false);
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void add(event)}>
      {!offered && (
        <Field
          label={ask}
          size="small"
          className={styles.typed}
          validationMessage={isTried && text === "" ? "Type it first." : null}
        >
          <Input
            value={typed}
            maxLength={LONGEST}
            onChange={(_, data) => {
              setTyped(data.value);
            }}
          />
        </Field>
      )}
      <Field
        label={offered?.label ?? choice}
        size="small"
        className={narrow.field}
        validationMessage={isTried && value === "" ? "Choose one first." : null}
      >
        <Select
          className={narrow.whole}
          select={{ className: narrow.picked }}
          value={value}
          onChange={(_, data) => {
            setValue(data.value);
          }}
        >
          <option value="">{choice}…</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.words}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        size="small"
        type="submit"
        disabledFocusable={working}
        {...(offered && { "aria-label": `Add: ${offered.text}` })}
      >
        Add
      </Button>
    </form>
  );
}
