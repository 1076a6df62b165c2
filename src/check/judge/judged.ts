import type { Figures, Item } from "../../kpi/item";
import { polarityOf, type FoundPolarity } from "../../kpi/polarity";
import type { Rating } from "../../kpi/rating";
import { ROWS_A_STEP, toTheEnd, type Steps } from "../../kpi/steps";
import type { Register } from "../../read/register";
import { traitsIn } from "../column";
import type { CheckContext } from "../rule";
import { TRAITS } from "../../kpi/traits";
import { inferBandInSteps, type InferredBand } from "./band";
import { confirmedOf, isNothingConfirmed } from "./confirmed";
import { compare, type Comparison } from "../../kpi/compare";
import { isOutOfTurn } from "./due";
import { isOfQuarter, unprofiled, type PartYear } from "./part-year";
import { yearAgo } from "./past";
import { isPlain } from "../../kpi/plain";

/** A rating that can be held against its figures. */
export interface Judged {
  readonly item: Item;
  readonly rating: Exclude<Rating, "blue" | "grey">;
  readonly found: FoundPolarity;
  readonly compared: Comparison;
  /** No worse than in the same quarter a year ago; null where that cannot be told. */
  readonly held: boolean | null;
  /** By how often it is measured, this is not its quarter. */
  readonly outOfTurn: boolean;
  /** The column rates what is expected of the year, which today's figure need not bear out. */
  readonly forecast: boolean;
  /** The figure is of a part of the year and the target of all of it, so that the rating cannot be tested. */
  readonly partYear: PartYear | null;
}

export interface JudgedBook {
  readonly registers: ReadonlyMap<Register, readonly Judged[]>;
  readonly band: InferredBand | null;
}

const KNOWN = new WeakMap<CheckContext, JudgedBook>();

/**
 * The rated items of a register whose rating can be held against figures, but for those that are green, have reached
 * their target and assume nothing: no rule has anything to say of them, and they are most of all.
 */
export function judged(register: Register, context: CheckContext): readonly Judged[] {
  return judgedBook(context).registers.get(register) ?? [];
}

/** The tolerance that the workbook's own ratings seem to follow; null where they follow none. */
export function inferredBand(context: CheckContext): InferredBand | null {
  return judgedBook(context).band;
}

function judgedBook(context: CheckContext): JudgedBook {
  return KNOWN.get(context) ?? toTheEnd(judgedInSteps(context));
}

/** Holds the ratings of a workbook of any size against their figures, in steps. */
export function* judgedInSteps(context: CheckContext): Steps<JudgedBook> {
  const known = KNOWN.get(context);
  if (known) return known;
  const registers = new Map<Register, readonly Judged[]>();
  const testable: Judged[] = [];
  let borneOut = 0;
  for (const register of context.book.registers) {
    const judgement = yield* judge(register, context);
    registers.set(register, judgement.ratings);
    borneOut += judgement.borneOut;
    for (const one of judgement.ratings) if (one.partYear === null) testable.push(one);
  }
  const made = { registers, band: yield* inferBandInSteps(testable, borneOut) };
  KNOWN.set(context, made);
  return made;
}

interface Judgement {
  readonly ratings: readonly Judged[];
  /** How many more there are that figures bear out. Nothing is kept of them: that saves a large register 3 MB. */
  readonly borneOut: number;
}

function* judge(register: Register, context: CheckContext): Steps<Judgement> {
  const { columns } = register;
  const ratings: Judged[] = [];
  let borneOut = 0;
  if (columns.target === undefined || columns.actual === undefined) return { ratings, borneOut };
  const forecast = FORECAST.test(register.headings.rating ?? "");
  const traits = traitsIn(register);
  const met = plainlyMet(register, context);
  for (let at = 0; at < traits.length; at++) {
    if (at % ROWS_A_STEP === 0) yield;
    const own = traits[at] ?? 0;
    const isTestable = (own & TESTABLE) === TRAITS.judged;
    const isMet = isTestable && (own & met) !== 0;
    const item = isTestable && !isMet ? register.items[at] : undefined;
    const one = isMet ? "borne-out" : item ? judgeItem(item, register, context, forecast) : null;
    if (one === "borne-out") borneOut++;
    else if (one) ratings.push(one);
  }
  return { ratings, borneOut };
}

/** The traits of items that are borne out whatever else is known of the register and the council. */
function plainlyMet(register: Register, { profile, quarter }: CheckContext): number {
  const above = isNothingConfirmed(profile) ? TRAITS.plainlyMet : 0;
  return isOfQuarter(register, quarter) ? above | TRAITS.plainlyMetBelow : above;
}

/** Judged, with both figures. */
const TESTABLE = TRAITS.judged | TRAITS.noActual | TRAITS.noTarget;

const FORECAST = /\b(?:forecast|predicted|expected|outlook|year[- ]end)\b/i;

/** In this order: not due; no figures; no polarity; another basis; then the figures are compared. */
function judgeItem(
  item: Item,
  register: Register,
  context: CheckContext,
  forecast: boolean,
): Judged | "borne-out" | null {
  const { rating, figures } = item;
  const { target, actual } = figures;
  // Its traits say so already, but not to the compiler.
  if (rating === null || rating === "blue" || rating === "grey") return null;
  if (!target || !actual || !isPlain(item)) return null;
  const found = polarityOf(item, confirmedOf(item, context.profile), register.headings.polarity);
  const compared = found.polarity && compare(target, actual, found.polarity);
  if (!compared) return null;
  const other = compared.reached && compared.polarity === "higher" ? null : unprofiled(item, register, context.quarter, compared); // prettier-ignore
  if (other?.partYear === null) return null;
  if (other === null && rating === "green" && compared.reached && !isAssumed(found, compared)) return "borne-out";
  const outOfTurn = isOutOfTurn(item, context.quarter, context.profile);
  return { item, rating, found, compared, held: heldOf(item, compared, context), outOfTurn, forecast, partYear: other?.partYear ?? null }; // prettier-ignore
}

/** That less is better was read into the words; or that more is, against something in the record. And it matters. */
export function isAssumed({ polarity, from, contested }: FoundPolarity, { equal }: Comparison): boolean {
  return (from === "words" || from === "record") && (polarity === "lower" || contested) && !equal;
}

function heldOf(item: Item, { polarity, reached }: Comparison, { quarter }: CheckContext): boolean | null {
  const before: Figures["actual"] = reached ? null : (yearAgo(item, quarter)?.figures.actual ?? null);
  if (!before || !item.figures.actual) return null;
  return compare({ ...before, direction: null, strict: false }, item.figures.actual, polarity)?.reached ?? null;
}
