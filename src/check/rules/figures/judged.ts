import { isNotYetDue, type Item } from "../../../kpi/item";
import { isOutOfTurn } from "../../judge/due";
import type { CheckContext } from "../../rule";

/** Rated on how well it did, rather than as not due or for information. */
export function isJudged({ rating }: Item): boolean {
  return rating !== null && rating !== "blue" && rating !== "grey";
}

/** Rated, and measured this quarter as far as its frequency and its status tell. */
export function owesFigure(item: Item, { quarter, profile }: CheckContext): boolean {
  return isJudged(item) && !isNotYetDue(item) && !isOutOfTurn(item, quarter, profile);
}
