import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { ALWAYS_SHOWN, BUCKET_WORDS } from "../kpi/rating";
import type { Summary } from "../report/summary";
import { itemsName, shownBuckets } from "../report/words";
import { RatingMark } from "./RatingMark";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(124px, 1fr))",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  rating: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  count: { marginInlineStart: "auto" },
});

/** How many there are of each rating; they add up to all. */
export function Ratings({ summary }: { readonly summary: Summary }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={`Ratings of ${itemsName(summary)}`}>
      {shownBuckets(summary, ALWAYS_SHOWN).map((bucket) => (
        <li key={bucket} className={styles.rating}>
          <RatingMark bucket={bucket} />
          <Text>{BUCKET_WORDS[bucket]}</Text>
          <Text weight="semibold" className={styles.count}>
            {summary.byRating[bucket].toLocaleString("en-GB")}
          </Text>
        </li>
      ))}
    </ul>
  );
}
