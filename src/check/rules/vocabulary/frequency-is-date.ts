import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { shiftedRows } from "../structure/shifted-cells";
import { cellsSaying, countsOf } from "./column-values";
import { frequencyKind } from "./frequencies";

export const frequencyIsDate: RegisterRule<"frequency-is-date"> = {
  id: "frequency-is-date",
  severity: "warning",
  *check(register) {
    const counts = countsOf(register, "frequency");
    const dates = new Set<string>();
    let rows = 0;
    let dated = 0;
    for (const [text, count] of counts) {
      rows += count;
      if (frequencyKind(text) !== "date") continue;
      dates.add(text);
      dated += count;
    }
    // Where half of the rows hold a date, the column is a timetable, and was meant to be.
    if (dated === 0 || dated * 2 >= rows) return;
    const { frequency: heading = "" } = register.headings;
    const shifted = shiftedRows(register);
    for (const { item, field, text } of cellsSaying(register, "frequency", dates))
      if (!shifted.has(item.row)) yield raise(item, field, { heading, text });
  },
};
