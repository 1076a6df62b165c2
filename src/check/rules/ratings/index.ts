import type { Rule } from "../../rule";
import { amberButMet } from "./amber-but-met";
import { amberButMissed } from "./amber-but-missed";
import { decidedByRounding } from "./decided-by-rounding";
import { greenButMissed } from "./green-but-missed";
import { polarityAssumed } from "./polarity-assumed";
import { ratingWithoutData } from "./rating-without-data";
import { redButMet } from "./red-but-met";
import { unprofiledTarget } from "./unprofiled-target";
import { unreachableGreen } from "./unreachable-green";

export const RATINGS_RULES: readonly Rule[] = [
  greenButMissed,
  redButMet,
  amberButMet,
  amberButMissed,
  ratingWithoutData,
  polarityAssumed,
  decidedByRounding,
  unprofiledTarget,
  unreachableGreen,
];
