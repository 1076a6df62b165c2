import { tidy } from "../../../kpi/text";
import type { Family } from "../../catalogue";
import { column } from "../../phrases";
import type { FiguresFacts } from "./facts";

export const FIGURES_WORDS: Family<keyof FiguresFacts> = {
  "target-is-frequency": {
    fires:
      "An indicator's target says how often it is measured, not how much is to be reached, and its rating does not say that it is not due.",
    example: { facts: { heading: "Target", text: "Annual" }, fix: null },
    words: ({ facts: { heading, text } }) => ({
      title: "Target says how often, not how much",
      what: `${column(heading)} says '${tidy(text)}'. That is how often it is measured, not what is to be reached.`,
      todo: "Enter the target itself, and put how often into the frequency column.",
    }),
  },
  "unmeasurable-target": {
    fires:
      "An indicator's target holds no number and nothing that can be answered with yes or no: 'to be confirmed', 'Improve', or only words such as 'robust' and 'prompt'.",
    example: {
      facts: { heading: "Target", text: "Robust and timely decisions", why: "vague", words: "robust" },
      fix: null,
    },
    words: ({ facts: { heading, text, why, words } }) => ({
      title: "Target cannot be measured",
      what: {
        "not-set": `${column(heading)} says '${tidy(text)}', so there is no target to rate this against.`,
        "no-level": `${column(heading)} says '${tidy(text)}', but not how much, or compared with what.`,
        vague: `${column(heading)} says '${tidy(text)}'. There is no number in it, and nobody can say yes or no to '${words}'.`,
      }[why],
      todo: "Enter a number, or an outcome with a date that is either reached or not.",
    }),
  },
  "missing-actual": {
    fires:
      "An indicator has a target in figures and a rating, but no figure for the quarter, neither in its column nor in the commentary. Where the register has no column for the figure, it fires only if other rows give theirs in the commentary.",
    example: {
      facts: { heading: "Actual", text: "", target: "95%", column: true, reporting: 0 },
      fix: null,
    },
    words: ({ facts: { heading, target, column: inColumn, reporting } }) => ({
      title: "Rated, but no figure",
      what: inColumn
        ? `This is rated, and its target is '${tidy(target)}', but ${column(heading)} has no figure and the commentary has none either.`
        : `This is rated, and its target is '${tidy(target)}', but ${column(heading)} does not say what was reached. ${reporting} other rows do.`,
      todo: "Enter the figure for this quarter.",
    }),
  },
  "actual-in-commentary": {
    fires:
      "The figure that the target asks for stands only in the commentary, where nothing can compare it. Silent where a register without a column for figures gives nearly all of them in its commentary.",
    example: { facts: { heading: "Commentary", figures: ["92.4%"], sure: true, actual: "Actual" }, fix: "92.4%" },
    words: ({ facts: { heading, figures, sure, actual } }) => ({
      title: "Figure only in the commentary",
      what: `The ${figures.length === 1 ? "figure" : "figures"} ${listed(figures)} ${figures.length === 1 ? "stands" : "stand"} only in ${column(heading)}${actual === null ? ", and this table has no column for it" : `, and not in ${column(actual)}`}.`,
      todo:
        actual === null
          ? "Add a column for the actual figure, so that it can be compared with the target."
          : sure
            ? `Enter it in ${column(actual)} too, if it is the figure for this quarter.`
            : `The commentary holds more than one figure. Enter the one for this quarter in ${column(actual)}.`,
    }),
  },
  "second-target": {
    fires: "The commentary states a target other than the one in the target column.",
    example: { facts: { heading: "Commentary", other: "92%", targetHeading: "Target", target: "88%" }, fix: null },
    words: ({ facts: { heading, other, targetHeading, target } }) => ({
      title: "Two different targets",
      what: `${column(heading)} gives a target of ${tidy(other)}, but ${column(targetHeading)} says '${tidy(target)}'.`,
      todo: "Find out which is right, and correct the other.",
    }),
  },
  "unit-mismatch": {
    fires:
      "The actual and the target are in different units (per cent, pounds, days, weeks…), or a share of a whole is over 100%. A number without a unit is held against any unit.",
    example: {
      facts: { kind: "units", heading: "Actual", text: "3 weeks", targetHeading: "Target", target: "15 days", units: ["weeks", "days"] }, // prettier-ignore
      fix: null,
    },
    words: ({ facts }) =>
      facts.kind === "impossible"
        ? {
            title: "More than 100%",
            what: `${column(facts.heading)} says '${tidy(facts.text)}', but a share of a whole cannot be more than 100%.`,
            todo: "Check the figure. If it is right, say in the measure what it is compared with.",
          }
        : {
            title: "Different units",
            what: `${column(facts.heading)} is in ${unitName(facts.units[0])} ('${tidy(facts.text)}'), but ${column(facts.targetHeading)} is in ${unitName(facts.units[1])} ('${tidy(facts.target)}').`,
            todo: "Give both in the same unit.",
          },
  },
  "cumulative-fell": {
    fires:
      "A figure that is called cumulative is lower than that of an earlier quarter of the same year. Averages, balances and most percentages are left out, as they may fall.",
    example: { facts: { text: "212", quarter: 3, before: "230", beforeQuarter: 2, basis: "cumulative" }, fix: null },
    words: ({ facts: { text, quarter, before, beforeQuarter, basis } }) => ({
      title: "Cumulative figure went down",
      what: `Quarter ${quarter} shows ${tidy(text)}, less than the ${tidy(before)} of quarter ${beforeQuarter}, yet the figure is called '${basis}', so it should only rise.`,
      todo: "Check both figures, and whether they really count from April.",
    }),
  },
  "quoted-fraction": {
    fires:
      "The commentary counts 'n of m', and that is not the percentage shown, however it is rounded. Only where the two are so near that they must mean the same thing.",
    example: {
      facts: {
        heading: "Commentary",
        actual: "Actual",
        shown: "91%",
        part: 44,
        whole: 49,
        rest: false,
        percent: "89.8",
      },
      fix: null,
    },
    words: ({ facts: { heading, actual, shown, part, whole, rest, percent } }) => ({
      title: "Count and percentage differ",
      what: `${rest ? `By ${column(heading)}, ${whole - part} of ${whole} missed it, which leaves ${part} of ${whole}, or ${percent}%` : `${column(heading)} says ${part} of ${whole}, which is ${percent}%`}, but ${column(actual)} shows ${tidy(shown)}.`,
      todo: "Check the count and the percentage, and correct the one that is wrong.",
    }),
  },
  "provisional-figure": {
    fires: "A figure is said to be provisional, predicted, projected, estimated or older than the quarter.",
    example: {
      facts: { heading: "Commentary", role: "commentary", text: "Provisional figure, audit to follow", words: "Provisional figure" }, // prettier-ignore
      fix: null,
    },
    words: ({ facts: { heading, role, words, endsBefore } }) => ({
      title: "Figure is not final",
      what: `${column(heading)} says '${tidy(words)}', so the ${role === "target" ? "target" : "figure"} ${endsBefore === undefined ? "is not final" : `does not reach into ${endsBefore}`}.`,
      todo: "Say when the final one will be known, and correct it then.",
    }),
  },
  "several-measures": {
    fires: "One rating stands for several measures: the target or the actual cell holds a figure for each of them.",
    example: {
      facts: { heading: "Actual", text: "Phone 88%; web 71%", parts: ["Phone 88%", "web 71%"] },
      fix: null,
    },
    words: ({ facts: { heading, parts } }) => ({
      title: "One rating for several measures",
      what: `${column(heading)} holds ${parts.length} figures (${listed(parts)}), but there is only one rating.`,
      todo: "Give each measure a row and a rating of its own, or say which one the rating is for.",
    }),
  },
};

function listed(texts: readonly string[]): string {
  const quoted = texts.map((text) => `'${tidy(text)}'`);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1) ?? ""}`;
}

function unitName(unit: string): string {
  return unit === "%" ? "per cent" : unit === "£" ? "pounds" : unit;
}
