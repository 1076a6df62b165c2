import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { ENTRY } from "../use-refuge";
import { useIsWorking } from "../use-pane";
import { KeptSelect, type SelectOption } from "./KeptSelect";

const useStyles = makeStyles({
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "end",
    columnGap: tokens.spacingHorizontalXS,
  },
});

interface Props {
  readonly text: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onKeep: (value: string) => Promise<unknown>;
  readonly onRemove: () => void;
}

/** Something that the council has said of a word or an indicator: to be changed, or taken back. */
export function KeptEntry({ text, value, options, onKeep, onRemove }: Props) {
  const styles = useStyles();
  const working = useIsWorking();
  return (
    <li {...ENTRY} tabIndex={-1} className={styles.entry}>
      <KeptSelect label={text} value={value} options={options} onKeep={onKeep} />
      <Button
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={`Remove: ${text}`}
        disabledFocusable={working}
        onClick={onRemove}
      />
    </li>
  );
}
