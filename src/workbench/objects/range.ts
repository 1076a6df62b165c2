import { hostError } from "../errors";
import { areaName, intersection, MAX_COLUMNS, MAX_ROWS, quoted } from "../engine/address";
import { defineKind, type HostObject, whole } from "../kind";
import { cellProperties, setCellProperties } from "./cell-properties";
import { type Place, placeOf, standing } from "./common";
import { conditionalFormats } from "./conditional-formats";
import { hyperlink, setHyperlink } from "./hyperlinks";
import { columnProperties, rowProperties } from "./line-properties";
import {
  bounding,
  entireColumn,
  entireRow,
  moved,
  oneCell,
  oneColumn,
  oneRow,
  resized,
  sized,
  usedArea,
} from "./range-areas";
import { boxProperties } from "./range-box";
import { formulas, numberFormats, texts, values, valueTypes, writeNumberFormats, writeValues } from "./range-cells";
import { clear, merge, unmerge } from "./range-clear";
import { rangeFormat } from "./range-format";
import { columnsHidden, hideColumns, rowsHidden, wholeHidden } from "./range-hidden";
import { rangeAreas } from "./multi-range";
import { specialCells } from "./special-cells";
import { worksheet } from "./worksheet";

/** "'My sheet'!A1:B2", as Excel quotes it. */
export function addressOf({ sheet, area }: Place): string {
  return `${quoted(sheet.name)}!${areaName(area)}`;
}

const places = new WeakMap<HostObject, Place>();

/** The place of a range that came as an argument: a range object or an address. */
export function placeGiven(value: unknown, home: Place): Place {
  const place = placeIn(value);
  if (place !== undefined) return place;
  if (typeof value === "string") return placeOf(home.sheet.book, value, home.sheet);
  throw hostError("InvalidArgument");
}

/** The place of a range object; undefined when the value is none. */
export function placeIn(value: unknown): Place | undefined {
  return typeof value === "object" && value !== null ? places.get(value as HostObject) : undefined;
}

const kind = defineKind<Place>("Range", {
  properties: {
    Address: { get: (place) => addressOf(standing(place)) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    // Excel answers -1 past 2^31 - 1 cells (documentation of Range.cellCount).
    CellCount: { get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
    IsEntireColumn: { get: ({ area }) => area.rows === MAX_ROWS },
    IsEntireRow: { get: ({ area }) => area.columns === MAX_COLUMNS },
    Values: { get: values, set: writeValues },
    Formulas: { get: formulas, set: writeValues },
    NumberFormat: { get: numberFormats, set: writeNumberFormats },
    Text: { get: texts },
    ValueTypes: { get: valueTypes },
    // Nothing spills here (docs/known-limitations.md).
    HasSpill: { get: () => false },
    Hyperlink: { get: hyperlink, set: setHyperlink },
    ...boxProperties,
    Hidden: { get: wholeHidden },
    RowHidden: { get: rowsHidden },
    ColumnHidden: { get: columnsHidden, set: hideColumns },
  },
  links: {
    // Not named outright: that module needs this one, and may be read later.
    ConditionalFormats: (place) => conditionalFormats(place),
    Format: rangeFormat,
    Worksheet: ({ sheet }) => worksheet(sheet),
  },
  methods: {
    GetCell: (place, [row, column]) => range(oneCell(place, whole(row), whole(column))),
    GetRow: (place, [row]) => range(oneRow(place, whole(row))),
    GetColumn: (place, [column]) => range(oneColumn(place, whole(column))),
    GetLastRow: (place) => range(oneRow(place, place.area.rows - 1)),
    GetLastColumn: (place) => range(oneColumn(place, place.area.columns - 1)),
    GetLastCell: (place) => range(oneCell(place, place.area.rows - 1, place.area.columns - 1)),
    GetOffsetRange: (place, [rows, columns]) => range(moved(place, whole(rows), whole(columns))),
    GetResizedRange: (place, [rows, columns]) => range(resized(place, whole(rows), whole(columns))),
    GetAbsoluteResizedRange: (place, [rows, columns]) => range(sized(place, whole(rows), whole(columns))),
    GetEntireColumn: (place) => range(entireColumn(place)),
    GetEntireRow: (place) => range(entireRow(place)),
    GetBoundingRect: (place, [other]) => {
      const given = placeGiven(other, place);
      if (given.sheet !== place.sheet) throw hostError("InvalidArgument");
      return range({ sheet: place.sheet, area: bounding(place.area, given.area) });
    },
    GetIntersection: (place, [other]) => {
      const found = common(place, other);
      if (found === null) throw hostError("ItemNotFound");
      return found;
    },
    GetIntersectionOrNullObject: (place, [other]) => common(place, other),
    GetUsedRange: (place, [valuesOnly]) => {
      const found = used(place, valuesOnly);
      if (found === null) throw hostError("ItemNotFound");
      return found;
    },
    GetSpecialCellsOrNullObject: (place, [kindOf, valueType]) => {
      const areas = specialCells(standing(place), kindOf, valueType);
      return areas.length === 0 ? null : rangeAreas({ sheet: place.sheet, areas });
    },
    GetUsedRangeOrNullObject: (place, [valuesOnly]) => used(place, valuesOnly),
    GetCellProperties: (place, [wanted]) => cellProperties(standing(place), wanted),
    GetRowProperties: (place, [wanted]) => rowProperties(place, wanted),
    GetColumnProperties: (place, [wanted]) => columnProperties(place, wanted),
    SetCellProperties: (place, [given]) => {
      setCellProperties(standing(place), given);
    },
    Clear: (place, [what]) => {
      clear(place, what);
    },
    Merge: (place, [across]) => {
      merge(place, across);
    },
    Unmerge: (place) => {
      unmerge(place);
    },
    // The client asks this before it sends a large array in slices.
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns) throw hostError("InvalidArgument");
    },
    Select: (place) => {
      const { sheet, area } = standing(place);
      if (sheet.visibility !== "Visible") throw hostError("InvalidOperation");
      sheet.book.select(sheet, area);
      return null;
    },
  },
});

/** Excel.Range over this place. */
export function range(place: Place): HostObject {
  const bound = kind(standing(place));
  places.set(bound, place);
  return bound;
}

function common(place: Place, other: unknown): HostObject | null {
  const given = placeGiven(other, place);
  const area = given.sheet === place.sheet ? intersection(place.area, given.area) : undefined;
  return area === undefined ? null : range({ sheet: place.sheet, area });
}

function used(place: Place, valuesOnly: unknown): HostObject | null {
  const area = usedArea(standing(place).sheet, valuesOnly === true, place.area);
  return area === undefined ? null : range({ sheet: place.sheet, area });
}
