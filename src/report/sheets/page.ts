/** What goes on a page: A4, landscape, with narrow margins, in points. */
const PAGE = { width: 785, height: 540 };
const LINE = 15;

/** How many lines fit on a page on which columns of these widths (in characters) are fitted side by side. */
export function linesOnPage(widths: readonly number[]): number {
  const points = widths.reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0);
  return Math.floor(PAGE.height / LINE / Math.min(1, PAGE.width / points));
}

/** How many lines a text takes in so many characters. Capital letters and figures are wider: one in ten is allowed for. */
export function linesOf(text: string, characters: number): number {
  const most = Math.max(1, Math.floor(characters * 0.95));
  if (!text.includes("\n")) return linesOfParagraph(text, most);
  return text.split("\n").reduce((sum, line) => sum + linesOfParagraph(line, most), 0);
}

function linesOfParagraph(text: string, most: number): number {
  if (text.length <= most) return 1;
  let lines = 1;
  let used = 0;
  for (let from = 0; from <= text.length;) {
    const space = text.indexOf(" ", from);
    const word = (space < 0 ? text.length : space) - from;
    from += word + 1;
    const needed = used === 0 ? word : used + 1 + word;
    if (needed <= most) {
      used = needed;
      continue;
    }
    // A word longer than the line is broken.
    lines += (used === 0 ? 0 : 1) + Math.ceil(word / most) - 1;
    used = word % most;
  }
  return lines;
}
