import { Big } from "big.js";
import type { Place } from "../../../kpi/address";
import { fold } from "../../../kpi/text";
import type { StatedFigures, StatedFigure, SumLine } from "../../../read/stated/stated";

export interface WrongSum {
  readonly line: SumLine;
  readonly heading: string;
  readonly total: StatedFigure;
  readonly sum: Big;
  readonly parts: readonly StatedFigure[];
}

/** Null where nobody can tell. */
type Verdict = "agrees" | "fails" | null;

/** Shares, rates and averages do not add up, and must not. */
const NOT_ADDED = /%|\bper\b|\/|\brates?\b|\baverage|\bavg\b|\bmean\b|\bmedian\b|\bratio\b|\bscore|\bproportion|\brank|\bindex\b|\btarget\b|\bbalance\b|\bcumulative\b|\bytd\b|\bto date\b/; // prettier-ignore
/** Figures that are likely to be rounded one by one before they are added. */
const ROUNDED = /£|€|\b000s?\b|\bthousand|\bmillion|\bk\b|\bm\b|\bfte/;
/** From here on a whole number may be rounded though nothing says so. */
const LARGE = 1000;

/** The totals that their parts do not make, where the rest of the table shows that they ought to. */
export function wrongSums({ sums }: StatedFigures): WrongSum[] {
  const right = new Set<string>();
  const wrong: WrongSum[] = [];
  for (const line of sums) {
    const judged = line.sums.map((sum) => ({ sum, verdict: verdict(line, sum) }));
    for (const { sum, verdict: said } of judged) if (said === "agrees") right.add(cellKey(line.sheet, sum.total.place));
    const agreeing = judged.filter(({ verdict: said }) => said === "agrees").length;
    const failing = judged.filter(({ verdict: said }) => said === "fails").map(({ sum }) => sum);
    if (!isTotalOf(line, agreeing, failing)) continue;
    for (const { heading, total, readings } of failing) {
      const parts = readings.flat();
      wrong.push({ line, heading, total, sum: sumOf(parts), parts });
    }
  }
  return withoutEchoes(wrong, right);
}

/** Whether the line is the total of just these parts: other figures of it agree, or it says so and is near. */
function isTotalOf({ plain, parts }: SumLine, agreeing: number, failing: SumLine["sums"]): boolean {
  const enough = plain && parts === "above" ? 1 : 2;
  if (agreeing > 0) return agreeing >= Math.max(enough, failing.length);
  return plain && parts === "above" && failing.length === 1 && failing.every(isNear);
}

/** Parts that make up far less than the total are some of many; far more, and it is no total. */
function isNear({ total, readings }: SumLine["sums"][number]): boolean {
  const stated = Number(total.value);
  const values = readings.flat().map(({ value }) => Number(value));
  const sum = values.reduce((all, value) => all + value, 0);
  if (values.some((value) => value < 0) || values.filter((value) => value > 0).length < 3) return false;
  return sum >= stated * 0.75 && sum <= stated * 2 && values.every((value) => value <= stated);
}

function verdict({ label, plain }: SumLine, { heading, total, readings }: SumLine["sums"][number]): Verdict {
  if (NOT_ADDED.test(fold(heading)) || (!plain && NOT_ADDED.test(fold(label)))) return null;
  const words = fold(`${label} ${heading}`);
  const added = readings.filter(isAdded);
  if (added.some((parts) => isSum(parts, total, words))) return "agrees";
  // Where subtotals stand among the parts, nobody can tell which of them are meant.
  return readings.length === 1 && added.some((parts) => !isOther(total, parts)) ? "fails" : null;
}

/** Two or more figures that may be added: decimals that stay below one are shares. */
function isAdded(parts: readonly StatedFigure[]): boolean {
  const values = parts.map(({ value }) => Number(value));
  if (values.filter((value) => value !== 0).length < 2) return false;
  return values.some((value) => Math.abs(value) > 1) || values.every((value) => Number.isInteger(value));
}

function isSum(parts: readonly StatedFigure[], total: StatedFigure, words: string): boolean {
  const off = sumOf(parts).minus(total.value).abs();
  return off.lte(allowance(parts, total, words));
}

/** The average, the highest, the lowest or the latest of the parts, or nothing at all. */
function isOther({ value: stated }: StatedFigure, parts: readonly StatedFigure[]): boolean {
  const total = Number(stated);
  const values = parts.map(({ value }) => Number(value));
  const mean = values.reduce((all, value) => all + value, 0) / values.length;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (total === low || total === high || total === values.length || total === 0) return true;
  return Math.abs(total - mean) <= Math.max(0.5, Math.abs(mean) * 0.02) || total === values[0] || total === values.at(-1); // prettier-ignore
}

/** Each figure may be half a unit of its last digit away from the exact one; counts are exact. */
function allowance(parts: readonly StatedFigure[], { value }: StatedFigure, words: string): number {
  const figures = [...parts.map((part) => part.value), value];
  const places = Math.max(...figures.map(decimals));
  const exact = places === 0 && !ROUNDED.test(words) && Math.abs(Number(value)) < LARGE;
  const coarsest = Math.min(...figures.filter((one) => one !== "0").map(decimals));
  // Someone types 12.5 and 13 for 13.0: the finer digits are the ones that are shown.
  const shown = coarsest === 0 ? places : coarsest;
  return exact ? 0 : (parts.length + 1) * 0.5 * 10 ** -shown;
}

function decimals(value: string): number {
  return value.split(".")[1]?.length ?? 0;
}

function sumOf(parts: readonly StatedFigure[]): Big {
  return parts.reduce((sum, { value }) => sum.plus(value), new Big(0));
}

/** One wrong figure spoils the row and the column that it stands in: only where it stands is it told. */
function withoutEchoes(wrong: readonly WrongSum[], right: ReadonlySet<string>): WrongSum[] {
  const accused = new Set(wrong.map(({ line, total }) => cellKey(line.sheet, total.place)));
  const told = new Set<string>();
  return wrong.filter(({ line, total, parts }) => {
    const at = cellKey(line.sheet, total.place);
    const echo = right.has(at) && parts.some((part) => accused.has(cellKey(line.sheet, part.place)));
    const again = told.has(at);
    told.add(at);
    return !echo && !again;
  });
}

/** What two cells are told apart by. */
export function cellKey(sheet: string, { row, column }: Place): string {
  return `${sheet}!${row}:${column}`;
}
