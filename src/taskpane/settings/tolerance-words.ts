import type { ToleranceTried } from "../../check/tolerance-tried";
import { counted, list } from "../../kpi/counted";
import type { Tolerance } from "../../kpi/profile";
import { TOLERANCE_PRESETS } from "../../kpi/tolerance-presets";
import { choiceOf } from "./tolerance-draft";

/** What a tolerance is called: 'none chosen', 'Within 5%', 'your own figures'. */
export function toleranceName(tolerance: Tolerance | null): string {
  const choice = choiceOf(tolerance);
  if (choice === "none") return "none chosen";
  return TOLERANCE_PRESETS.find(({ id }) => id === choice)?.name ?? "your own figures";
}

/** What it makes green, amber and red. */
export function toleranceWords(tolerance: Tolerance | null): string {
  if (tolerance === null) return "Nothing is said of how far a figure may miss its target. Until a tolerance is chosen, a difference of up to 10% is at most a warning."; // prettier-ignore
  const preset = TOLERANCE_PRESETS.find(({ id }) => id === choiceOf(tolerance));
  if (preset) return preset.description;
  const { basis, green, amber, limit, amberIfHeld } = tolerance;
  const within = (figure: number): string =>
    basis === "relative" ? `${figure}% of the target` : `${figure} in the target's own unit`;
  const by = limit === "within" ? "up to" : "less than";
  return [
    green === 0 ? "Green: met." : `Green: met, or missed by up to ${within(green)}.`,
    amber === 0 ? "There is no amber." : `Amber: missed by ${by} ${within(amber)}.`,
    amberIfHeld ? "Beyond that it is amber where it is no worse than a year ago, else red." : redWords(tolerance),
  ].join(" ");
}

function redWords({ amber, limit }: Tolerance): string {
  if (amber === 0) return "Red: missed, by however little.";
  return limit === "beyond" ? "Red: missed by that or more." : "Red: missed by more.";
}

/** '3 fewer ratings are questioned, and 1 more.' */
export function triedWords(tolerance: Tolerance | null, { more, fewer, graver, milder }: ToleranceTried): string {
  const parts = [
    ...(fewer.length > 0 ? [`${counted(fewer.length, "fewer rating", "fewer ratings")} questioned`] : []),
    ...(more.length > 0 ? [fewer.length > 0 ? `${more.length} more` : `${counted(more.length, "more rating")} questioned`] : []), // prettier-ignore
    ...(graver.length > 0 ? [`${counted(graver.length, "warning")} ${graver.length === 1 ? "becomes a thing" : "become things"} to fix`] : []), // prettier-ignore
    ...(milder.length > 0 ? [`${counted(milder.length, "thing")} to fix ${milder.length === 1 ? "becomes a warning" : "become warnings"}`] : []), // prettier-ignore
  ];
  const what = parts.length === 0 ? "the same ratings are questioned" : list(parts);
  const name = toleranceName(tolerance);
  const by = tolerance === null ? "Without a tolerance" : name === "your own figures" ? `With ${name}` : `With '${name}'`; // prettier-ignore
  return `${by}: ${what}.`;
}
