import type { ClearReport, MarkReport } from "../excel/mark-cells";
import { counted, list } from "../kpi/counted";

/** What was marked, and how to read the marks, in a few sentences for the officer. */
export function markedWords({ filled, framed, locked }: Omit<MarkReport, "inSight" | "stuck">): string {
  const marked = filled.length + framed.length;
  if (marked + locked.length === 0) return "There is nothing to mark: no finding is open.";
  if (marked === 0) return "No cell was marked.";
  const how = "A thing to fix has a solid line around it, a warning a dashed one, advice a dotted one.";
  const sentence = `${counted(marked, "cell")} marked. ${how}`;
  if (framed.length === 0) return sentence;
  const which = framed.length === 1 ? "1 cell that rates has" : `${counted(framed.length, "cell")} that rate have`;
  return `${sentence} ${which} the line alone, so that the colour underneath stays in sight.`;
}

/** What could not be marked or cleared, sheet by sheet, and what to do about it. */
export function unmarkedWords({ locked, stuck }: Pick<MarkReport, "locked" | "stuck">): readonly string[] {
  const sheets = [...new Set(locked.map(({ sheet }) => sheet))];
  return [
    ...sheets.map((name) => {
      const cells = counted(locked.filter(({ sheet }) => sheet === name).length, "cell");
      return `'${name}': ${cells} not marked, because the sheet is protected. ${UNPROTECT}`;
    }),
    ...stuckWords(stuck),
  ];
}

/** What marks were taken off. */
export function clearedWords({ sheets, stuck }: ClearReport): string {
  if (sheets.length > 0) return `Marks cleared on ${list(sheets.map((name) => `'${name}'`))}.`;
  return stuck.length > 0 ? "The marks could not be cleared." : "There are no marks in this workbook.";
}

/** Why marks of an earlier time still stand. */
export function stuckWords(stuck: readonly string[]): readonly string[] {
  return stuck.map((name) => `'${name}' still has marks, because the sheet is protected. ${UNPROTECT}`);
}

const UNPROTECT = "Remove the protection (Review, Unprotect Sheet) and try again.";
