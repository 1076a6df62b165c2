import { isNotYetDue, type Figures, type Item } from "./item";
import { isOffTarget } from "./rating";
import { compare } from "./compare";
import { isBareFigure, isPlain } from "./plain";

/**
 * What a rule may ask of an item before it looks at it. All traits of all items are found in one walk over a register,
 * so that a rule fetches from memory only the items that it is about.
 */
export const TRAITS = {
  /** Amber, Amber/Red or Red. */
  offTarget: 1,
  red: 2,
  blue: 4,
  /** Rated on how well it did, and not marked as not yet due. */
  judged: 8,
  hasStatus: 16,
  isAction: 32,
  /** Rated by something else than a word. */
  byLook: 64,
  hidden: 128,
  hasPast: 256,
  noActual: 512,
  noTarget: 1024,
  /** The cell for the figure or for the target says nothing. */
  blankFigure: 2048,
  /** A figure or a target with a word about it: 'provisional'. */
  qualified: 4096,
  /** The figure is in another unit than its target, or beyond a hundred per cent. */
  oddUnit: 8192,
  /** Green, and its figure reaches its target, where nothing but the words of the measure tells that more is better. */
  plainlyMet: 16_384,
  /** The same where the target says that less is better ('≤ 5 days'), and nothing that it is the whole year's. */
  plainlyMetBelow: 32_768,
} as const;

/** The sum of an item's traits. */
export function traitsOf(item: Item): number {
  const { rating, status, figures, fields } = item;
  let traits = 0;
  if (rating !== null) {
    if (isOffTarget(rating)) traits |= rating === "red" ? TRAITS.offTarget | TRAITS.red : TRAITS.offTarget;
    else if (rating === "blue") traits |= TRAITS.blue;
    if (rating !== "blue" && rating !== "grey" && !isNotYetDue(item)) traits |= TRAITS.judged;
    if (item.ratedBy !== "text" && item.ratedBy !== null) traits |= TRAITS.byLook;
  }
  if (status !== null) traits |= TRAITS.hasStatus;
  if (item.kind === "action") traits |= TRAITS.isAction;
  if (item.hidden) traits |= TRAITS.hidden;
  if (item.past.length > 0) traits |= TRAITS.hasPast;
  if (fields.actual?.missing === true || fields.target?.missing === true) traits |= TRAITS.blankFigure;
  if (rating === "green") traits |= plainlyMetIn(item);
  return traits | traitsOfFigures(figures);
}

/** Told here because most items are, and need not be fetched again to be judged. */
function plainlyMetIn(item: Item): number {
  const { figures, fields, inWords, past } = item;
  const { target, actual } = figures;
  if (!target || !actual || fields.polarity || !isPlain(item)) return 0;
  if (target.direction === "at-most") {
    const isShortTerm = isBareFigure(fields.target?.text ?? "") && !/target/i.test(fields.measure?.text ?? "");
    return isShortTerm && compare(target, actual, "lower")?.reached === true ? TRAITS.plainlyMetBelow : 0;
  }
  if (target.direction !== null || inWords.polarity !== "higher" || past.length > 0) return 0;
  return compare(target, actual, "higher")?.reached === true ? TRAITS.plainlyMet : 0;
}

function traitsOfFigures({ target, actual }: Figures): number {
  let traits = 0;
  if (target === null) traits |= TRAITS.noTarget;
  else if (target.qualifier !== null) traits |= TRAITS.qualified;
  if (actual === null) return traits | TRAITS.noActual;
  if (actual.qualifier !== null) traits |= TRAITS.qualified;
  // No figure below a hundred has more than two characters and no point.
  const isBeyond = actual.unit === "%" && actual.value.length > 2 && Number(actual.value) > 100;
  return isBeyond || (target !== null && target.unit !== actual.unit) ? traits | TRAITS.oddUnit : traits;
}
