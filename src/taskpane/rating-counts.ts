import type { Checked } from "../commands/outcome";
import { bucketOf } from "../kpi/item";
import { ALWAYS_SHOWN, BUCKET_WORDS, type Bucket } from "../kpi/rating";
import { itemsOf } from "../read/register";
import { DEFAULT_LAYOUT } from "../report/layouts/presets";
import { columnFor } from "../report/tables/table-cells";
import { shownBuckets } from "../report/words";

export interface RatingCount {
  readonly words: string;
  /** Null where a status stands instead of a rating. */
  readonly bucket: Bucket | null;
  readonly count: number;
}

const COLUMNS = DEFAULT_LAYOUT.tables[0]?.parts[0]?.columns ?? [];

/** How many there are of each rating, as the standard tables count: work under way is not among the unrated. */
export function ratingCounts({
  book,
  summary,
  settings,
}: Pick<Checked, "book" | "summary" | "settings">): RatingCount[] {
  const columns = itemsOf(book)
    .filter((item) => bucketOf(item) === "unrated")
    .map((item) => columnFor(item, COLUMNS, settings.profile.blue));
  const rated = shownBuckets(summary, ALWAYS_SHOWN).filter((bucket) => bucket !== "unrated");
  const statuses = COLUMNS.map((column) => ({ words: column.heading, bucket: null, count: columns.filter((one) => one === column).length })); // prettier-ignore
  return [
    ...rated.map((bucket) => ({ words: BUCKET_WORDS[bucket], bucket, count: summary.byRating[bucket] })),
    ...statuses.filter(({ count }) => count > 0),
    { words: BUCKET_WORDS.unrated, bucket: "unrated", count: columns.filter((one) => typeof one === "string").length },
  ];
}
