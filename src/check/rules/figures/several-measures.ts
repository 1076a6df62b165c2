import type { Item } from "../../../kpi/item";
import { matchesOf } from "../../../kpi/matches";
import { parseQuantity } from "../../../kpi/quantity";
import { fold } from "../../../kpi/text";
import { cellsWhere, columnOf } from "../../column";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";

export const severalMeasures: RegisterRule<"several-measures"> = {
  id: "several-measures",
  severity: "advice",
  *check(register) {
    const told = new Set<Item>();
    for (const role of ["target", "actual"] as const) {
      const column = columnOf(register, role);
      for (const { item, field, text } of cellsWhere(column, mayHoldSeveral)) {
        const parts = item.rating === null || told.has(item) ? null : measuresIn(text);
        if (parts === null) continue;
        told.add(item);
        yield raise(item, field, { heading: column.heading, text, parts });
      }
    }
  },
};

/** Lines, semicolons or letters in brackets: without any of them a cell holds one thing. */
function mayHoldSeveral(text: string): boolean {
  return text.includes(";") || text.includes(")") || text.includes("\n");
}

const ENUMERATED = /(?:^|\s)\(?(?:[a-h]|i{1,3}|iv)\)\s*/i;
const ENDS = /[\n;]+/;
/** More lines than these are a list. */
const MOST_PARTS = 12;

/** The parts of a cell that hold a figure each, of different things; null where it is one thing after all. */
function measuresIn(text: string): string[] | null {
  const pieces = ENUMERATED.test(text) ? text.split(ENUMERATED) : text.split(ENDS);
  const parts = pieces.map((piece) => piece.replace(/^[\s\-–•·*]+|[\s,;]+$/g, "")).filter((piece) => piece !== "");
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  let named = false;
  for (const part of parts) {
    const label = labelOf(part);
    if (label === null || ONE_THING.test(fold(part))) return null;
    named ||= label !== "";
  }
  return named || ENUMERATED.test(text) || /\n/.test(text.trim()) ? parts : null;
}

/** Periods and levels of one measure are no other measures. */
const ONE_THING = /\b(?:q[1-4]|quarter|qtr|target|stretch|actual|minimum|maximum|upper|lower|green|amber|red|last|previous|prior|year|ytd|to date|annual|month|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|cumulative|total|baseline|of which|average|national|was|now|revised|original|numerator|denominator)\b|\b20\d\d\b/; // prettier-ignore

const FIGURES = /(?:[<>≤≥£] ?)*\d[\d,]*(?:\.\d+)?(?: ?%)?/g;

/** The letters of what a part says besides its figure; null where it holds no figure, or more than one. */
function labelOf(part: string): string | null {
  const folded = fold(part);
  const figures = matchesOf(FIGURES, folded).map(([figure]) => figure);
  const isOne = figures.length === 1 || parseQuantity(part) !== null;
  const [figure] = figures;
  if (figure === undefined || !isOne || folded.split(" ").length > 10) return null;
  return folded.replace(figure, "").replace(/[\s:=–-]/g, "");
}
