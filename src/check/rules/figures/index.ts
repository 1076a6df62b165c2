import type { Rule } from "../../rule";
import { actualInCommentary } from "./actual-in-commentary";
import { cumulativeFell } from "./cumulative-fell";
import { missingActual } from "./missing-actual";
import { provisionalFigure } from "./provisional-figure";
import { quotedFraction } from "./quoted-fraction";
import { secondTarget } from "./second-target";
import { severalMeasures } from "./several-measures";
import { targetIsFrequency } from "./target-is-frequency";
import { unitMismatch } from "./unit-mismatch";
import { unmeasurableTarget } from "./unmeasurable-target";

export const FIGURES_RULES: readonly Rule[] = [
  targetIsFrequency,
  unmeasurableTarget,
  missingActual,
  actualInCommentary,
  secondTarget,
  unitMismatch,
  cumulativeFell,
  quotedFraction,
  provisionalFigure,
  severalMeasures,
];
