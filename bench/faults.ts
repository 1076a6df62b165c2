import type { RuleId } from "../src/check/finding";
import { ROUND, soundRow, type Row } from "./sound-row";

/** One cell or two of a sound green row spoilt, so that just one rule has something to say. */
export interface Fault {
  readonly rule: RuleId;
  readonly spoil: (row: Row, index: number) => Partial<Row>;
}

function fault(rule: RuleId, spoil: Fault["spoil"]): Fault {
  return { rule, spoil };
}

/** A kind for most of the rules that a single row can break; each in its turn. */
export const FAULTS: readonly Fault[] = [
  fault("missing-reference", () => ({ reference: "" })),
  fault("malformed-reference", ({ reference }) => ({ reference: reference.replace(" ", "--") })),
  fault("missing-status", () => ({ rating: "" })),
  fault("missing-objective", () => ({ objective: "" })),
  fault("missing-measure", () => ({ measure: "" })),
  fault("missing-target", () => ({ target: "" })),
  fault("missing-owner", () => ({ owner: "-" })),
  fault("vague-owner", () => ({ owner: "Housing team" })),
  fault("missing-commentary", () => ({ commentary: "No notes" })),
  fault("missing-frequency", () => ({ frequency: "" })),
  fault("missing-sub-objective", () => ({ subObjective: "n/a" })),
  fault("unknown-status", () => ({ rating: "Yellow" })),
  fault("status-spelling", () => ({ rating: "Gren" })),
  fault("status-variant", () => ({ rating: "green " })),
  fault("near-duplicate-value", () => ({ service: "Customr Contact" })),
  fault("frequency-is-date", () => ({ frequency: "Q4" })),
  fault("unknown-frequency", () => ({ frequency: "When there is time" })),
  fault("target-is-frequency", () => ({ target: "Annual" })),
  fault("unmeasurable-target", () => ({ target: "A robust and timely service" })),
  fault("missing-actual", () => ({ actual: "" })),
  fault("actual-in-commentary", (_, index) => ({ ...share(index), actual: "", commentary: `Performance was 97% this quarter, and ${index} residents answered the survey in the town hall.` })), // prettier-ignore
  fault("second-target", (row, index) => ({ ...share(index), commentary: `${row.commentary} The target is 99.5%.` })),
  fault("unit-mismatch", (_, index) => ({ ...share(index), actual: "12 weeks" })),
  fault("quoted-fraction", (_, index) => ({ ...share(index), target: "90%", actual: "96%", commentary: `62 of 65 enquiries on list L${index + 1} were settled at once, helped by the new script.` })), // prettier-ignore
  fault("provisional-figure", (_, index) => ({ ...share(index), actual: "97% (provisional)" })),
  fault("several-measures", (_, index) => ({ ...share(index), target: "80% of minor cases; 95% of major cases" })),
  fault("green-but-missed", (_, index) => ({ ...share(index), target: "90%", actual: "60%" })),
  fault("red-but-met", (_, index) => ({ ...share(index), rating: "Red", commentary: soundRow(index, "Red").commentary })), // prettier-ignore
  fault("amber-but-met", (_, index) => ({ ...share(index), rating: "Amber", commentary: soundRow(index, "Amber").commentary })), // prettier-ignore
  fault("amber-but-missed", (_, index) => ({ ...share(index), target: "90%", actual: "40%", rating: "Amber", commentary: soundRow(index, "Amber").commentary })), // prettier-ignore
  fault("rating-without-data", () => ({ actual: "n/a" })),
  fault("polarity-assumed", (_, index) => ({ measure: `Average time to let a home again in street ${index + 1}`, target: "40 days", actual: "35 days" })), // prettier-ignore
  fault("unprofiled-target", (_, index) => ({ measure: `Number of homes built in parish ${index + 1}`, target: "400 a year", actual: "110" })), // prettier-ignore
  fault("rated-before-due", (_, index) => ({ frequency: "Annual", actual: "", commentary: `The survey of ${index + 1} households is not due yet.` })), // prettier-ignore
  fault("blue-but-due", () => ({ rating: "Blue" })),
  fault("other-year-commentary", (_, index) => ({ commentary: `In 2021/22, ${index + 1} residents used the online form, mainly for waste and council tax.` })), // prettier-ignore
  fault("placeholder-commentary", () => ({ commentary: "Narrative to be provided" })),
  fault("thin-commentary", () => ({ commentary: "In progress" })),
  fault("exception-unexplained", (_, index) => ({ ...share(index), target: "90%", actual: "60%", rating: "Red", commentary: "Lower than hoped for." })), // prettier-ignore
  fault("commentary-against-number", (row, index) => ({ ...share(index), commentary: `The target was missed. ${row.commentary}` })), // prettier-ignore
  // Told on the later row of the two; these stand last, so that there is an earlier one.
  fault("duplicate-reference", (_, index) => ({ reference: soundRow(earlier(index)).reference })),
  fault("repeated-measure", (_, index) => ({ ...measured(soundRow(earlier(index), "Green")) })),
  fault("repeated-commentary", (_, index) => ({
    commentary: soundRow(index - (isBlue(index - 1) ? 2 : 1)).commentary,
  })),
];

/** A row above with the same objective, service and officer. */
function earlier(index: number): number {
  return index - ROUND;
}

/** What has not fallen due may say the same as other rows. */
function isBlue(index: number): boolean {
  return soundRow(index).rating === "Blue";
}

function measured({ measure, target, actual }: Row): Partial<Row> {
  return { measure, target, actual };
}

/** A measure in per cent in place of one in days. */
function share(index: number): Partial<Row> {
  return { measure: `Share of requests of kind ${index + 1} that are settled at the first contact`, target: "90%", actual: "93%" }; // prettier-ignore
}
