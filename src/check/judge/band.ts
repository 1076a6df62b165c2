import type { Item } from "../../kpi/item";
import type { Tolerance } from "../../kpi/profile";
import { TOLERANCE_PRESETS, type TolerancePreset } from "../../kpi/tolerance-presets";
import type { Comparison } from "./compare";
import { bandOf, type Band } from "./tolerance";

/** A rating beside the figures that it can be tested by. */
export interface Testable {
  readonly item: Item;
  readonly compared: Comparison;
  readonly held: boolean | null;
}

/** The published tolerance that agrees with most of the ratings that stand in a workbook. */
export interface InferredBand {
  readonly preset: TolerancePreset["id"];
  readonly tolerance: Tolerance;
  readonly agreeing: number;
  readonly tested: number;
  /** The items whose rating it does not agree with. */
  readonly breaking: readonly Item[];
  /** Nearly all agree with it. */
  readonly isStrong: boolean;
  /** Nearly all agree with it, amber ones among them, so that it tells where amber ends. */
  readonly tellsAmber: boolean;
}

const FEWEST = 5;
const SHARE = 0.8;
const STRONG_SHARE = 0.9;
/** One amber item fits many limits by chance. */
const FEWEST_AMBER = 2;

/**
 * Of those that agree equally well the most lenient comes first: an officer must not be accused by a limit that the
 * ratings do not tell from another. A tolerance of green is no leniency that may be lent.
 */
const BY_LENIENCY: readonly TolerancePreset["id"][] = ["within-10", "camms", "within-5", "belfast", "havering", "strict"]; // prettier-ignore

/** Null where there are too few ratings to tell, or too many that no tolerance explains. */
export function inferBand(all: readonly Testable[]): InferredBand | null {
  const testable = all.filter(({ item }) => bandOfRating(item) !== null);
  if (testable.length < FEWEST) return null;
  const tried = BY_LENIENCY.flatMap((id) => TOLERANCE_PRESETS.filter((preset) => preset.id === id)).map((preset) => tried1(preset, testable)); // prettier-ignore
  const best = tried.reduce((first, next) => (next.agreeing > first.agreeing ? next : first));
  return best.agreeing < testable.length * SHARE ? null : best;
}

function tried1({ id, tolerance }: TolerancePreset, testable: readonly Testable[]): InferredBand {
  const fits = ({ item, compared, held }: Testable): boolean => {
    return bandOf(compared, tolerance, held) === bandOfRating(item);
  };
  const breaking = testable.filter((one) => !fits(one)).map(({ item }) => item);
  const agreeing = testable.length - breaking.length;
  const isStrong = agreeing >= testable.length * STRONG_SHARE;
  const amber = testable.filter((one) => one.item.rating === "amber" && fits(one)).length;
  return { preset: id, tolerance, agreeing, tested: testable.length, breaking, isStrong, tellsAmber: isStrong && amber >= FEWEST_AMBER }; // prettier-ignore
}

function bandOfRating({ rating }: Item): Band | null {
  return rating === "green" || rating === "amber" || rating === "red" ? rating : null;
}
