/**
 * What steers a terminal (control characters) or turns the order of what stands beside it (marks and overrides of
 * direction). Left out rather than shown: they come with texts that are pasted from elsewhere, and mean nothing here.
 */
const STEERING = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Half characters have no UTF-8. */
const HALF = /\p{Cs}/gu;
/** JSON.stringify leaves these as they are; those below U+0020 and half characters it escapes itself. */
const UNESCAPED = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** A text of lines as it may be shown in a terminal, whatever a workbook's cells hold. */
export function forTerminal(text: string): string {
  return text.replace(STEERING, "").replace(HALF, "\uFFFD");
}

/** The same JSON, all that a terminal might obey escaped. */
export function jsonForTerminal(json: string): string {
  return json.replace(UNESCAPED, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
