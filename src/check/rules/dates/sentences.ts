/** A full stop within a figure or an abbreviation has no space behind it. */
const END = /[.!?;](?=\s|$)|[\n•·]/;

/** The sentences of a commentary, and the points of a list, without what ends them. */
export function sentencesOf(text: string): string[] {
  return text
    .split(END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
