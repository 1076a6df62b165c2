import { tidy } from "../kpi/text";

/**
 * A comment that is a mark is known by its text alone, in every workbook that its sheet is copied to: by its first line,
 * its last, and a number in the last that is reckoned from all between them. So one that somebody has changed is told
 * from one that is as we wrote it.
 */
const FIRST = "Quarter Ready found this:";
const SIGN = "of Quarter Ready. Clear marks takes it away.";

/**
 * More than these nobody reads, and each is a call of its own to Excel. With the length below, all of them fit into the
 * 5 MB that one request may hold.
 */
export const MOST_COMMENTS = 500;

/** Excel tells no limit of its own; this is what is read without scrolling long. */
export const LONGEST_COMMENT = 2_000;
const LONGEST_PARAGRAPH = 900;
const LONGEST_BODY = LONGEST_COMMENT - 200;

/** Control characters and halves of characters, which a file would drop or change. */
const UNKEPT = /(?:(?!\s)\p{Cc})|[\uFFFE\uFFFF]|\p{Cs}/gu;

/** The text of a mark that says this. What does not fit is counted. */
export function markComment(paragraphs: readonly string[]): string {
  const told: string[] = [];
  let length = 0;
  for (const paragraph of paragraphs.map(plain)) {
    length += paragraph.length + 2;
    if (length > LONGEST_BODY) break;
    told.push(paragraph);
  }
  const left = paragraphs.length - told.length;
  const body = [...told, ...(left === 0 ? [] : [`And ${left} more: see the list in the pane.`])].join("\n\n");
  return `${FIRST}\n\n${body}\n\n${lastLine(body)}`;
}

/** What a comment that stands in the workbook is: a mark as we wrote it, one that somebody has changed, or none of ours. */
export function readMarkComment(content: string): "ours" | "changed" | "other" {
  // Excel may hand lines back with the ends of another system.
  const text = content.replace(/\r\n?/g, "\n").trim();
  if (!text.startsWith(FIRST) && !text.includes(SIGN)) return "other";
  const end = text.lastIndexOf("\n");
  const isWhole = text.startsWith(FIRST) && text.slice(end + 1) === lastLine(text.slice(FIRST.length, end));
  return isWhole ? "ours" : "changed";
}

function lastLine(body: string): string {
  return `Mark ${numberOf(body)} ${SIGN}`;
}

/** Five figures that nearly every change of the words changes. White space is left out, as Excel may change it. */
function numberOf(body: string): string {
  let number = 7;
  for (const letter of body.replace(/\s+/g, "")) number = (number * 31 + (letter.codePointAt(0) ?? 0)) % 99_991;
  return String(number).padStart(5, "0");
}

/** On one line, and not too long. */
function plain(paragraph: string): string {
  const text = tidy(paragraph.replace(UNKEPT, ""));
  return text.length <= LONGEST_PARAGRAPH ? text : `${text.slice(0, LONGEST_PARAGRAPH).replace(UNKEPT, "")}…`;
}
