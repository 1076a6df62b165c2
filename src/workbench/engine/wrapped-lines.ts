/** What a cell's margins take of its width, in characters. */
const MARGINS = 1.5;

/**
 * The lines that a text takes when it is wrapped, estimated by its characters: there is no font here to measure.
 * Rather a line too many than one that is cut off. A line break begins a new line; a word wider than the column breaks.
 * @param width of the column, in characters
 * @param scale the size of the font, as a share of the one that the width is counted in
 */
export function wrappedLines(text: string, width: number, scale = 1): number {
  const room = Math.max(1, (width - MARGINS) / scale);
  return text.split("\n").reduce((lines, paragraph) => lines + linesOf(paragraph, room), 0);
}

function linesOf(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used %= room;
    }
  }
  return lines;
}
