import { defineKind, type KindTable, type Property } from "../kind";
import { mayFormat, type Place, standing } from "./common";
import { ALIGNMENT, type Aspect, FILL, FONT, withoutFill } from "./format-aspects";
import { usedArea } from "./range-areas";
import { borders } from "./range-borders";
import { autofitColumns, autofitRows, columnWidth, rowHeight, setColumnWidth, setRowHeight } from "./range-sizes";

// Past this many cells, only those that are there are asked; the rest have no format of their own.
const MAX_CELLS_ASKED = 1_000_000;

/** What all cells of the place say, or `mixed` when they differ. */
function common(place: Place, aspect: Aspect, mixed: unknown): unknown {
  const { sheet, area } = standing(place);
  const { styles } = sheet.book;
  const asked = area.rows * area.columns > MAX_CELLS_ASKED ? usedArea(sheet, false, area) : area;
  const seen = new Set<number>();
  if (asked === undefined || asked !== area) seen.add(0);
  for (let row = 0; row < (asked?.rows ?? 0); row += 1) {
    for (let column = 0; column < (asked?.columns ?? 0); column += 1) {
      seen.add(sheet.styleAt((asked?.row ?? 0) + row, (asked?.column ?? 0) + column));
    }
  }
  const answers = new Set([...seen].map((id) => aspect.read(styles, id)));
  return answers.size === 1 ? [...answers][0] : mixed;
}

/** Sets one aspect of the format of every cell of the place. */
export function setAspect(place: Place, aspect: Aspect, value: unknown): void {
  mayFormat(standing(place));
  const { styles } = place.sheet.book;
  place.sheet.restyle(place.area, (old) => styles.change(old, (style) => aspect.write(style, value)));
}

function properties(aspects: Readonly<Record<string, Aspect>>, mixed: unknown): Record<string, Property<Place>> {
  return Object.fromEntries(
    Object.entries(aspects).map(([name, aspect]) => [
      name,
      {
        get: (place: Place) => common(place, aspect, mixed),
        set: (place: Place, value: unknown) => {
          setAspect(place, aspect, value);
        },
      },
    ]),
  );
}

const fill = defineKind<Place>("RangeFill", {
  // Cells of different fills have the colour "", of different fonts null.
  properties: properties(FILL, ""),
  methods: {
    Clear: (place) => {
      mayFormat(place);
      place.sheet.restyle(place.area, (old) => place.sheet.book.styles.change(old, withoutFill));
      return null;
    },
  },
});

const font = defineKind<Place>("RangeFont", { properties: properties(FONT, null) });

/** Whether cells are locked once their sheet is protected. */
const protection = defineKind<Place>("FormatProtection", {
  properties: {
    Locked: { get: (place) => common(place, { read: (styles, id) => styles.isLocked(id), write: (style) => style }, null) },
  },
}); // prettier-ignore

const table: KindTable<Place> = {
  properties: {
    ...properties(ALIGNMENT, null),
    ColumnWidth: { get: columnWidth, set: setColumnWidth },
    RowHeight: { get: rowHeight, set: setRowHeight },
  },
  links: { Fill: fill, Font: font, Borders: borders, Protection: protection },
  methods: {
    AutofitColumns: (place) => {
      autofitColumns(place);
      return null;
    },
    AutofitRows: (place) => {
      autofitRows(place);
      return null;
    },
  },
};

/** Excel.RangeFormat of a place. */
export const rangeFormat = defineKind<Place>("RangeFormat", table);
