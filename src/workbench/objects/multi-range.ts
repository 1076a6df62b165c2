import { type Area, areaName, quoted } from "../engine/address";
import type { Sheet } from "../engine/sheet";
import { hostError } from "../errors";
import { defineKind, type HostObject, whole } from "../kind";
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

/** Excel.RangeAreas, to be read only: where it is. */
export const rangeAreas = defineKind<Places>("RangeAreas", {
  properties: {
    Address: {
      get: ({ sheet, areas }) => areas.map((area) => `${quoted(sheet.name)}!${areaName(area)}`).join(", "),
    },
    AreaCount: { get: ({ areas }) => areas.length },
  },
  links: { Areas: collection, Worksheet: ({ sheet }) => worksheet(sheet) },
});
