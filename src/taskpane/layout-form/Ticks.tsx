import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Fold } from "../Fold";
import { Tick } from "./Tick";

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
  chosen: { color: tokens.colorNeutralForeground2 },
});

interface Props<Key extends string> {
  readonly legend: string;
  readonly options: readonly { readonly key: Key; readonly words: string }[];
  readonly chosen: readonly Key[];
  readonly onToggle: (key: Key) => void;
}

/** Several of several, folded away: what is chosen stands beside what it is about. */
export function Ticks<Key extends string>({ legend, options, chosen, onToggle }: Props<Key>) {
  const styles = useStyles();
  const words = options.filter(({ key }) => chosen.includes(key)).map((option) => option.words);
  return (
    <div>
      <Fold summary={legend}>
        <div role="group" aria-label={legend} className={styles.group}>
          {options.map((option) => (
            <Tick
              key={option.key}
              label={option.words}
              checked={chosen.includes(option.key)}
              onChange={() => {
                onToggle(option.key);
              }}
            />
          ))}
        </div>
      </Fold>
      {words.length > 0 && <Caption1 className={styles.chosen}>{words.join(", ")}</Caption1>}
    </div>
  );
}
