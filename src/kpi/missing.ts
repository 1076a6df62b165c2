import { fold } from "./text";

/** What officers and drop-down lists put where nothing is meant. Compared folded. */
const STANDS_FOR_NOTHING: ReadonlySet<string> = new Set([
  "n/a",
  "n\\a",
  "na",
  "n.a.",
  "not applicable",
  // The same in Welsh.
  "amherthnasol",
  "ddim yn berthnasol",
  "none",
  "null",
  "no notes",
  "no note",
  "no comment",
  "no comments",
  "no commentary",
  "no update",
  "please select",
  "please select an option",
  "select",
  "select an option",
  "select from list",
  "choose an item.",
  "choose an item",
  "blank",
  "(blank)",
  "missing",
]);

/**
 * Whether a text stands for nothing: blank, dashes, 'n/a', an unfilled drop-down ('< Select >')…
 * In a column of text a nought means nothing too; in a column of figures it is a figure.
 * Source: docs/architecture.md, 'What counts as missing'.
 */
export function isMissing(text: string, column: "text" | "figures" = "text"): boolean {
  const folded = fold(text);
  if (folded === "" || /^[-–—_.\s/\\?]+$/.test(folded)) return true;
  if (column === "text" && /^0+(\.0+)?$/.test(folded)) return true;
  const bare = folded.replace(/^[<[({*\s-]+|[>\])}*\s-]+$/g, "");
  return bare === "" || STANDS_FOR_NOTHING.has(folded) || STANDS_FOR_NOTHING.has(bare);
}
