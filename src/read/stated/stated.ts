import type { Place } from "../../kpi/address";
import type { Item } from "../../kpi/item";
import { toTheEnd, type Steps } from "../../kpi/steps";
import type { Meaning, Vocabulary } from "../../kpi/vocabulary";
import type { Register } from "../register";
import type { Snapshot } from "../snapshot";
import { countLines } from "./count-tables";
import { cuesOf } from "./cues";
import { itemLists } from "./item-lists";
import { phraseLines } from "./phrases";
import { sharesIn } from "./shares";
import { sumLines } from "./sum-lines";
import { titlesOf } from "./titles";

/** The summary figures that a workbook already states, outside its registers. */
export interface StatedFigures {
  readonly counts: readonly CountLine[];
  readonly shares: readonly StatedShare[];
  readonly sums: readonly SumLine[];
  readonly lists: readonly ItemList[];
  /** What stands over each register, nearest first, its sheet's name last. */
  readonly titles: ReadonlyMap<Register, readonly string[]>;
}

/** A figure under or beside a word: 'Green' 39. */
export interface StatedCount {
  readonly place: Place;
  /** As it is written. */
  readonly word: string;
  readonly meaning: Meaning;
  readonly count: number;
}

/** The counts of one part of the workbook, by rating or status. */
export interface CountLine {
  readonly sheet: string;
  /** Lines of one table have the same number. */
  readonly table: number;
  /** What is counted, as the line itself says: 'Housing', 'Total'. Null where it says nothing. */
  readonly label: string | null;
  /** What stands over the counts, nearest first. */
  readonly titles: readonly string[];
  readonly counts: readonly StatedCount[];
  /** How many there are in all, where the line says so. */
  readonly total: { readonly place: Place; readonly word: string; readonly count: number } | null;
}

/** '23 (89%) of the 26' in a sentence. */
export interface StatedShare {
  readonly sheet: string;
  readonly place: Place;
  readonly quote: string;
  readonly part: number;
  readonly whole: number;
  /** As it is written, without the sign: '89', '88.5'. */
  readonly percent: string;
  /** Words stand between the fraction and the percentage, so that it may be of something else. */
  readonly apart: boolean;
}

/** A number in a table. */
export interface StatedFigure {
  readonly place: Place;
  /** A plain decimal. */
  readonly value: string;
}

/** A row or column of a table that holds totals. */
export interface SumLine {
  readonly sheet: string;
  readonly label: string;
  /** The line's label is nothing but the word total. */
  readonly plain: boolean;
  /** Where the parts stand, as seen from the total. */
  readonly parts: "above" | "below" | "left" | "right";
  readonly sums: readonly {
    readonly heading: string;
    readonly total: StatedFigure;
    /** More than one where subtotals stand among the parts: any of them may be meant. */
    readonly readings: readonly (readonly StatedFigure[])[];
  }[];
}

/** A line of a list, with what it names: one item, or all that share the name, such as those under one merged measure. */
export interface ListEntry {
  readonly place: Place;
  readonly items: readonly [Item, ...Item[]];
}

/** A block that names items of the registers: exceptions, or plans that say how a red one gets better. */
export interface ItemList {
  readonly subject: "exceptions" | "plans";
  readonly sheet: string;
  readonly place: Place;
  readonly title: string;
  readonly entries: readonly ListEntry[];
  /** The list was read as a register itself. */
  readonly register: Register | null;
}

/** Finds what a workbook states of its registers. Hidden sheets, and those that this add-in made, are not looked at. */
export function findStated(snapshot: Snapshot, registers: readonly Register[], words: Vocabulary): StatedFigures {
  return toTheEnd(findStatedInSteps(snapshot, registers, words));
}

export function* findStatedInSteps(
  snapshot: Snapshot,
  registers: readonly Register[],
  words: Vocabulary,
): Steps<StatedFigures> {
  const cues = yield* cuesOf(snapshot, registers, words);
  yield;
  const titles = titlesOf(snapshot, registers);
  yield;
  return {
    counts: [...countLines(cues), ...phraseLines(cues)],
    shares: cues.flatMap(({ sheet, sentences }) => sentences.flatMap((cell) => sharesIn(sheet.name, cell))),
    sums: cues.flatMap(sumLines),
    lists: itemLists(cues, registers, titles),
    titles,
  };
}
