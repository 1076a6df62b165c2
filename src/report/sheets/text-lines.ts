import { tidy } from "../../kpi/text";

/** Keeps the paragraphs of a comment; spaces at their ends go. */
export function tidyLines(text: string): string {
  if (!/[\r\n]/.test(text)) return tidy(text);
  return text
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .join("\n")
    .trim();
}
