import type { Cell, RichCell, SheetInput } from "../workbook-builder";
import { contentOf, isPlanted, RATINGS, type RatingWord } from "./indicator";
import { BENCHMARKS, FREQUENCIES, OBJECTIVES, SERVICES, UNCHOSEN } from "./lists";
import { HEADER, RATING, RATING_FILLS, STRONG, SUBTITLE, TEXT, TITLE } from "./look";
import { INDICATORS } from "./register";

const MEANINGS: Readonly<Record<RatingWord, string>> = {
  Green: "On target, or expected to be by the end of the year.",
  Amber: "Within 10% of target, or a milestone that is late but can still be met.",
  Red: "More than 10% away from target, or a milestone that will be missed.",
  Blue: "Not yet due: there is nothing to report this quarter.",
};

export function keySheet(): SheetInput {
  return {
    name: "Key",
    rows: [
      [{ value: "What the colours mean", style: TITLE }],
      [],
      [
        { value: "Colour", style: HEADER },
        { value: "Meaning", style: HEADER },
      ],
      ...RATINGS.map((word): RichCell[] => [
        { value: word, style: RATING, fill: RATING_FILLS[word] },
        { value: MEANINGS[word], style: TEXT },
      ]),
    ],
    widths: [14, 66],
    heights: { 1: 27 },
    fitRows: true,
    print: {},
    gridLines: false,
  };
}

const NOTES: readonly (readonly [string, string])[] = [
  ["When", "Fill in your rows by the tenth working day after the quarter ends. The file is locked at noon that day."],
  ["Commentary", "Give the figure first, then what lies behind it. Amber and Red rows say what is being done, and by when."],
  ["Forecast", "Choose a word from the list; the colour follows. Do not colour cells by hand."],
  ["Staff", "Name the post that answers for the row. People move on, posts stay."],
  ["New rows", "Ask Performance and Improvement for the next free reference before you add a row."],
  ["Not due", "Write 'Not yet due' and choose Blue. Leave nothing empty."],
]; // prettier-ignore

export function notesSheet(): SheetInput {
  return {
    name: "Notes",
    rows: [
      [{ value: "How to fill in this workbook", style: TITLE }],
      [{ value: "Performance and Improvement, Ashcombe Borough Council", style: SUBTITLE }],
      [],
      ...NOTES.map(([subject, advice]): RichCell[] => [
        { value: subject, style: STRONG },
        { value: advice, style: TEXT },
      ]),
    ],
    widths: [18, 84],
    heights: { 1: 27, 2: 21 },
    fitRows: true,
    print: {},
    gridLines: false,
  };
}

const OFFICERS = [
  ...new Set(INDICATORS.map(({ owner }) => (isPlanted(owner) ? null : contentOf(owner))).filter(isText)),
].sort();

const SUB_OBJECTIVES = [
  ...new Set(INDICATORS.map(({ subObjective }) => (isPlanted(subObjective) ? null : subObjective)).filter(isText)),
];

function isText(cell: Cell): cell is string {
  return typeof cell === "string";
}

/** The name of each list, its heading, and its entries: a column each, from A. */
const LISTS: readonly (readonly [string, string, readonly string[]])[] = [
  ["Objectives", "Corporate Objective", [UNCHOSEN, ...OBJECTIVES]],
  ["SubObjectives", "Sub-Objective", [UNCHOSEN, ...SUB_OBJECTIVES]],
  ["Services", "Service", [UNCHOSEN, ...SERVICES]],
  ["Officers", "Responsible Staff", [UNCHOSEN, ...OFFICERS]],
  ["Frequencies", "Frequency", FREQUENCIES],
  ["Benchmarks", "Benchmark", BENCHMARKS],
  ["Ratings", "Forecast", [UNCHOSEN, ...RATINGS]],
];

/** Targets that some rows of the register look up: two columns to the right of the lists, after an empty one. */
const TARGETS: readonly (readonly [string, number])[] = [
  ["WRC 1", 0.285],
  ["WRC 2", 0.29],
  ["WRC 6", 0.9],
];

const LOOKUPS = "Lookups";

export function lookupsSheet(): SheetInput {
  const longest = Math.max(...LISTS.map(([, , entries]) => entries.length));
  return {
    name: LOOKUPS,
    hidden: true,
    rows: [
      [...LISTS.map(([, heading]) => heading), null, "Measure", "Target"].map((heading) =>
        heading === null ? null : { value: heading, style: HEADER },
      ),
      ...Array.from({ length: longest }, (_, row) => [
        ...LISTS.map(([, , entries]) => entries[row] ?? null),
        ...(TARGETS[row] ? [null, ...TARGETS[row]] : []),
      ]),
    ],
    widths: LISTS.map(() => 30),
  };
}

/** A name for each list, for the drop-downs of the register. */
export function listNames(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    LISTS.map(([name, , entries], column) => {
      const letter = String.fromCharCode(65 + column);
      return [name, `${LOOKUPS}!$${letter}$2:$${letter}$${entries.length + 1}`];
    }),
  );
}
