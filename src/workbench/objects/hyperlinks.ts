import { hostError } from "../errors";
import { cellName } from "../engine/address";
import { done } from "../engine/excelize";
import { record, text } from "../kind";
import { mayFormat, mayWrite, type Place, standing } from "./common";
import { FONT } from "./format-aspects";
import { values, writeValues } from "./range-cells";
import { setAspect } from "./range-format";

/** The link of the place's first cell, as Range.hyperlink gives it; null when it has none. */
export function hyperlink(place: Place): unknown {
  const { sheet, area } = standing(place);
  const link = sheet.content.links.get(cellName(area.row, area.column));
  if (link === undefined) return null;
  const shown = values({ sheet, area: { ...area, rows: 1, columns: 1 } })[0]?.[0];
  const target = link.address === undefined ? { documentReference: link.location ?? "" } : { address: link.address };
  const screenTip = link.screenTip === undefined ? {} : { screenTip: link.screenTip };
  return { ...target, ...screenTip, textToDisplay: String(shown) };
}

/** Gives every cell of the place the same link, with Excel's look of a link. */
export function setHyperlink(place: Place, value: unknown): void {
  const { sheet, area } = standing(place);
  mayWrite(place);
  const { documentReference, address, screenTip, textToDisplay, ...rest } = record(value);
  if (Object.keys(rest).length > 0 || (documentReference === undefined) === (address === undefined)) {
    throw hostError("InvalidArgument");
  }
  if (textToDisplay !== undefined) writeValues(place, text(textToDisplay));
  const isInside = address === undefined;
  const target = text(isInside ? documentReference : address);
  const tip = screenTip === undefined ? undefined : text(screenTip);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const at = cellName(row, column);
      const link = isInside ? target.replace(/^#/, "") : target;
      const options = tip === undefined ? {} : { Tooltip: tip };
      done(sheet.book.file.SetCellHyperLink(sheet.name, at, link, isInside ? "Location" : "External", options));
      const kept = isInside ? { location: link } : { address: link };
      sheet.content.links.set(at, tip === undefined ? kept : { ...kept, screenTip: tip });
    }
  }
  for (const [aspect, look] of [
    [FONT["Color"], "#0563C1"],
    [FONT["Underline"], "Single"],
  ] as const) {
    if (aspect !== undefined) setAspect(place, aspect, look);
  }
  sheet.book.touchFormats();
}

/** Takes the links of the place's cells away; their look stays. */
export function removeHyperlinks(place: Place): void {
  const { sheet, area } = standing(place);
  mayFormat(place);
  for (const at of [...sheet.content.links.keys()]) {
    const [, letters = "", number = "1"] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
    const row = Number(number) - 1;
    const inside = row >= area.row && row < area.row + area.rows && insideColumns(letters, place);
    if (!inside) continue;
    done(sheet.book.file.SetCellHyperLink(sheet.name, at, "", "None"));
    sheet.content.links.delete(at);
  }
}

function insideColumns(letters: string, { area }: Place): boolean {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1 >= area.column && column - 1 < area.column + area.columns;
}
