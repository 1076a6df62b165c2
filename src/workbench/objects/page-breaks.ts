import { rowBreaks, setRowBreaks } from "../engine/page-breaks";
import type { Sheet } from "../engine/sheet";
import { hostError } from "../errors";
import { defineKind, type HostObject, text, whole } from "../kind";
import { placeOf } from "./common";
import { placeIn, range } from "./range";

interface RowBreak {
  readonly sheet: Sheet;
  /** The row below the break, counted from 0. */
  readonly row: number;
}

const pageBreak = defineKind<RowBreak>("PageBreak", {
  identity: ({ row }) => ({ _Id: `R${row}` }),
  properties: { RowIndex: { get: ({ row }) => row } },
  methods: {
    Delete: ({ sheet, row }) => {
      setRowBreaks(
        sheet,
        rowBreaks(sheet).filter((each) => each !== row),
      );
    },
    GetCellAfterBreak: ({ sheet, row }) => range({ sheet, area: { row, column: 0, rows: 1, columns: 1 } }),
  },
});

function add(sheet: Sheet, given: unknown): HostObject {
  const place = placeIn(given) ?? placeOf(sheet.book, text(given), sheet);
  // Above the first row there is nothing to end a page with.
  if (place.sheet !== sheet || place.area.row === 0) throw hostError("InvalidArgument");
  const { row } = place.area;
  setRowBreaks(sheet, [...rowBreaks(sheet), row]);
  return pageBreak({ sheet, row });
}

function at(sheet: Sheet, index: unknown): HostObject {
  const row = rowBreaks(sheet)[whole(index)];
  if (row === undefined) throw hostError("InvalidArgument");
  return pageBreak({ sheet, row });
}

/** Excel.PageBreakCollection of the breaks between rows. */
export const horizontalPageBreaks = defineKind<Sheet>("PageBreakCollection", {
  items: (sheet) => rowBreaks(sheet).map((row) => pageBreak({ sheet, row })),
  item: (sheet, [index]) => at(sheet, index),
  methods: {
    Add: (sheet, [given]) => add(sheet, given),
    GetCount: (sheet) => rowBreaks(sheet).length,
    RemovePageBreaks: (sheet) => {
      setRowBreaks(sheet, []);
    },
  },
});
