import { fold } from "../../../kpi/text";
import { fixOf } from "../../finding";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { shiftedRows } from "../structure/shifted-cells";
import { cellsSaying, countsOf, type Counts } from "./column-values";
import { frequencyKind, nearestFrequency } from "./frequencies";

/** A word that stands in so many rows, and in one of so many, is the council's own term for how often. */
const OWN_TERM = { rows: 3, oneIn: 4 } as const;

export const unknownFrequency: RegisterRule<"unknown-frequency"> = {
  id: "unknown-frequency",
  severity: "advice",
  *check(register) {
    const unknown = unknownTexts(countsOf(register, "frequency"));
    if (unknown.size === 0) return;
    const { frequency: heading = "" } = register.headings;
    const shifted = shiftedRows(register);
    for (const { item, field, text } of cellsSaying(register, "frequency", unknown)) {
      if (shifted.has(item.row)) continue;
      const meant = unknown.get(text) ?? null;
      const fix = meant === null ? null : fixOf(field, meant, "safe");
      yield raise(item, field, { heading, text }, { fix });
    }
  },
};

/** The texts that say neither how often nor when, with the word that each was meant for. */
function unknownTexts(counts: Counts): ReadonlyMap<string, string | null> {
  const unknown = new Map<string, string | null>();
  let rows = 0;
  let unread = 0;
  for (const [text, count] of counts) {
    rows += count;
    if (frequencyKind(text) !== "unknown") continue;
    const meant = nearestFrequency(text);
    unknown.set(text, meant && asWritten(meant, counts));
    if (meant === null) unread += count;
  }
  // A column that mostly holds something else was never meant for frequencies.
  if (unread * 2 >= rows) return new Map([...unknown].filter(([, meant]) => meant !== null));
  for (const [text, meant] of unknown) {
    const count = counts.get(text) ?? 0;
    if (meant === null && count >= OWN_TERM.rows && count * OWN_TERM.oneIn >= rows) unknown.delete(text);
  }
  return unknown;
}

/** As most rows of the register write the word. */
function asWritten(proper: string, counts: Counts): string {
  let best = { text: proper, count: 0 };
  for (const [text, count] of counts)
    if (count > best.count && fold(text) === proper.toLowerCase()) best = { text, count };
  return best.text;
}
