import { tidy } from "../../kpi/text";
import { textOf, textsIn, type Grid } from "./kept-tables";
import type { SheetRole } from "../sheets/plan";

/** What an officer typed on our sheets, and is written again when they are. */
export interface Kept {
  /** The notes box of the summary, line by line. */
  readonly notes: readonly string[];
  /** What stands in columns to be filled in, by the key of its row: of an exception, or of a finding. */
  readonly explanations: ReadonlyMap<string, string>;
}

export const NOTHING_KEPT: Kept = { notes: [], explanations: new Map() };

/**
 * Heads the notes box, which is the last thing on the summary: whatever stands below it is the officer's, so nothing of
 * ours may. A line a cell of the first column.
 */
export const NOTES_HEADING = "Your notes (kept when the summary is made again)";

/** The values of our sheets as they stand now, from A1. */
export type OwnSheets = ReadonlyMap<SheetRole, Grid>;

/** What the officer typed on our sheets, wherever it has been moved to. */
export function keptOf(own: OwnSheets): Kept {
  const explanations = new Map<string, string>();
  for (const role of ["exceptions", "checks"] as const)
    for (const [key, text] of textsIn(own.get(role) ?? [], role)) explanations.set(key, text);
  return { notes: notesIn(own.get("summary") ?? []), explanations };
}

/** What stands beside a note. */
const BESIDE = " · ";

function notesIn(grid: Grid): string[] {
  const heading = grid.findIndex((row) => row.some((cell) => tidy(String(cell)) === NOTES_HEADING));
  if (heading < 0) return [];
  const lines = grid.slice(heading + 1).map(lineOf);
  return lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);
}

function lineOf(row: Grid[number]): string {
  const texts = row.map(textOf).filter((text) => text.trim() !== "");
  return texts.join(BESIDE);
}
