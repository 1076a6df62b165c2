import { hostError } from "../errors";
import { cellName } from "../engine/address";
import { done } from "../engine/excelize";
import type { Sheet } from "../engine/sheet";
import { defineKind, whole } from "../kind";
import { placeOf } from "./common";
import { placeIn, range } from "./range";

/** Freezes that many rows and columns from the top left; none at all unfreezes. */
function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw hostError("InvalidArgument");
  sheet.head.frozen = { rows, columns };
  if (rows === 0 && columns === 0) {
    done(sheet.book.file.SetPanes(sheet.name, { Freeze: false, Split: false }));
    return;
  }
  const side = columns === 0 ? "bottomLeft" : "topRight";
  done(
    sheet.book.file.SetPanes(sheet.name, {
      Freeze: true,
      XSplit: columns,
      YSplit: rows,
      TopLeftCell: cellName(rows, columns),
      ActivePane: rows > 0 && columns > 0 ? "bottomRight" : side,
    }),
  );
  sheet.book.touchFormats();
}

/** Excel.WorksheetFreezePanes. */
export const freezePanes = defineKind<Sheet>("WorksheetFreezePanes", {
  methods: {
    FreezeRows: (sheet, [count]) => {
      freeze(sheet, whole(count ?? 0), 0);
    },
    FreezeColumns: (sheet, [count]) => {
      freeze(sheet, 0, whole(count ?? 0));
    },
    FreezeAt: (sheet, [given]) => {
      const place = placeIn(given) ?? (typeof given === "string" ? placeOf(sheet.book, given, sheet) : undefined);
      if (place?.sheet !== sheet) throw hostError("InvalidArgument");
      const { row, column, rows, columns } = place.area;
      freeze(sheet, row + rows, column + columns);
    },
    Unfreeze: (sheet) => {
      freeze(sheet, 0, 0);
    },
    GetLocationOrNullObject: (sheet) => {
      const { rows, columns } = sheet.head.frozen;
      if (rows + columns === 0) return null;
      return range({ sheet, area: { row: 0, column: 0, rows: rows || 1_048_576, columns: columns || 16_384 } });
    },
  },
});
