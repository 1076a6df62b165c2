import { hostError } from "../errors";
import { MAX_COLUMNS, MAX_ROWS } from "../engine/address";
import type { Sheet } from "../engine/sheet";
import { done } from "../engine/excelize";
import { defineKind, flag, type HostObject, text, whole } from "../kind";
import { placed, placeOf } from "./common";
import { sheetId } from "../events/sheet-id";
import { charts } from "./charts";
import { commentsOfSheet } from "./comments";
import { customProperties } from "./custom-properties";
import { eventMethods } from "./event-methods";
import { freezePanes } from "./freeze-panes";
import { names } from "./names";
import { horizontalPageBreaks } from "./page-breaks";
import { placesOf, rangeAreas } from "./multi-range";
import { pageLayout } from "./page-layout";
import { range } from "./range";
import { usedArea } from "./range-areas";
import { shapes } from "./shapes";
import { tables } from "./tables";
import { mayChangeStructure, validSheetName } from "./sheet-rules";

export { sheetId };

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

function standing(sheet: Sheet): Sheet {
  if (sheet.isDeleted) throw hostError("ItemNotFound");
  return sheet;
}

function othersVisible(sheet: Sheet): boolean {
  return sheet.book.sheets.some((other) => other !== sheet && other.visibility === "Visible");
}

function showGridlines(sheet: Sheet, value: unknown): void {
  const view = done(sheet.book.file.GetSheetView(sheet.name, 0)).opts;
  done(sheet.book.file.SetSheetView(sheet.name, 0, { ...view, ShowGridLines: flag(value) }));
  sheet.head.hasGridlines = flag(value);
  sheet.book.touchFormats();
}

/** Excel.Worksheet over this sheet. */
export const worksheet: (sheet: Sheet) => HostObject = defineKind<Sheet>("Worksheet", {
  identity: (sheet) => ({ Id: sheetId(standing(sheet)) }),
  properties: {
    Id: { get: sheetId },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value) => {
        const name = validSheetName(text(value));
        mayChangeStructure(sheet.book);
        const other = sheet.book.byName(name);
        if (other !== undefined && other !== sheet) throw hostError("ItemAlreadyExists");
        if (name === sheet.name) return;
        sheet.book.renameSheet(sheet, name);
      },
    },
    Position: {
      get: (sheet) => sheet.book.sheets.indexOf(sheet),
      set: (sheet, value) => {
        const position = whole(value);
        mayChangeStructure(sheet.book);
        if (position < 0 || position >= sheet.book.sheets.length) throw hostError("InvalidArgument");
        sheet.book.moveSheet(sheet, position);
      },
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value) => {
        const visibility = VISIBILITIES.find((each) => each === value);
        if (visibility === undefined) throw hostError("InvalidArgument");
        mayChangeStructure(sheet.book);
        if (visibility !== "Visible" && !othersVisible(sheet)) throw hostError("InvalidOperation");
        sheet.book.setVisibility(sheet, visibility);
      },
    },
    TabColor: {
      get: ({ head: { tabColor } }) => (tabColor !== null && "rgb" in tabColor ? `#${tabColor.rgb}` : ""),
      set: (sheet, value) => {
        const color = text(value);
        if (!/^#[0-9a-f]{6}$/i.test(color)) throw hostError("InvalidArgument");
        const rgb = color.slice(1).toUpperCase();
        done(sheet.book.file.SetSheetProps(sheet.name, { TabColorRGB: rgb }));
        sheet.head.tabColor = { rgb };
      },
    },
    ShowGridlines: {
      get: ({ head }) => head.hasGridlines,
      set: showGridlines,
    },
    // The client's own name for it where the host has no undo API (Worksheet_ShowGridlines_Set).
    Gridlines: { set: showGridlines },
  },
  links: {
    Protection: (sheet) => sheetProtection(sheet),
    Charts: (sheet) => charts(sheet),
    Comments: (sheet) => commentsOfSheet(sheet),
    CustomProperties: (sheet) => customProperties(sheet),
    FreezePanes: (sheet) => freezePanes(sheet),
    HorizontalPageBreaks: (sheet) => horizontalPageBreaks(sheet),
    Names: (sheet) => names({ book: sheet.book, sheet }),
    PageLayout: (sheet) => pageLayout(sheet),
    Shapes: (sheet) => shapes(sheet),
    Tables: (sheet) => tables({ book: sheet.book, sheet }),
  },
  methods: {
    ...eventMethods<Sheet>(
      ["DataChanged", "Activated", "Deactivated", "SelectionChanged"],
      ({ book }) => book,
      sheetId,
    ),
    Activate: (sheet) => {
      if (sheet.visibility !== "Visible") throw hostError("InvalidOperation");
      sheet.book.activate(sheet);
      return null;
    },
    Delete: (sheet) => {
      mayChangeStructure(sheet.book);
      if (sheet.visibility === "Visible" && !othersVisible(sheet)) throw hostError("InvalidOperation");
      // "To delete a very hidden worksheet, first make it visible": documentation of Worksheet.delete.
      if (sheet.visibility === "VeryHidden") throw hostError("InvalidOperation");
      sheet.book.removeSheet(sheet);
      return null;
    },
    GetRange: (sheet, [address]) => {
      if (address === null || address === undefined) {
        return range({ sheet, area: { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS } });
      }
      const place = placeOf(sheet.book, text(address), sheet);
      if (place.sheet !== sheet) throw hostError("InvalidArgument");
      return range(place);
    },
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      range(placed(sheet, { row: whole(row), column: whole(column), rows: whole(rows), columns: whole(columns) })),
    GetCell: (sheet, [row, column]) =>
      range(placed(sheet, { row: whole(row), column: whole(column), rows: 1, columns: 1 })),
    GetRanges: (sheet, [address]) => rangeAreas(placesOf(sheet, text(address))),
    GetUsedRange: (sheet, [valuesOnly]) => {
      const area = usedArea(sheet, valuesOnly === true);
      // "If the entire worksheet is blank, this function will return the top left cell": its documentation.
      return range({ sheet, area: area ?? { row: 0, column: 0, rows: 1, columns: 1 } });
    },
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const area = usedArea(sheet, valuesOnly === true);
      return area === undefined ? null : range({ sheet, area });
    },
  },
});

const sheetProtection = defineKind<Sheet>("WorksheetProtection", {
  properties: { Protected: { get: (sheet) => sheet.content.isProtected } },
});
