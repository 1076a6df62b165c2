import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { counted } from "../../kpi/counted";
import type { ProfileChoices } from "../../kpi/profile";
import { BUCKET_WORDS, RATINGS } from "../../kpi/rating";
import { wordKey } from "../../kpi/vocabulary";
import type { WordCount } from "../../read/detect-preset";
import { PLAIN_LIST } from "../plain-list";
import { ShowMore, useBounded } from "../ShowMore";
import { ENTRY } from "../use-refuge";
import { useKeeping } from "./changing";
import { KeptEntry } from "./KeptEntry";
import { NewEntry } from "./NewEntry";
import { Problems } from "./Problems";

const FIRST = 8;
const MORE = 40;
const OPTIONS = RATINGS.map((rating) => ({ value: rating, words: BUCKET_WORDS[rating] }));

const useStyles = makeStyles({
  list: { ...PLAIN_LIST, rowGap: tokens.spacingVerticalS },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly choices: ProfileChoices;
  /** Those that nothing understood. */
  readonly unknown: readonly WordCount[];
}

/** The council's own words for a rating; first those of the workbook that nothing understood. */
export function WordFields({ choices: { words }, unknown }: Props) {
  const styles = useStyles();
  const { problems, change } = useKeeping();
  const offered = useBounded(unknown, FIRST, MORE);
  const own = Object.entries(words);
  const keep = async (word: string, value: string): Promise<boolean> => {
    const rating = RATINGS.find((one) => one === value);
    // Written a little differently, it is the same word.
    const known = own.find(([text]) => wordKey(text) === wordKey(word))?.[0] ?? word;
    return rating !== undefined && (await change({ words: { [known]: rating } }, `'${known}' counts as ${BUCKET_WORDS[rating]} from now on.`)); // prettier-ignore
  };
  return (
    <>
      {unknown.length > 0 && (
        <>
          <Caption1 as="p" className={styles.words}>
            Nothing understands {counted(unknown.length, "word")} in this workbook. Say what each counts as; leave out
            those that are mistakes, and put them right in the sheet.
          </Caption1>
          <ul className={styles.list} aria-label="Words that nothing understands">
            {offered.shown.map(({ word, count }) => (
              <li key={word} {...ENTRY} tabIndex={-1}>
                <NewEntry
                  offered={{ text: word, label: `'${word}' (${counted(count, "row")})` }}
                  ask="Word"
                  choice="Counts as"
                  options={OPTIONS}
                  onAdd={keep}
                />
              </li>
            ))}
          </ul>
          <ShowMore bounded={offered} of="words" />
        </>
      )}
      {own.length > 0 && (
        <ul className={styles.list} aria-label="Your own words">
          {own.map(([word, rating]) => (
            <KeptEntry
              key={word}
              text={`'${word}' counts as`}
              value={rating}
              options={OPTIONS}
              onKeep={(value) => keep(word, value)}
              onRemove={() => void change({ words: { [word]: null } }, `'${word}' is no word of your own any more.`)}
            />
          ))}
        </ul>
      )}
      <NewEntry ask="Another word of your own" choice="Counts as" options={OPTIONS} onAdd={keep} />
      <Problems problems={problems} />
    </>
  );
}
