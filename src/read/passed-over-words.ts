import { cellAddress } from "../kpi/address";
import type { PassedOver } from "./register";
import { quarterName } from "../kpi/period";
import { counted } from "../kpi/counted";

/** Why a sheet or a row was not read, as a sentence. */
export function passedOverWords(passed: PassedOver): string {
  const sheet = `'${passed.sheet}'`;
  switch (passed.reason) {
    case "sheet-hidden":
      return `The sheet ${sheet} is hidden.`;
    case "sheet-empty":
      return `The sheet ${sheet} is empty.`;
    case "sheet-ours":
      return `The sheet ${sheet} was written by Quarter Ready.`;
    case "sheet-has-no-register":
      return `The sheet ${sheet} holds no table of indicators or actions.`;
    case "sheet-unreadable-register":
      return `The sheet ${sheet} has a table of ${counted(passed.rows, "row")} at ${cellAddress(passed)}, but its headings were not understood.`;
    case "table-repeats":
      return `The table at row ${passed.row + 1} of ${sheet} repeats ${counted(passed.items, "row")} of '${passed.of}', so they are counted once.`;
    case "table-empty":
      return `The table at row ${passed.row + 1} of ${sheet} has headings, but no row below them holds an item.`;
    case "table-ignored":
      return `The table at row ${passed.row + 1} of ${sheet} is left out, as you asked.`;
    case "table-of-risks":
      return `The table at row ${passed.row + 1} of ${sheet} is a risk register (it has a likelihood and an impact), so it is not counted.`;
    case "table-of-figure-rows":
      return `The table at row ${passed.row + 1} of ${sheet} has targets and actuals in rows of their own, in an order that was not understood, so it is not counted.`;
    case "table-without-rating":
      return `The table at row ${passed.row + 1} of ${sheet} is not a return: no column of it holds a rating or a status.`;
    case "table-of-another-quarter":
      return passed.rows === null
        ? `The table at row ${passed.row + 1} of ${sheet} is of ${quarterName(passed.quarter)}, so it is compared with and not counted.`
        : `${counted(passed.rows, "row")} of ${sheet} ${passed.rows === 1 ? "is" : "are"} of ${quarterName(passed.quarter)}: compared with and not counted.`;
    case "rows-of-other-months":
      return `${counted(passed.rows, "row")} of ${sheet} ${passed.rows === 1 ? "is" : "are"} of other months: of each quarter, the last month that is filled in is counted.`;
    case "mapping-lost":
      return passed.heading === null
        ? `You told us about a table on ${sheet}, but it is not there any more.`
        : `You told us about a column '${passed.heading}' on ${sheet}, but it is not there any more.`;
    case "mapping-unreadable":
      return "What you told us about columns before could not be read, so it was not used. Tell us again.";
    case "profile-unreadable":
      return `The council's settings in this workbook could not be read, so it was checked as though there were none. ${passed.problems.join(" ")}`;
    case "layouts-unreadable":
      return `The layouts that are kept in this workbook could not be read, so the standard one is used. They were left as they are. ${passed.problems.join(" ")}`;
    case "explanations-unreadable":
      return "The reasons that were kept in this workbook could not be read, so nothing is closed by them. They were left as they are.";
    case "table-not-rated":
      return `The table at row ${passed.row + 1} of ${sheet} is not rated: its column '${passed.heading}' says '${passed.text}', which is no rating known here.`;
    case "row-after-end":
      return `${rowOf(passed)} stands below the table${quoted(passed.text)}.`;
    case "row-section":
      return `${rowOf(passed)} is a heading between the rows${quoted(passed.text)}.`;
    case "row-parent":
      return `${rowOf(passed)} is the title of the parts below it${quoted(passed.text)}.`;
    case "row-comment":
      return `${rowOf(passed)} is the comment of the row above it${quoted(passed.text)}.`;
    case "row-hint":
      return `${rowOf(passed)} says how to fill in the table${quoted(passed.text)}.`;
    case "row-key":
      return `${rowOf(passed)} belongs to a key${quoted(passed.text)}.`;
    case "row-total":
      return `${rowOf(passed)} is a total${quoted(passed.text)}.`;
    case "row-repeated-header":
      return `${rowOf(passed)} repeats the headings.`;
  }
}

function rowOf({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `Row ${row + 1} of '${sheet}'`;
}

function quoted(text: string): string {
  return text === "" ? "" : `: '${text}'`;
}
