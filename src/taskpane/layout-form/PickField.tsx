import { Field, Select } from "@fluentui/react-components";
import { useNarrow } from "../narrow";

interface Props<Key extends string> {
  readonly label: string;
  readonly value: Key;
  /** What can be picked, in this order, each with its words. */
  readonly words: Readonly<Record<Key, string>>;
  readonly onChange: (value: Key) => void;
}

export function PickField<Key extends string>({ label, value, words, onChange }: Props<Key>) {
  const narrow = useNarrow();
  const keys = Object.keys(words) as Key[];
  return (
    <Field label={label} size="small" className={narrow.field}>
      <Select
        className={narrow.whole}
        select={{ className: narrow.picked }}
        value={value}
        onChange={(_, data) => {
          const picked = keys.find((key) => key === data.value);
          if (picked !== undefined) onChange(picked);
        }}
      >
        {keys.map((key) => (
          <option key={key} value={key}>
            {words[key]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
