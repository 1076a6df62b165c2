import { Checkbox } from "@fluentui/react-components";

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Tick({ label, checked, onChange }: Props) {
  return (
    <Checkbox
      label={label}
      checked={checked}
      onChange={(_, data) => {
        onChange(data.checked === true);
      }}
    />
  );
}
