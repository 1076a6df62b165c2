import { messageFor } from "../check/catalogue";
import type { CellAtFault } from "../check/cells-at-fault";
import { SEVERITIES, type Finding } from "../check/finding";
import { SEVERITY_WORDS } from "../check/words";
import { markComment } from "../excel/mark-comment";
import type { Place } from "../kpi/address";
import { sentenceCase } from "../kpi/text";
import type { Checked } from "./outcome";

type Say = (cell: Pick<CellAtFault, "sheet" | "place">) => string;

/** What a comment says of a cell: of each open finding how bad it is, what is wrong and what to do, the worst first. */
export function commentsOf({ findings, explained }: Pick<Checked, "findings" | "explained">): Say {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (explained.closed.has(finding)) continue;
    const key = keyOf(finding.sheet, finding.place);
    const known = byCell.get(key);
    if (known) known.push(finding);
    else byCell.set(key, [finding]);
  }
  return ({ sheet, place }) => {
    const own = byCell.get(keyOf(sheet, place)) ?? [];
    const worstFirst = SEVERITIES.flatMap((severity) => own.filter((finding) => finding.severity === severity));
    return markComment(worstFirst.map(paragraph));
  };
}

function paragraph(finding: Finding): string {
  return `${sentenceCase(SEVERITY_WORDS[finding.severity].one)}: ${messageFor(finding)}`;
}

function keyOf(sheet: string, { row, column }: Place): string {
  return `${row} ${column} ${sheet}`;
}
