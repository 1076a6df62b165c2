import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { squeeze } from "../../check/references";
import type { Polarity, ProfileChoices } from "../../kpi/profile";
import { POLARITIES } from "../../kpi/profile";
import { PLAIN_LIST } from "../plain-list";
import { ShowMore, useBounded } from "../ShowMore";
import { ENTRY } from "../use-refuge";
import type { Assumed } from "./assumed";
import { useKeeping } from "./changing";
import { KeptEntry } from "./KeptEntry";
import { NewEntry } from "./NewEntry";
import { Problems } from "./Problems";

const FIRST = 8;
const MORE = 40;
const WORDS: Readonly<Record<Polarity, string>> = { higher: "More is better", lower: "Less is better" };
const OPTIONS = POLARITIES.map((polarity) => ({ value: polarity, words: WORDS[polarity] }));

const useStyles = makeStyles({
  list: { ...PLAIN_LIST, rowGap: tokens.spacingVerticalS },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly choices: ProfileChoices;
  /** Of which it was only worked out. */
  readonly assumed: readonly Assumed[];
}

/** Whether more or less is better, indicator by indicator; first those of which it was only worked out. */
export function PolarityFields({ choices: { polarity }, assumed }: Props) {
  const styles = useStyles();
  const { problems, change } = useKeeping();
  const offered = useBounded(assumed, FIRST, MORE);
  const own = Object.entries(polarity);
  const keep = async (reference: string, value: string): Promise<boolean> => {
    const chosen = POLARITIES.find((one) => one === value);
    return chosen !== undefined && (await change({ polarity: { [squeeze(reference)]: chosen } }, `${reference}: ${WORDS[chosen].toLowerCase()} from now on.`)); // prettier-ignore
  };
  return (
    <>
      {assumed.length > 0 && (
        <>
          <Caption1 as="p" className={styles.words}>
            Nothing in this workbook says it of these; it was worked out from their words or their earlier ratings.
          </Caption1>
          <ul className={styles.list} aria-label="Not said, but worked out">
            {offered.shown.map(({ reference, found }) => (
              <li key={reference} {...ENTRY} tabIndex={-1}>
                <NewEntry
                  offered={{ text: reference, label: `${reference} (taken as: ${WORDS[found].toLowerCase()})` }}
                  ask="Reference"
                  choice="Which is better"
                  options={OPTIONS}
                  onAdd={keep}
                />
              </li>
            ))}
          </ul>
          <ShowMore bounded={offered} of="indicators" />
        </>
      )}
      {own.length > 0 && (
        <ul className={styles.list} aria-label="What you have said">
          {own.map(([reference, value]) => (
            <KeptEntry
              key={reference}
              text={reference}
              value={value}
              options={OPTIONS}
              onKeep={(said) => keep(reference, said)}
              onRemove={() =>
                void change({ polarity: { [reference]: null } }, `Nothing is said of ${reference} any more.`)
              }
            />
          ))}
        </ul>
      )}
      <NewEntry ask="Reference of another indicator" choice="Which is better" options={OPTIONS} onAdd={keep} />
      <Problems problems={problems} />
    </>
  );
}
