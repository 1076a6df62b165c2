import type { Tolerance } from "../../../kpi/profile";
import { parseQuantity, type Quantity } from "../../../kpi/quantity";
import { remembering } from "../../../kpi/remembering";
import type { Register } from "../../../read/register";
import type { Severity } from "../../finding";
import { inferredBand, judged, type Judged } from "../../judge/judged";
import { againstLimit, type Comparison } from "../../../kpi/compare";
import { bandOf, isWithinStatedLimit, statedTolerance, type Band } from "../../judge/tolerance";
import type { CheckContext } from "../../rule";
import type { Limit } from "./facts";
import { isEqualAsShown } from "./rounding";

/** The rules of which at most one fires on a rating. */
export type VerdictId = "green-but-missed" | "red-but-met" | "amber-but-met" | "amber-but-missed" | "decided-by-rounding" | "unprofiled-target"; // prettier-ignore

/** What is wrong with a rating, if anything is. */
export interface Verdict {
  readonly rule: VerdictId;
  readonly severity: Severity;
  readonly judged: Judged;
  /** By which the rating was tested; null where no tolerance is known. */
  readonly tolerance: Used | null;
}

/** A tolerance, and who says so: the row, the council, or the ratings themselves. */
export interface Used {
  readonly tolerance: Tolerance;
  readonly from: Limit["from"];
}

/** The ratings of a register of which a rule is the one to speak. */
export function* verdicts(register: Register, context: CheckContext, rule: VerdictId): Generator<Verdict> {
  for (const one of allVerdicts(judged(register, context), context)) if (one.rule === rule) yield one;
}

/** Found once, asked for by every rule. */
const KNOWN = new WeakMap<readonly Judged[], readonly Verdict[]>();

function allVerdicts(ratings: readonly Judged[], context: CheckContext): readonly Verdict[] {
  const known = KNOWN.get(ratings);
  if (known) return known;
  const found: Verdict[] = [];
  const shown = remembering(parseQuantity);
  for (const one of ratings) {
    const verdict = verdictOf(one, context, shown);
    if (verdict) found.push(verdict);
  }
  KNOWN.set(ratings, found);
  return found;
}

/** Until the officer has chosen a tolerance, a difference inside this per cent of the target is at most a warning. */
const UNCHOSEN = 10;
/** Amber/Green beyond so many amber limits is neither amber nor green. */
const GROSSLY = 2;

function verdictOf(one: Judged, context: CheckContext, shown: (text: string) => Quantity | null): Verdict | null {
  const { rating, compared, partYear } = one;
  if (partYear !== null) return { rule: "unprofiled-target", severity: "warning", judged: one, tolerance: null };
  if (rating === "green" && compared.reached) return null;
  if (compared.reached) return rating === "red" ? verdict(one, "red-but-met", "error") : amberMet(one, context);
  if (isEqualAsShown(one, shown))
    return { rule: "decided-by-rounding", severity: "warning", judged: one, tolerance: null };
  if (rating === "green") return greenMissed(one, context);
  return rating === "red" || rating === "amber-red" ? null : amberMissed(one, context);
}

/** The row's own tolerance, else the council's; null where neither has chosen. */
function chosen({ item, compared }: Judged, { profile }: CheckContext): Used | null {
  const stated = statedTolerance(item, compared);
  if (stated) return { tolerance: stated, from: "row" };
  return profile.tolerance && { tolerance: profile.tolerance, from: "council" };
}

function greenMissed(one: Judged, context: CheckContext): Verdict | null {
  const { compared, held } = one;
  const own = chosen(one, context);
  const band = inferredBand(context);
  const inferred: Used | null = band?.isStrong ? { tolerance: band.tolerance, from: "ratings" } : null;
  const used = own ?? inferred;
  const where = used && bandOf(compared, used.tolerance, held);
  if (where === "green") return null;
  const severity = own ? severityIn(where) : isFar(compared) ? "error" : "warning";
  return verdict(one, "green-but-missed", severity, own ?? (band?.tellsAmber ? inferred : null));
}

/** Of a target of nought there is no per cent. */
function isFar(compared: Comparison): boolean {
  return compared.goal !== 0 && againstLimit(compared, UNCHOSEN, true) > 0;
}

function severityIn(band: Band | null): Severity {
  return band === "red" ? "error" : "warning";
}

/** Amber though the target is met. Some call it amber when it is met but worse than before, so others' ambers must agree. */
function amberMet(one: Judged, context: CheckContext): Verdict | null {
  if (one.rating === "amber-green") return null;
  const known = chosen(one, context) !== null || inferredBand(context)?.isStrong === true;
  return known ? verdict(one, "amber-but-met", "warning") : null;
}

function amberMissed(one: Judged, context: CheckContext): Verdict | null {
  const band = inferredBand(context);
  const used = chosen(one, context) ?? (band?.tellsAmber ? { tolerance: band.tolerance, from: "ratings" as const } : null); // prettier-ignore
  if (!used) return null;
  const { tolerance } = used;
  const limit = one.rating === "amber-green" ? { ...tolerance, amber: tolerance.amber * GROSSLY } : tolerance;
  if (used.from !== "row" && isWithinStatedLimit(one.item, one.compared)) return null;
  // Where there is no amber at all, an amber rating is another scheme's.
  if (tolerance.amber === 0 || bandOf(one.compared, limit, one.held) !== "red") return null;
  return { rule: "amber-but-missed", severity: "warning", judged: one, tolerance: used };
}

/** What is out of its turn, a forecast, or was inferred against something in its own record, is no error. */
function verdict(one: Judged, rule: VerdictId, severity: Severity, tolerance: Used | null = null): Verdict {
  const unsure = one.outOfTurn || one.forecast || one.found.contested;
  return { rule, severity: unsure && severity === "error" ? "warning" : severity, judged: one, tolerance };
}
