import { Field, Input } from "@fluentui/react-components";
import { useProblem } from "./problems";

interface Props {
  /** The field's place in the layout. */
  readonly path: string;
  readonly label: string;
  /** Null and empty are the same here: nothing. */
  readonly value: string | null;
  readonly hint?: string;
  readonly onChange: (value: string) => void;
}

export function TextField({ path, label, value, hint, onChange }: Props) {
  const problem = useProblem(path) ?? null;
  return (
    <Field label={label} size="small" {...(hint !== undefined && { hint })} validationMessage={problem}>
      <Input
        value={value ?? ""}
        onChange={(_, { value: typed }) => {
          onChange(typed);
        }}
      />
    </Field>
  );
}

/** What is left blank is left out. */
export function orNull(text: string): string | null {
  return text.trim() === "" ? null : text;
}
