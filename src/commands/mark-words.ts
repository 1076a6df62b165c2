import type { ChangedComments, ClearReport, MarkReport } from "../excel/mark-cells";
import { MOST_COMMENTS } from "../excel/mark-comment";
import { counted, list } from "../kpi/counted";

/** What was marked, and how to read the marks, in a few sentences for the officer. */
export function markedWords({ filled, framed, commented, locked }: Pick<MarkReport, "filled" | "framed" | "commented" | "locked">): string {
  const coloured = filled.length + framed.length;
  const marked = coloured + commented.length;
  if (marked + locked.length === 0) return "There is nothing to mark: no finding is open.";
  if (marked === 0) return "No cell was marked.";
  const comments = commented.length === 0 ? [] : [`${counted(commented.length, "cell")} marked by a comment.`];
  return [...comments, ...(coloured === 0 ? [] : colouredWords(coloured, framed.length, comments.length > 0))].join(" ");
} // prettier-ignore

function colouredWords(marked: number, framed: number, areSome: boolean): readonly string[] {
  const how = "A thing to fix has a solid line around it, a warning a dashed one, advice a dotted one.";
  const which = framed === 1 ? "1 cell that rates has" : `${counted(framed, "cell")} that rate have`;
  const alone = framed === 0 ? [] : [`${which} the line alone, so that the colour underneath stays in sight.`];
  return [`${counted(marked, "cell")} marked${areSome ? " by colour" : ""}. ${how}`, ...alone];
}

/** What could not be marked or cleared, or not as it was asked for, and what to do about it. */
export function unmarkedWords({ locked, stuck, instead, changed }: Pick<MarkReport, "locked" | "stuck" | "instead" | "changed">): readonly string[] {
  const sheets = [...new Set(locked.map(({ sheet }) => sheet))];
  return [
    ...sheets.map((name) => {
      const cells = counted(locked.filter(({ sheet }) => sheet === name).length, "cell");
      return `'${name}': ${cells} not marked, because the sheet is protected. ${UNPROTECT}`;
    }),
    ...insteadWords(instead),
    ...leftWords({ stuck, changed }),
  ];
} // prettier-ignore

function insteadWords({ taken, tooMany, refused }: MarkReport["instead"]): readonly string[] {
  const lines = (count: number, why: string): string[] => (count === 0 ? [] : [`${counted(count, "cell")} marked by colour instead, ${why}`]); // prettier-ignore
  return [
    ...lines(taken, "because a comment of yours stands there."),
    ...lines(refused, "because Excel took no comment there. There may be an old note on the cell."),
    ...lines(tooMany, `because a workbook with more than ${MOST_COMMENTS} comments is hard to read.`),
  ];
}

/** What marks were taken off. */
export function clearedWords({ sheets, stuck, changed }: ClearReport): string {
  if (sheets.length > 0) return `Marks cleared on ${list(sheets.map((name) => `'${name}'`))}.`;
  if (stuck.length > 0) return "The marks could not be cleared.";
  return changed.length > 0 ? "There is nothing to clear." : "There are no marks in this workbook.";
}

/** Why marks of an earlier time still stand. */
export function leftWords({ stuck, changed }: Pick<ClearReport, "stuck" | "changed">): readonly string[] {
  return [
    ...stuck.map((name) => `'${name}' still has marks, because the sheet is protected. ${UNPROTECT}`),
    ...changed.map(changedWords),
  ];
}

function changedWords({ sheet, count }: ChangedComments): string {
  const [comments, them] = count === 1 ? ["1 comment of Quarter Ready was", "it"] : [`${counted(count, "comment")} of Quarter Ready were`, "them"]; // prettier-ignore
  return `'${sheet}': ${comments} left, because somebody changed or answered ${them}. Delete ${them} yourself once you are done.`;
}

const UNPROTECT = "Remove the protection (Review, Unprotect Sheet) and try again.";
