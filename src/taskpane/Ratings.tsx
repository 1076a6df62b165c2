import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Checked } from "../commands/outcome";
import { withCommas } from "../kpi/counted";
import { itemsName } from "../report/words";
import { ratingCounts } from "./rating-counts";
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

/** How many there are of each rating, and of what has a status instead; they add up to all. */
export function Ratings({ checked }: { readonly checked: Checked }) {
  const styles = useStyles();
  const counts = useMemo(() => ratingCounts(checked), [checked]);
  return (
    <ul className={styles.list} aria-label={`Ratings of ${itemsName(checked.summary)}`}>
      {counts.map(({ words, bucket, count }) => (
        <li key={words} className={styles.rating}>
          {bucket && <RatingMark bucket={bucket} />}
          <Text>{words}</Text>
          <Text weight="semibold" className={styles.count}>
            {withCommas(count)}
          </Text>
        </li>
      ))}
    </ul>
  );
}
