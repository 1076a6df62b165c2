import type { OpenFailure } from "./engine/package";

/** Why a workbook was given up while it was read: it took too long, too much memory, or ended what read it. */
export type GivenUp = "time" | "memory" | "fault";
export type NotOpened = OpenFailure["reason"] | GivenUp;

/** Why a workbook could not be opened, and what to do about it. */
export const NOT_OPENED: Readonly<Record<OpenFailure["reason"], string>> = {
  empty: "the file is empty. Save the workbook again in Excel, and try that file.",
  "not-a-workbook": "this is not an Excel workbook. Choose a file that was saved in Excel as .xlsx.",
  "old-format": "this is a workbook in the old .xls format. Open it in Excel and save it as .xlsx.",
  encrypted: "this workbook is protected with a password. Open it in Excel, remove the password and save it.",
  damaged: "this workbook is damaged and cannot be read. Open it in Excel, let Excel repair it, and save it.",
  "too-large":
    "this workbook holds more than can be read here. Copy the sheets of the return into a new workbook, and try that one.",
};

/** The words for either, with the time that it was given. */
export function notOpenedWords(why: NotOpened, minutes: number): string {
  return why === "time" || why === "memory" || why === "fault" ? givenUp(why, minutes) : NOT_OPENED[why];
}

/** Why a workbook was given up, and what to do about it; `instead` where there is more than to try another one. */
export function givenUp(why: GivenUp, minutes: number, instead = "and try that one"): string {
  if (why === "time")
    return `this workbook takes longer than ${minutes === 1 ? "a minute" : `${minutes} minutes`} to read, so it was given up. Copy the sheets of the return into a new workbook, ${instead}.`;
  return why === "memory"
    ? "this workbook needs more memory than there is for it, so it was given up. Copy the sheets of the return into a new workbook, and try that one."
    : "something in this workbook cannot be understood, so it was not read. Open it in Excel, save it under another name, and try that one.";
}
