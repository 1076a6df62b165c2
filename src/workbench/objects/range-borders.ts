import { hostError } from "../errors";
import type { Area } from "../engine/address";
import type { EngineStyle } from "../engine/excelize";
import { defineKind, type HostObject, oneOf, text } from "../kind";
import { colorOf } from "./colors";
import { mayFormat, type Place } from "./common";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type Edge = (typeof EDGES)[number];
type Side = "top" | "bottom" | "left" | "right";

interface Border {
  readonly place: Place;
  readonly edge: Edge;
}

// Excelize's numbers of border styles (AddChart's neighbour NewStyle documents them), by Excel's style and weight.
const STYLES: readonly { readonly id: number; readonly style: string; readonly weight: string }[] = [
  { id: 1, style: "Continuous", weight: "Thin" },
  { id: 2, style: "Continuous", weight: "Medium" },
  { id: 5, style: "Continuous", weight: "Thick" },
  { id: 7, style: "Continuous", weight: "Hairline" },
  { id: 3, style: "Dash", weight: "Thin" },
  { id: 8, style: "Dash", weight: "Medium" },
  { id: 4, style: "Dot", weight: "Thin" },
  { id: 6, style: "Double", weight: "Thick" },
];

/** The strips of cells, and the side of them, that an edge of a rectangle is drawn on. */
function strips({ row, column, rows, columns }: Area, edge: Edge): readonly { area: Area; side: Side }[] {
  const whole = { row, column, rows, columns };
  switch (edge) {
    case "EdgeTop":
      return [{ area: { ...whole, rows: 1 }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...whole, row: row + rows - 1, rows: 1 }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...whole, columns: 1 }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...whole, column: column + columns - 1, columns: 1 }, side: "right" }];
    case "InsideHorizontal":
      if (rows === 1) return [];
      return [
        { area: { ...whole, rows: rows - 1 }, side: "bottom" },
        { area: { ...whole, row: row + 1, rows: rows - 1 }, side: "top" },
      ];
    case "InsideVertical":
      if (columns === 1) return [];
      return [
        { area: { ...whole, columns: columns - 1 }, side: "right" },
        { area: { ...whole, column: column + 1, columns: columns - 1 }, side: "left" },
      ];
  }
}

interface Line {
  readonly id: number;
  readonly color: string;
}

function lineOf(style: EngineStyle, side: Side): Line {
  const found = style.Border?.find(({ Type }) => Type === side);
  const color = (found?.Color ?? "").replace("#", "").slice(-6).toUpperCase();
  return { id: found?.Style ?? 0, color: color === "" ? "000000" : color };
}

function read({ place, edge }: Border): Line {
  const first = strips(place.area, edge)[0];
  if (first === undefined) return { id: 0, color: "000000" };
  const { styles } = place.sheet.book;
  return lineOf(styles.get(place.sheet.styleAt(first.area.row, first.area.column)), first.side);
}

function write({ place, edge }: Border, change: (line: Line) => Line): null {
  mayFormat(place);
  const { styles } = place.sheet.book;
  for (const { area, side } of strips(place.area, edge)) {
    place.sheet.restyle(area, (old) =>
      styles.change(old, (style) => {
        const { id, color } = change(lineOf(style, side));
        const others = (style.Border ?? []).filter(({ Type }) => Type !== side);
        return { ...style, Border: id === 0 ? others : [...others, { Type: side, Color: color, Style: id }] };
      }),
    );
  }
  return null;
}

function styleId(style: string, weight: string): number {
  if (style === "None") return 0;
  const same = STYLES.filter((each) => each.style === style);
  const found = same.find((each) => each.weight === weight) ?? same[0];
  if (found === undefined) return Number(oneOf(style, [], "border style"));
  return found.id;
}

const styleOf = (id: number): string =>
  id === 0 ? "None" : (STYLES.find((each) => each.id === id)?.style ?? "Continuous");
const weightOf = (id: number): string => STYLES.find((each) => each.id === id)?.weight ?? "Thin";

const border = defineKind<Border>("RangeBorder", {
  identity: ({ edge }) => ({ Id: edge }),
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (each) => styleOf(read(each).id),
      set: (each, value) => write(each, ({ id, color }) => ({ id: styleId(text(value), weightOf(id)), color })),
    },
    Weight: {
      get: (each) => weightOf(read(each).id),
      set: (each, value) => {
        const weight = oneOf(value, ["Thin", "Medium", "Thick", "Hairline"], "border weight");
        write(each, ({ id, color }) => ({ id: styleId(id === 0 ? "Continuous" : styleOf(id), weight), color }));
      },
    },
    Color: {
      get: (each) => `#${read(each).color}`,
      // In Excel a colour draws the line where there was none.
      set: (each, value) => write(each, ({ id }) => ({ id: id === 0 ? 1 : id, color: colorOf(value).slice(1) })),
    },
  },
});

function one(place: Place, index: unknown): HostObject {
  if (typeof index !== "string") throw hostError("InvalidArgument");
  return border({ place, edge: oneOf(index, EDGES, "border") });
}

/** Excel.RangeBorderCollection of a place. */
export const borders = defineKind<Place>("RangeBorderCollection", {
  item: (place, [index]) => one(place, index),
  items: (place) => EDGES.map((edge) => border({ place, edge })),
  methods: { GetItem: (place, [index]) => one(place, index) },
});
