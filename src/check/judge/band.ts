import type { Item } from "../../kpi/item";
import { ROWS_A_STEP, type Steps } from "../../kpi/steps";
import type { Tolerance } from "../../kpi/profile";
import { TOLERANCE_PRESETS, type TolerancePreset } from "../../kpi/tolerance-presets";
import type { Comparison } from "../../kpi/compare";
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

/**
 * Null where there are too few ratings to tell, or too many that no tolerance explains.
 * @param borneOut how many more there are that are green by every tolerance
 */
export function* inferBandInSteps(all: readonly Testable[], borneOut: number): Steps<InferredBand | null> {
  const telling: Testable[] = [];
  let tested = borneOut;
  let at = 0;
  for (const one of all) {
    if (at++ % ROWS_A_STEP === 0) yield;
    const band = bandOfRating(one.item);
    if (band === null) continue;
    tested++;
    // What reached its target is green by every tolerance, so it tells none from another.
    if (!one.compared.reached || band !== "green") telling.push(one);
  }
  if (tested < FEWEST) return null;
  const tried = yield* breakingEach(telling);
  const { preset, breaking } = tried.reduce((a, b) => (b.breaking.length < a.breaking.length ? b : a));
  const agreeing = tested - breaking.length;
  if (agreeing < tested * SHARE) return null;
  const isStrong = agreeing >= tested * STRONG_SHARE;
  const amber = telling.filter((one) => one.item.rating === "amber" && fits(one, preset.tolerance)).length;
  return {
    preset: preset.id,
    tolerance: preset.tolerance,
    agreeing,
    tested,
    breaking: breaking.map(({ item }) => item),
    isStrong,
    tellsAmber: isStrong && amber >= FEWEST_AMBER,
  };
}

interface Tried {
  readonly preset: TolerancePreset;
  readonly breaking: Testable[];
}

/** Each of the tolerances, with the ratings that it does not agree with. */
function* breakingEach(telling: readonly Testable[]): Steps<readonly Tried[]> {
  const presets = BY_LENIENCY.flatMap((id) => TOLERANCE_PRESETS.filter((preset) => preset.id === id));
  const tried = presets.map((preset): Tried => ({ preset, breaking: [] }));
  let at = 0;
  for (const one of telling) {
    if (at++ % ROWS_A_STEP === 0) yield;
    for (const { preset, breaking } of tried) if (!fits(one, preset.tolerance)) breaking.push(one);
  }
  return tried;
}

function fits({ item, compared, held }: Testable, tolerance: Tolerance): boolean {
  return bandOf(compared, tolerance, held) === bandOfRating(item);
}

function bandOfRating({ rating }: Item): Band | null {
  return rating === "green" || rating === "amber" || rating === "red" ? rating : null;
}
