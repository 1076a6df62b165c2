import { bucketOf, type Item } from "../../../kpi/item";
import type { StatedCount } from "../../../read/stated/stated";

/** A stated count beside what the items make. */
export interface Compared {
  readonly stated: StatedCount;
  readonly counted: number;
}

/** Ways of counting an item that has both a colour and a status: under each, under its colour, or under its status. */
type Way = "both" | "colour" | "status";
const WAYS: readonly Way[] = ["both", "colour", "status"];

/** Items that are rated alike: one of them, and how many there are. */
interface Alike {
  readonly item: Item;
  count: number;
}

/** Counts items by rating and status; the same items are gone through once only. */
export function tallies(): (items: readonly Item[]) => readonly Alike[] {
  const known = new Map<readonly Item[], readonly Alike[]>();
  return (items) => {
    const before = known.get(items);
    if (before) return before;
    const alike = new Map<string, Alike>();
    for (const item of items) {
      const key = `${String(item.rating)}|${String(item.status)}`;
      const same = alike.get(key);
      if (same) same.count++;
      else alike.set(key, { item, count: 1 });
    }
    const tally = [...alike.values()];
    known.set(items, tally);
    return tally;
  };
}

/** The stated counts beside the items' own, counted in the way that comes closest to what is stated. */
export function compare(counts: readonly StatedCount[], tally: readonly Alike[]): readonly Compared[] {
  const statuses = new Set(counts.map(({ meaning }) => meaning.status));
  let best: readonly Compared[] = [];
  for (const way of WAYS) {
    const compared = counts.map((stated) => ({ stated, counted: countedFor(stated, tally, way, statuses) }));
    if (best.length === 0 || different(compared).length < different(best).length) best = compared;
  }
  return best;
}

function countedFor(
  stated: StatedCount,
  tally: readonly Alike[],
  way: Way,
  statuses: ReadonlySet<string | null>,
): number {
  return tally.reduce((sum, { item, count }) => sum + (isCounted(item, stated, way, statuses) ? count : 0), 0);
}

function isCounted(item: Item, { meaning }: StatedCount, way: Way, statuses: ReadonlySet<string | null>): boolean {
  const { rating, status } = meaning;
  if (status === null) return item.rating === rating && (way !== "status" || item.status === null || !statuses.has(item.status)); // prettier-ignore
  // 'Satisfactory' is a rating as well: a register that says 'Green' for it is counted too.
  if (rating !== null) return item.status === status || item.rating === rating;
  const same = item.status === status || bucketOf(item) === bucketLike(status);
  return same && (way !== "colour" || item.rating === null);
}

/** 'Not due' and 'not started' are one bucket, and so are 'completed' and 'achieved'. */
function bucketLike(status: string): string {
  return status === "not started" ? "not-started" : status;
}

/**
 * The counts that differ. Statuses that the registers know nothing of are left out: what has not begun, or is measured
 * once a year, often has no row yet.
 */
export function different(compared: readonly Compared[]): readonly Compared[] {
  return compared.filter(
    ({ stated, counted }) => stated.count !== counted && (stated.meaning.rating !== null || counted > 0),
  );
}
