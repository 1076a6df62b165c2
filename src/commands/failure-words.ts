import { passedOverWords } from "../read/passed-over-words";
import { quarterName } from "../kpi/period";
import { list } from "../kpi/counted";
import type { Failure } from "../excel/outcome";

/** What happened and what to do, in a sentence or two for the officer. Never a code. */
export function failureWords(failure: Failure): string {
  switch (failure.kind) {
    case "no-register":
      return noRegister(failure);
    case "quarter-not-found":
      return `This workbook has no columns for ${quarterName(failure.asked)}; it has ${list(failure.found.map(quarterName))}. Choose one of those.`;
    case "structure-protected":
      return "The summary can't be written, because the workbook's structure is protected and no sheet can be added. Nothing has been changed. Remove the protection (Review, Protect Workbook) and try again.";
    case "own-sheet-protected":
      return `The summary can't be written, because the sheet '${failure.sheet}' is protected. Nothing has been changed. Remove its protection (Review, Unprotect Sheet) and try again.`;
    case "own-table-in-use":
      return `The summary can't be written, because ${failure.by === null ? "the workbook's structure is protected" : `'${failure.by}' has formulas that look at the table on '${failure.sheet}'`}, and that table would have to change. Nothing has been changed. ${failure.by === null ? "Remove the protection (Review, Protect Workbook)" : "Take those formulas out, or copy their results as values,"} and try again.`;
    case "profile-unreadable":
      return `The council's settings in this workbook can't be used, and were left as they are. ${failure.problems.join(" ")} Import a settings file that can be used, or start afresh.`;
    case "profile-refused":
      return `These settings can't be used, so nothing has been changed. ${failure.problems.join(" ")}`;
    case "layouts-unreadable":
      return `The layouts that are kept in this workbook can't be used, and were left as they are. ${failure.problems.join(" ")} Throw them away under 'Summary', or open the workbook with the Quarter Ready that made them.`;
    case "layout-refused":
      return `This layout can't be used, so nothing has been kept. ${failure.problems.join(" ")}`;
    case "layout-gone":
      return `There is no layout '${failure.id}' in this workbook any more. Check again, then pick another.`;
    case "explanations-unreadable":
      return "The reasons that are kept in this workbook can't be read, so nothing has been changed. They may be of a newer Quarter Ready: use that one.";
    case "fixes-unreadable":
      return "The list of fixes that is kept in this workbook can't be read, so nothing has been changed. It may be of a newer Quarter Ready: use that one.";
    case "explanation-refused":
      return `Nothing has been kept. ${failure.problems.join(" ")}`;
    case "empty-row":
      return `The selected row on '${failure.sheet}' has no headings in it. Select a cell in the row that names the columns.`;
    case "sheet-gone":
      return `There is no sheet called '${failure.sheet}' any more. It may have been renamed or deleted: check again.`;
    case "host":
      return HOST_WORDS[failure.code] ?? UNFORESEEN;
  }
}

function noRegister({ sheets, tables, passedOver }: Extract<Failure, { kind: "no-register" }>): string {
  const empty = passedOver.find(({ reason }) => reason === "table-empty");
  if (empty)
    return `Nothing to check. ${passedOverWords(empty)} Fill in its rows, or check that the right workbook is open.`;
  const mixed = passedOver.find(({ reason }) => reason === "table-of-figure-rows");
  if (mixed)
    return `No register was found. ${passedOverWords(mixed)} Give targets and actuals a column each, or each measure one row of targets and one of actuals.`;
  const [table] = tables.filter(({ ignored }) => !ignored);
  if (table)
    return `No register was found. The table at row ${table.header.bottom + 1} of '${table.sheet}' is not a return: no column of it holds a rating or a status. Give it one, or tell the pane which column that is.`;
  const looked =
    sheets.length === 0 ? "It has no visible sheet." : `Looked on: ${list(sheets.map((name) => `'${name}'`))}.`;
  return `No register was found: no row names a reference or measure together with a rating or status. ${looked} Check the column headings and that the right workbook is open.`;
}

/** Excel's own errors, by code: what the officer sees, and what helps. */
const HOST_WORDS: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "You are still typing in a cell. Press Enter, then try again.",
  AccessDenied: "Excel did not allow this: the workbook, or a sheet in it, is protected or open to read only. Save a copy that you can edit and try again.",
  RequestPayloadSizeLimitExceeded: "This is more than Excel on the web accepts at once. Open the workbook in Excel on your computer and try again.",
  ResponsePayloadSizeLimitExceeded: "This workbook is larger than Excel on the web can hand over. Open it in Excel on your computer and try again.",
  RangeExceedsLimit: "This workbook is larger than Excel on the web can hand over. Open it in Excel on your computer and try again.",
  InactiveWorkbook: "Another workbook is in front. Click on the one that you want checked and try again.",
  ItemNotFound: "A sheet was renamed or deleted while it was being read. Try again.",
  ItemAlreadyExists: "A sheet of that name was added meanwhile. Try again.",
  UnsupportedSheet: "One of the sheets is of a kind that cannot be read, such as a chart sheet. Move it to another workbook and try again.",
  MergedRangeConflict: "A merged cell is in the way. Undo the merge and try again.",
  FilteredRangeConflict: "A filter is in the way. Clear the filter and try again.",
  InvalidSelection: "What is selected is no single cell of this workbook. Click on one (not on a chart, nor on another workbook) and try again.",
  MemoryLimitReached: "Excel has run out of memory. Close other workbooks and programs, and try again.",
  ServiceNotAvailable: "Excel on the web does not answer at the moment. Wait a moment and try again.",
  ActivityLimitReached: "Excel on the web is asked too much at the moment. Wait a moment and try again.",
  InsertDeleteConflict: "The sheet has no room left. Delete rows or columns that are not needed and try again.",
  InvalidArgument: "Excel could not take something in this workbook. Nothing of yours has been changed. Save the workbook, reopen it and try again.",
  ApiNotFound: "This Excel is too old for what is asked. Open the workbook in Excel 2021 or later, or in Microsoft 365.",
  NotImplemented: "This Excel cannot do what is asked. Nothing of yours has been changed. Open the workbook in a newer Excel and try again.",
  GeneralException: "Excel could not finish. Nothing of yours has been changed. Save the workbook, and try again.",
  InvalidOperation: "Excel cannot do this at the moment. Finish what is open (a dialog, a cell, a filter) and try again.",
  InvalidRequest: "Excel lost touch with this workbook. Close the pane, open it again and try once more.",
  InvalidReference: "A part of the workbook moved while it was being read. Try again.",
  Unauthenticated: "Excel asks you to sign in again. Do so and try once more.",
  SessionNotFound: "Excel lost touch with this workbook. Reload the page and try again.",
  InvalidOrTimedOutSession: "Excel lost touch with this workbook. Reload the page and try again.",
  InvalidSession: "Excel lost touch with this workbook. Reload the page and try again.",
  ConnectionFailure: "Excel could not be reached. Check the network and try again.",
  Timeout: "Excel took too long to answer. Wait a moment and try again.",
  OperationCellsExceedLimit: "This is more cells than Excel can take at once. Open the workbook in Excel on your computer and try again.",
}; // prettier-ignore

const UNFORESEEN =
  "Excel refused, and did not say why in a way that is known here. Nothing of yours has been changed. Save the workbook, reopen it and try again.";
