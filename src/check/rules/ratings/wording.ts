import { counted } from "../../../kpi/counted";
import type { Polarity } from "../../../kpi/profile";
import type { Family } from "../../catalogue";
import { column } from "../../phrases";
import type { Arithmetic, Limit, RatingCell, RatingsFacts } from "./facts";

const ANSWERED: Arithmetic = { actual: "16.4", target: "15.0", polarity: "lower", from: "column", units: "1.4", percent: "9.3%" }; // prettier-ignore
const CELL: RatingCell = { heading: "RAG", rating: "Green" };

export const RATINGS_WORDS: Family<keyof RatingsFacts> = {
  "green-but-missed": {
    fires: "The rating is green, but the figure misses its target: an error beyond the amber limit, a warning within it. Until a tolerance is chosen, a difference of up to 10% of the target is only a warning.", // prettier-ignore
    example: { facts: { ...CELL, ...ANSWERED, limit: { text: "5%", from: "council" } }, fix: null },
    words: ({ facts }) => ({
      title: "Green, but the target is missed",
      what: `${says(facts)}, but ${worse(facts)}${facts.limit ? `; ${limit(facts.limit)}` : ""}.${assumed(facts)}`,
      todo: facts.limit
        ? "Change the rating, or correct the figure or the target."
        : "Change the rating, or correct the figure or the target. If your council allows a miss of this size, choose its tolerance.",
    }),
  },
  "red-but-met": {
    fires: "The rating is red, but the figure meets its target.",
    example: { facts: { ...CELL, rating: "Red", ...ANSWERED, actual: "14.2", units: "0.8", percent: "5.3%" }, fix: null }, // prettier-ignore
    words: ({ facts }) => ({
      title: "Red, but the target is met",
      what: `${says(facts)}, but ${better(facts)}.${assumed(facts)}`,
      todo: "Change the rating, or correct the figure or the target.",
    }),
  },
  "amber-but-met": {
    fires: "The rating is amber, but the figure meets its target. Silent until a tolerance is chosen, or nearly all ratings in the workbook follow one.", // prettier-ignore
    example: { facts: { ...CELL, rating: "Amber", ...ANSWERED, actual: "14.2", units: "0.8", percent: "5.3%" }, fix: null }, // prettier-ignore
    words: ({ facts }) => ({
      title: "Amber, but the target is met",
      what: `${says(facts)}, but ${better(facts)}.${assumed(facts)}`,
      todo: "Change the rating, or say in the commentary why it is not green.",
    }),
  },
  "amber-but-missed": {
    fires: "The rating is amber, but the figure misses its target by more than the amber limit. Silent until a tolerance is chosen, or nearly all ratings in the workbook follow one.", // prettier-ignore
    example: { facts: { ...CELL, rating: "Amber", ...ANSWERED, limit: { text: "5%", from: "council" } }, fix: null },
    words: ({ facts }) => ({
      title: "Amber, but missed by more than the amber limit",
      what: `${says(facts)}, but ${worse(facts)}; ${limit(facts.limit)}.${assumed(facts)}`,
      todo: "Change the rating, or say in the commentary why it is not red.",
    }),
  },
  "rating-without-data": {
    fires: "There is a colour, but the cell of the actual or of the target says that there is no figure. Silent where most rows are rated without figures.", // prettier-ignore
    example: { facts: { ...CELL, without: [{ heading: "Actual", text: "n/a" }] }, fix: null },
    words: ({ facts }) => ({
      title: "Rated without a figure",
      what: `${says(facts)}, but ${facts.without.map(({ heading, text }) => `${column(heading)} says '${text}'`).join(" and ").replace(/ and This/, " and this")}.`, // prettier-ignore
      todo: "Enter the figure, or take the rating away until there is one.",
    }),
  },
  "polarity-assumed": {
    fires: "Nothing says whether more or less is better, so it was worked out from the words of the measure or from its earlier ratings. Told where less was taken to be better, or where its own ratings do not agree.", // prettier-ignore
    example: { facts: { polarity: "lower", words: "arrears", contested: false }, fix: null },
    words: ({ facts: { polarity, words, contested } }) => ({
      title: "Is less better here?",
      what: `Nothing says whether more or less is better here. ${words === null ? "Going by its earlier ratings" : `Because of '${words}'`}, we took it that ${than(polarity)} is better${contested ? ", but one of its own ratings says the opposite" : ""}.`, // prettier-ignore
      todo: "Confirm this once, or add a column that says it.",
    }),
  },
  "decided-by-rounding": {
    fires: "Figure and target look equal in their cells, but the figures behind them differ, and the target is just missed.", // prettier-ignore
    example: { facts: { ...CELL, shown: "56%", actual: "55.6%", target: "56.2%", polarity: "higher" }, fix: null },
    words: ({ facts: { heading, rating, shown, actual, target } }) => ({
      title: "Rounding decides the rating",
      what: `${says({ heading, rating })}. Both cells show ${shown}, but behind them stand ${actual} against a target of ${target}, so the target is just missed.`, // prettier-ignore
      todo: "Show one more decimal place, so that readers can follow the rating.",
    }),
  },
  "unprofiled-target": {
    fires: "A figure for part of the year stands against the target for the whole year, so that its rating cannot be tested.", // prettier-ignore
    example: {
      facts: { ...CELL, rating: "Red", actual: "24.1%", target: "96%", quarter: 1, partYear: { kind: "stated", grows: "in the year", annual: "2025/26 Target" } }, // prettier-ignore
      fix: null,
    },
    words: ({ facts }) => ({
      title: "Part of the year against the target of all of it",
      what: unprofiled(facts),
      todo: "Give the share of the target that is due by the end of this quarter.",
    }),
  },
  "unreachable-green": {
    fires: "The target is 100%, or nought, and no figure on record, of three at least, has ever met it.",
    example: { facts: { target: "100%", polarity: "higher", reached: ["97%", "96%", "98.5%"] }, fix: null },
    words: ({ facts: { target, reached } }) => ({
      title: "A target that was never met",
      what: `The target is ${target}, but the last ${counted(reached.length, "figure")} were ${listed(reached)}, so it was never met.`, // prettier-ignore
      todo: "Ask whether the target is meant, or what would meet it.",
    }),
  },
};

