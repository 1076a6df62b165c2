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
