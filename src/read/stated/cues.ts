import type { Area, Place } from "../../kpi/address";
import { gathered, ROWS_A_STEP, type Steps } from "../../kpi/steps";
import { fold } from "../../kpi/text";
import type { Meaning, Vocabulary } from "../../kpi/vocabulary";
import type { Register } from "../register";
import type { SheetSnapshot, Snapshot } from "../snapshot";
import { parseCounts, type WordCount } from "./count-phrase";
import { firstLook } from "./first-look";
import { listSubject } from "./list-titles";
import { meaningOf } from "./rating-words";
import { isTotalLabel } from "./total-words";

/** A cell that may belong to a summary figure. */
export interface TextCell {
  readonly place: Place;
  readonly text: string;
}

/** What of a sheet is worth a closer look. */
export interface Cues {
  readonly sheet: SheetSnapshot;
  /** Of the registers on the sheet, headers included. */
  readonly areas: readonly Area[];
  /** Words of the vocabulary, row by row. */
  readonly words: readonly (TextCell & { readonly meaning: Meaning })[];
  /** Cells that hold words and their counts: 'Green: 39'. */
  readonly phrases: readonly (TextCell & { readonly counts: readonly WordCount[] })[];
  readonly totals: readonly TextCell[];
  readonly sentences: readonly TextCell[];
  readonly listTitles: readonly TextCell[];
}

/** Longer texts are sentences: neither words nor labels nor titles. */
const LONGEST_LABEL = 90;

/** A label within a register stands in one of its first columns. */
const LABEL_COLUMNS = 2;

interface Understood {
  readonly meaning: Meaning | null;
  readonly counts: readonly WordCount[] | null;
  readonly total: boolean;
  readonly title: boolean;
}

/** Looks once at every cell, and closely only at the few that begin or speak like a summary. */
export function* cuesOf(snapshot: Snapshot, registers: readonly Register[], words: Vocabulary): Steps<Cues[]> {
  const isWorthALook = firstLook(words);
  const known = new Map<string, Understood | null>();
  const understand = (text: string): Understood | null => {
    if (!isWorthALook(text)) return null;
    const before = known.get(text);
    if (before !== undefined) return before;
    const understood = understandText(text, words);
    known.set(text, understood);
    return understood;
  };
  const read = snapshot.sheets.filter(({ hidden, ours }) => !hidden && !ours);
  return yield* gathered(read, function* (sheet): Steps<Cues[]> {
    return [yield* cuesOn(sheet, areasOn(sheet, registers), understand)];
  });
}

function* cuesOn(
  sheet: SheetSnapshot,
  areas: readonly Area[],
  understand: (text: string) => Understood | null,
): Steps<Cues> {
  const found = {
    words: [] as (TextCell & { meaning: Meaning })[],
    phrases: [] as (TextCell & { counts: readonly WordCount[] })[],
    totals: [] as TextCell[],
    sentences: [] as TextCell[],
    listTitles: [] as TextCell[],
  };
  for (const [index, cells] of sheet.values.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    const row = index + sheet.top;
    const inRow = areas.filter(({ top, bottom }) => row >= top && row <= bottom);
    for (let at = 0; at < cells.length; at++) {
      const text = cells[at];
      if (typeof text !== "string" || text === "") continue;
      const column = at + sheet.left;
      const register =
        inRow.length === 0 ? undefined : inRow.find(({ left, right }) => column >= left && column <= right);
      if (register && column >= register.left + LABEL_COLUMNS) {
        at = register.right - sheet.left;
        continue;
      }
      if (!register && text.includes("(") && text.includes("%") && text.includes("of"))
        found.sentences.push({ place: { row, column }, text });
      const understood = text.length > LONGEST_LABEL ? null : understand(text);
      if (!understood) continue;
      const cell = { place: { row, column }, text };
      if (understood.total) found.totals.push(cell);
      if (register) continue;
      if (understood.meaning) found.words.push({ ...cell, meaning: understood.meaning });
      if (understood.counts) found.phrases.push({ ...cell, counts: understood.counts });
      if (understood.title) found.listTitles.push(cell);
    }
  }
  return { sheet, areas, ...found };
}

function understandText(text: string, words: Vocabulary): Understood | null {
  const folded = fold(text);
  const meaning = meaningOf(folded, words);
  const counts = meaning ? null : parseCounts(folded, words);
  const total = isTotalLabel(folded);
  const title = listSubject(folded) !== null;
  return meaning || counts || total || title ? { meaning, counts, total, title } : null;
}

function areasOn(sheet: SheetSnapshot, registers: readonly Register[]): Area[] {
  return registers
    .filter((register) => register.sheet === sheet.name)
    .map(({ header, body }) => ({ ...header, bottom: body.bottom }));
}
