import type { Finding } from "../check/finding";
import { proposedFixes, type ProposedFix } from "../check/fixes";
import type { Line } from "../check/grouped";
import type { Checked } from "../commands/outcome";
import { openFindings } from "./wording";

/** What can be written for what is open. */
export interface Fixes {
  /** Those that change nothing but how a thing is written. */
  readonly safe: readonly ProposedFix[];
  readonly ofLine: (line: Line) => readonly ProposedFix[];
}

/** What a check proposes. A finding that is closed with a reason is to stay as it is. */
export function fixesOf(checked: Checked): Fixes {
  const proposed = proposedFixes(openFindings(checked), checked.book);
  const byCell = new Map(proposed.map((fix) => [cellKey(fix.sheet, fix), fix]));
  const fixOfFinding = ({ fix, sheet }: Finding): ProposedFix[] => {
    const found = fix && byCell.get(cellKey(sheet, fix));
    // A worse finding may have its way with the same cell.
    return found?.value === fix?.value && found ? [found] : [];
  };
  return {
    safe: proposed.filter(({ safe }) => safe),
    ofLine: ({ findings }) => [...new Set(findings.flatMap(fixOfFinding))],
  };
}

function cellKey(sheet: string, { place }: Pick<ProposedFix, "place">): string {
  return `${place.row} ${place.column} ${sheet}`;
}
