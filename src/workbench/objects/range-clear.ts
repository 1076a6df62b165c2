import { hostError, lacking } from "../errors";
import { corners, intersection } from "../engine/address";
import { done } from "../engine/excelize";
import { clearRules } from "../engine/made-rules";
import { oneOf } from "../kind";
import { changing } from "./changes";
import { mayFormat, mayWrite, type Place, standing } from "./common";
import { removeHyperlinks } from "./hyperlinks";
import { keepingHeaders } from "./table-headers";

const WHAT = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;

/** Range.clear. */
export function clear(place: Place, given: unknown): void {
  const { sheet, area } = standing(place);
  const what = given === null || given === undefined ? "All" : oneOf(given, WHAT, "Range.clear");
  if (what === "All" || what === "Contents") {
    mayWrite(place);
    changing(place, () => {
      keepingHeaders(place, () => {
        for (const { row, column } of [...sheet.cells.all()]) {
          if (intersection(area, { row, column, rows: 1, columns: 1 }) === undefined) continue;
          sheet.writeRow(row, column, [{ kind: "empty" }]);
        }
      });
    });
  }
  if (what === "All" || what === "Formats") {
    mayFormat(place);
    if (sheet.content.ruled.some((ruled) => intersection(ruled, area) !== undefined)) {
      throw lacking("Range.clear over data validation");
    }
    unmerge(place);
    clearRules(sheet, area);
    sheet.clearFormats(area);
  }
  if (what === "All" || what === "Hyperlinks" || what === "RemoveHyperlinks") removeHyperlinks(place);
}

/** Range.merge: the first cell of the place, or of each row, keeps its value and the others lose theirs. */
export function merge(place: Place, across: unknown): void {
  const { sheet, area } = standing(place);
  mayFormat(place);
  if (sheet.book.tables.on(sheet).some((table) => intersection(table.area, area) !== undefined)) {
    throw hostError("InvalidOperation");
  }
  const rows =
    across === true
      ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
      : [area];
  for (const each of rows) {
    unmerge({ sheet, area: each });
    for (let row = each.row; row < each.row + each.rows; row += 1) {
      const from = row === each.row ? 1 : 0;
      const blanks = Array.from({ length: each.columns - from }, () => ({ kind: "empty" }) as const);
      sheet.writeRow(row, each.column + from, blanks);
    }
    const [first, last] = corners(each);
    done(sheet.book.file.MergeCell(sheet.name, first, last));
    sheet.content.merges.push(each);
  }
  sheet.book.touchFormats();
}

/** Range.unmerge: every merged rectangle that the place touches falls apart. */
export function unmerge(place: Place): void {
  const { sheet, area } = standing(place);
  mayFormat(place);
  sheet.content.merges = sheet.content.merges.filter((merged) => {
    if (intersection(merged, area) === undefined) return true;
    const [first, last] = corners(merged);
    done(sheet.book.file.UnmergeCell(sheet.name, first, last));
    return false;
  });
}
