import { counted } from "../../../kpi/counted";
import type { Family } from "../../catalogue";
import type { Counted, TotalsFacts } from "./facts";

/** More names than this are not read. */
const NAMES_SHOWN = 5;

export const TOTALS_WORDS: Family<keyof TotalsFacts> = {
  "total-mismatch": {
    fires: "A total is not what its parts add up to, rounding allowed for. Percentages and averages are left alone.",
    example: {
      facts: { label: "All services", heading: "Days lost", stated: "658.14", sum: "767.45", parts: 9, where: "above" },
      fix: null,
    },
    words: ({ facts: { label, heading, stated, sum, parts, where } }) => ({
      title: "Total does not add up",
      what: `'${label}'${heading === "" ? "" : `, '${heading}',`} says ${stated}, but the ${counted(parts, "figure")} ${WHERE[where]} add up to ${sum}.`,
      todo: "Correct the total, or the figure that is wrong.",
    }),
  },
  "headline-mismatch": {
    fires:
      "A stated count by colour or status is not what the rows make. Says so when two of them have changed places.",
    example: {
      facts: {
        label: "Council",
        scope: { items: 15, kind: "indicator", name: null },
        differences: [
          { word: "Red", stated: 9, counted: 3 },
          { word: "Green", stated: 3, counted: 9 },
        ],
        transposed: ["Red", "Green"],
      },
      fix: null,
    },
    words: ({ facts: { label, scope, differences, transposed } }) => ({
      title: "Summary does not match the rows",
      what: `${label === null ? "This summary" : `'${label}'`} says ${listed(differences.map(({ word, stated }) => `${word} ${stated}`))}, but ${scopeWords(scope)} make ${listed(differences.map(({ word, counted: own }) => `${word} ${own}`))}.${
        transposed ? ` '${transposed[0]}' and '${transposed[1]}' look swapped.` : ""
      }`,
      todo: transposed
        ? "Swap the two figures, if the rows are right."
        : `Correct the ${differences.length === 1 ? "figure" : "figures"} here, or the ratings in the rows.`,
    }),
  },
  "percentage-mismatch": {
    fires: "A text says 'n of m (p%)', and n of m is not p%, neither rounded nor cut off at the last digit shown.",
    example: { facts: { quote: "23 of the 26 (89%)", part: 23, whole: 26, stated: "89", actual: "88.46" }, fix: null },
    words: ({ facts: { quote, part, whole, stated, actual } }) => ({
      title: "Percentage is not the fraction",
      what: `The text says '${quote}', but ${part} of ${whole} is ${actual}%, not ${stated}%.`,
      todo: "Correct the percentage, or the figures that it is worked out from.",
    }),
  },
  "exception-list-mismatch": {
    fires: "A list of exceptions holds an item that is green, or lacks one that is red or amber.",
    example: { facts: { problem: "left-out", list: "Exceptions", names: ["ENV 3"], listed: 8 }, fix: null },
    words: ({ facts }) =>
      facts.problem === "no-exception"
        ? {
            title: "Not an exception",
            what: `'${facts.name}' is in the list '${facts.list}', but it is rated '${facts.word}'.`,
            todo: "Take it out of the list, or correct its rating.",
          }
        : {
            title: "Exception left out",
            what: `The list '${facts.list}' names ${facts.listed}, but not ${namesOf(facts.names)}, rated red or amber.`,
            todo: "Add what is missing, or correct the rating.",
          },
  },
  "red-without-plan": {
    fires: "A red item has no plan to bring it back, where most red items of the workbook have one.",
    example: { facts: { plans: "Recovery plan", planned: 9, red: 11 }, fix: null },
    words: ({ facts: { plans, planned, red } }) => ({
      title: "Red without a plan",
      what: `This is rated Red and has nothing under '${plans}'. ${planned} of the ${red} red items have a plan.`,
      todo: "Ask the responsible officer for the plan.",
    }),
  },
};

const WHERE: Readonly<Record<TotalsFacts["total-mismatch"]["where"], string>> = {
  above: "above it",
  below: "below it",
  left: "to its left",
  right: "to its right",
};

function scopeWords({ items, kind, name }: Counted): string {
  const what = kind === null ? counted(items, "item") : counted(items, kind);
  return name === null ? `the ${what} in the rows` : `the ${what} of '${name}'`;
}

function listed(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} and ${texts.at(-1) ?? ""}`;
}

function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).map((name) => `'${name}'`);
  const more = names.length - shown.length;
  return listed(more > 0 ? [...shown, `${more} more`] : shown);
}
