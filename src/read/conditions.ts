import { ratingOfFill } from "../kpi/palette";
import type { Rating } from "../kpi/rating";
import { fold } from "../kpi/text";
import type { CellValue, Condition, IconCriterion } from "./snapshot";

/** The rating that a cell's conditional formats show, and by what. */
export interface Shown {
  readonly rating: Rating;
  readonly by: "icon" | "rule";
}

/** What each icon of a set says, the lowest first; sets whose icons are no ratings are left out. */
const ICONS: Readonly<Record<string, readonly (Rating | null)[]>> = {
  ThreeTrafficLights1: ["red", "amber", "green"],
  ThreeTrafficLights2: ["red", "amber", "green"],
  ThreeSigns: ["red", "amber", "green"],
  ThreeSymbols: ["red", "amber", "green"],
  ThreeSymbols2: ["red", "amber", "green"],
  ThreeFlags: ["red", "amber", "green"],
  ThreeArrows: ["red", "amber", "green"],
  // The lowest light is black, which is no rating.
  FourTrafficLights: [null, "red", "amber", "green"],
};

/**
 * What the conditional formats of a column make of one of its cells. Null where none applies, and where one that cannot
 * be followed from here (a formula, a colour scale) comes before: what Excel shows is then not known, and not guessed.
 * @param numbers the figures of the whole column, by which Excel places an icon's share
 */
export function shownByConditions(
  value: CellValue,
  numbers: readonly number[],
  conditions: readonly Condition[],
): Shown | null {
  for (const condition of conditions) {
    if (condition.kind === "other") return null;
    if (condition.kind === "icons") {
      const rating = iconOf(value, numbers, condition);
      if (rating) return { rating, by: "icon" };
      continue;
    }
    const holds = condition.kind === "text" ? textHolds(value, condition) : valueHolds(value, condition);
    if (holds === null) return null;
    const rating = holds && condition.fill !== null ? ratingOfFill(condition.fill) : null;
    if (rating) return { rating, by: "rule" };
  }
  return null;
}

/** Whether the column rates by icons that are ratings. */
export function ratesByIcons(conditions: readonly Condition[]): boolean {
  return conditions.some((one) => one.kind === "icons" && one.style in ICONS);
}

function iconOf(
  value: CellValue,
  numbers: readonly number[],
  { style, reversed, criteria }: Extract<Condition, { kind: "icons" }>,
): Rating | null {
  const icons = ICONS[style];
  if (!icons || typeof value !== "number" || criteria.length !== icons.length) return null;
  let reached = 0;
  for (const [index, criterion] of criteria.entries()) {
    if (index === 0) continue;
    const threshold = thresholdOf(criterion, numbers);
    if (threshold === null) return null;
    if (criterion.inclusive ? value >= threshold : value > threshold) reached = index;
  }
  return icons[reversed ? icons.length - 1 - reached : reached] ?? null;
}

/** Excel measures per cent from the lowest figure of the column to the highest, and percentiles as PERCENTILE.INC does. */
function thresholdOf({ type, formula }: IconCriterion, numbers: readonly number[]): number | null {
  const given = constant(formula);
  if (typeof given !== "number") return null;
  if (type === "Number") return given;
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return null;
  if (type === "Percent") return low + ((high - low) * given) / 100;
  if (type !== "Percentile") return null;
  const place = ((sorted.length - 1) * given) / 100;
  const below = sorted[Math.floor(place)] ?? low;
  const above = sorted[Math.ceil(place)] ?? high;
  return below + (above - below) * (place - Math.floor(place));
}

type Comparison = Extract<Condition, { kind: "value" }>;

/** Null where the cell is compared with another cell, or by an operator that is not known here. */
function valueHolds(value: CellValue, { operator, first, second }: Comparison): boolean | null {
  const one = constant(first);
  const other = second === null ? null : constant(second);
  if (one === null || (second !== null && other === null)) return null;
  const order = compare(value, one);
  const upper = other === null ? 0 : compare(value, other);
  switch (operator) {
    case "EqualTo":
      return order === 0;
    case "NotEqualTo":
      return order !== 0;
    case "GreaterThan":
      return order > 0;
    case "GreaterThanOrEqual":
      return order >= 0;
    case "LessThan":
      return order < 0;
    case "LessThanOrEqual":
      return order <= 0;
    case "Between":
      return order >= 0 && upper <= 0;
    case "NotBetween":
      return order < 0 || upper > 0;
    default:
      return null;
  }
}

/** As Excel orders values: numbers before texts, texts without regard to case; an empty cell counts as nought. */
function compare(value: CellValue, constantValue: number | string): number {
  const own = value === "" && typeof constantValue === "number" ? 0 : value;
  if (typeof own === "number" && typeof constantValue === "number") return own - constantValue;
  if (typeof own === "string" && typeof constantValue === "string") {
    const [a, b] = [own.toLowerCase(), constantValue.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return typeof own === "number" ? -1 : 1;
}

function textHolds(value: CellValue, { operator, text }: Extract<Condition, { kind: "text" }>): boolean | null {
  const own = fold(String(value));
  const wanted = fold(text);
  switch (operator) {
    case "Contains":
      return own.includes(wanted);
    case "NotContains":
      return !own.includes(wanted);
    case "BeginsWith":
      return own.startsWith(wanted);
    case "EndsWith":
      return own.endsWith(wanted);
    default:
      return null;
  }
}

/** '=0.9', '="Red"', '3': the constant, or null where it is a formula. */
function constant(formula: string): number | string | null {
  const bare = formula.replace(/^=/, "").trim();
  if (bare !== "" && Number.isFinite(Number(bare))) return Number(bare);
  return /^"((?:[^"]|"")*)"$/.exec(bare)?.[1]?.replaceAll('""', '"') ?? null;
}