/** 'RAG' is 'Green'. */
function says({ heading, rating }: RatingCell): string {
  return `${column(heading)} is '${rating}'`;
}

/** 11.6 against 9.0 is 28.9% worse. */
function worse({ actual, target, percent, units }: Arithmetic): string {
  const points = units.includes("percentage") ? ` (${units})` : "";
  return percent === null ? `${actual} against ${target} is worse by ${units}` : `${actual} against ${target} is ${percent} worse${points}`; // prettier-ignore
}

function better({ actual, target, percent, units }: Arithmetic): string {
  if (units.startsWith("0 ") || units === "0" || units === "£0") return `${actual} against ${target} meets the target`;
  const by = percent === null || units.includes("percentage") ? units : percent;
  return `${actual} against ${target} meets the target, and is better by ${by}`;
}

const WHOSE: Readonly<Record<Limit["from"], string>> = {
  row: "the amber limit in this row is",
  council: "the amber limit is",
  ratings: "the amber limit that the other ratings seem to follow is",
};

function limit({ text, from }: Limit): string {
  return `${WHOSE[from]} ${text}`;
}

/** Said where it was only inferred. */
function assumed({ polarity, from }: Arithmetic): string {
  return from === "words" || from === "record" ? ` We took it that ${than(polarity)} is better.` : "";
}

function than(polarity: Polarity): string {
  return polarity === "lower" ? "less" : "more";
}

const QUARTERS = { 1: "a quarter", 2: "half", 3: "three quarters" } as const;

function unprofiled({ heading, rating, actual, target, quarter, partYear }: RatingsFacts["unprofiled-target"]): string {
  const part = QUARTERS[quarter];
  const rated = `${says({ heading, rating })} for ${actual} against ${target}.`;
  if (partYear.kind === "on-course") return `${rated} That misses the target, unless ${target} is for the whole year: ${part} of it would be ${partYear.due}.`; // prettier-ignore
  const why = [partYear.grows === null ? null : `the figure grows over the year ('${partYear.grows}')`, `the target is the whole year's ('${partYear.annual}')`]; // prettier-ignore
  return `${rated} Only ${part} of the year is over, but ${why.filter((one) => one !== null).join(" and ")}, so the rating cannot be checked.`; // prettier-ignore
}

/** '97%, 96% and 98.5%'. */
function listed(all: readonly string[]): string {
  return `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;
}
