import { type Area, areaName, quoted } from "../engine/address";
import type { Sheet } from "../engine/sheet";
import { hostError } from "../errors";
import { defineKind, type HostObject, whole } from "../kind";
import { placeOf } from "./common";
import { conditionalFormatsOfAreas } from "./conditional-formats";
import { range } from "./range";
import { worksheet } from "./worksheet";

/** Rectangles of one sheet: what an Excel.RangeAreas is to the stand-in. */
export interface Places {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

function ranges({ sheet, areas }: Places): readonly HostObject[] {
  return areas.map((area) => range({ sheet, area }));
}

const collection = defineKind<Places>("RangeCollection", {
  items: ranges,
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (places, [index]) => {
      const found = ranges(places)[whole(index)];
      if (found === undefined) throw hostError("InvalidArgument");
      return found;
    },
  },
});

/**
 * The ranges that an address names, one after the other with commas or semicolons between them; the computer's list
 * separator where that is another (github.com/OfficeDev/office-js/issues/1167).
 */
export function placesOf(sheet: Sheet, address: string): Places {
  const between = sheet.book.listSeparator === "," ? /[,;]/ : ";";
  return { sheet, areas: address.split(between).map((each) => placeOn(sheet, each.trim())) };
}

function placeOn(sheet: Sheet, address: string): Area {
  const place = placeOf(sheet.book, address, sheet);
  if (place.sheet !== sheet) throw hostError("InvalidArgument");
  return place.area;
}

/** Excel.RangeAreas: where it is, and the conditional formats that are added to it. */
export const rangeAreas = defineKind<Places>("RangeAreas", {
  properties: {
    Address: {
      get: ({ sheet, areas }) => areas.map((area) => `${quoted(sheet.name)}!${areaName(area)}`).join(", "),
    },
    AreaCount: { get: ({ areas }) => areas.length },
  },
  links: {
    Areas: collection,
    // Not named outright: that module needs this one.
    ConditionalFormats: (places) => conditionalFormatsOfAreas(places),
    Worksheet: ({ sheet }) => worksheet(sheet),
  },
});
