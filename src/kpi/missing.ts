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
  if (saysSomething(text)) return false;
  const folded = fold(text);
  if (folded === "" || /^[-–—_.\s/\\?]+$/.test(folded)) return true;
  if (column === "text" && /^0+(\.0+)?$/.test(folded)) return true;
  const bare = folded.replace(/^[<[({*\s-]+|[>\])}*\s-]+$/g, "");
  return bare === "" || STANDS_FOR_NOTHING.has(folded) || STANDS_FOR_NOTHING.has(bare);
}

/** None of the above has so many letters. */
const ENOUGH_LETTERS = Math.max(...[...STANDS_FOR_NOTHING].map((words) => words.length)) + 1;

/** A quick look that tells nearly all texts that say something: a figure at either end, or more letters than any of the above. */
function saysSomething(text: string): boolean {
  if (isFigure(text.charCodeAt(0)) || isFigure(text.charCodeAt(text.length - 1))) return true;
  if (text.length < ENOUGH_LETTERS) return false;
  let letters = 0;
  for (let index = 0; index < text.length && letters < ENOUGH_LETTERS; index++) {
    const small = text.charCodeAt(index) | 32;
    if (small >= 97 && small <= 122) letters++;
  }
  return letters >= ENOUGH_LETTERS;
}

/** 1 to 9: noughts may mean nothing. */
function isFigure(code: number): boolean {
  return code >= 49 && code <= 57;
}
