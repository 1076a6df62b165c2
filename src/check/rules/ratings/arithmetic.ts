import { Big } from "big.js";
import { tidy } from "../../../kpi/text";
import { distance, percentage, type Comparison } from "../../../kpi/compare";
import type { Judged } from "../../judge/judged";
import type { Arithmetic, Limit } from "./facts";
import type { Used } from "./verdict";

/** How far a figure is from its target, as it is told. */
export function arithmeticOf({ item, compared, found }: Judged, used: Used | null = null): Arithmetic {
  const { polarity } = compared;
  const percent = percentage(compared);
  const limit = used === null ? null : new Big(used.tolerance.amber);
  const relative = used?.tolerance.basis === "relative";
  return {
    actual: tidy(item.fields.actual?.text ?? ""),
    target: tidy(item.fields.target?.text ?? ""),
    polarity,
    from: found.from ?? "words",
    units: inUnits(rounded(distance(compared), relative ? null : limit), compared),
    percent: percent && `${rounded(percent, relative ? limit : null)}%`,
  };
}

/** Where amber ends; in the unit of the figures where the tolerance is absolute. */
export function limitOf({ tolerance, from }: Used, compared: Comparison): Limit {
  const amber = new Big(tolerance.amber);
  return { text: tolerance.basis === "relative" ? `${amber.toFixed()}%` : inUnits(amber.toFixed(), compared), from };
}

/** '2.6 days', '£80,781', '21 percentage points'. */
function inUnits(number: string, { unit }: Comparison): string {
  const figure = number.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ",");
  if (unit === "£") return `£${figure}`;
  const one = number === "1";
  if (unit === "%") return `${figure} percentage point${one ? "" : "s"}`;
  return unit === null ? figure : `${figure} ${one ? unit.replace(/s$/, "") : unit}`;
}

/** To one place; to more where it would else look like nought, or like the limit that it is held against. */
export function rounded(number: Big, limit: Big | null = null): string {
  for (let places = 1; places < 6; places++) {
    const short = number.round(places);
    const misleads = (short.eq(0) || (limit !== null && short.eq(limit))) && !short.eq(number);
    if (!misleads) return short.toFixed();
  }
  return number.round(6).toFixed();
}

/** Two figures that show the same, with as many places as tell them apart. */
export function apart({ actual, target, unit }: Comparison): { readonly actual: string; readonly target: string } {
  const [one, other] = [new Big(actual), new Big(target)];
  let places = 1;
  while (places < 6 && one.round(places).eq(other.round(places))) places++;
  const sign = unit === "%" ? "%" : "";
  return { actual: `${one.round(places).toFixed()}${sign}`, target: `${other.round(places).toFixed()}${sign}` };
}
