import type { OpenFailure } from "./engine/package";

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
