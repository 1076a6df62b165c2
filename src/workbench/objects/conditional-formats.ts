import { type Area, intersection } from "../engine/address";
import { type ConditionalRule, conditionalRules } from "../engine/conditional-rules";
import { addRule, changeRule, clearRules, removeRule } from "../engine/made-rules";
import { typeOf } from "../engine/rule-words";
import type { Sheet } from "../engine/sheet";
import { hostError } from "../errors";
import { defineKind, flag, type HostObject, oneOf, text, whole } from "../kind";
import { mayFormat, type Place, standing } from "./common";
import { type Conditional, kindLinks, notPermitted } from "./conditional-kinds";
import { type Places, rangeAreas } from "./multi-range";
import { range } from "./range";

/** A format by its id, so that what is set of it is seen through every object of it. */
class Listed implements Conditional {
  constructor(
    private readonly place: Place,
    private readonly id: string,
  ) {}

  get sheet(): Sheet {
    return this.place.sheet;
  }

  get rule(): ConditionalRule {
    const found = conditionalRules(standing(this.place).sheet).find(({ id }) => id === this.id);
    if (found === undefined) throw hostError("ItemNotFound");
    return found;
  }

  /** Where it stands among those of the range: Excel's documentation has it that this is its priority. */
  get index(): number {
    return applying(this.place).findIndex(({ id }) => id === this.id);
  }
}

/** "Value is null on data bars, icon sets, and color scales": documentation of stopIfTrue. */
const UNSTOPPABLE = ["DataBar", "IconSet", "ColorScale"];

function only({ sheet, rule }: Listed): HostObject | null {
  const [area, ...others] = rule.areas;
  return area === undefined || others.length > 0 ? null : range({ sheet, area });
}

const conditionalFormat = defineKind<Listed>("ConditionalFormat", {
  identity: ({ rule }) => ({ Id: rule.id }),
  properties: {
    Id: { get: ({ rule }) => rule.id },
    Priority: { get: ({ index }) => index },
    StopIfTrue: {
      get: ({ rule }) => (UNSTOPPABLE.includes(typeOf(rule)) ? null : rule.stops),
      set: ({ sheet, rule }, value) => {
        changeRule(sheet, rule, { stops: flag(value) }, "ConditionalFormat.stopIfTrue");
      },
    },
    Type: { get: ({ rule }) => typeOf(rule) },
  },
  links: kindLinks,
  methods: {
    Delete: ({ sheet, rule }) => {
      mayFormat({ sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } });
      removeRule(sheet, rule);
    },
    GetRange: (each) => {
      const found = only(each);
      if (found === null) throw notPermitted();
      return found;
    },
    GetRangeOrNullObject: only,
    GetRanges: ({ sheet, rule }) => rangeAreas({ sheet, areas: rule.areas }),
  },
});

/** The rules that apply to a cell of the place, the most important first. */
function applying(place: Place): readonly ConditionalRule[] {
  const { sheet, area } = standing(place);
  return conditionalRules(sheet).filter(({ areas }) => areas.some((each) => intersection(each, area) !== undefined));
}

function listed(place: Place): readonly HostObject[] {
  return applying(place).map(({ id }) => conditionalFormat(new Listed(place, id)));
}

function find(place: Place, id: unknown): HostObject | null {
  const wanted = text(id).toUpperCase();
  const rule = applying(place).find((each) => each.id.toUpperCase() === wanted);
  return rule === undefined ? null : conditionalFormat(new Listed(place, rule.id));
}

const ADDED = { CellValue: "cellIs", Custom: "expression" } as const;

/** "Adds a new conditional format to the collection at the first/top priority": its documentation. */
function add(place: Place, type: unknown, areas: readonly Area[] = [place.area]): HostObject {
  const known = oneOf(text(type), ["CellValue", "Custom"], "ConditionalFormatCollection.add");
  const { sheet } = standing(place);
  mayFormat(place);
  return conditionalFormat(new Listed(place, addRule(sheet, ADDED[known], areas).id));
}

function existing(place: Place, id: unknown): HostObject {
  const found = find(place, id);
  if (found === null) throw hostError("ItemNotFound");
  return found;
}

/** Excel.ConditionalFormatCollection of a range. */
export const conditionalFormats = defineKind<Place>("ConditionalFormatCollection", {
  items: listed,
  item: (place, [id]) => existing(place, id),
  methods: {
    Add: (place, [type]) => add(place, type),
    ClearAll: (place) => {
      mayFormat(standing(place));
      clearRules(place.sheet, place.area);
    },
    GetCount: (place) => applying(place).length,
    GetItem: (place, [id]) => existing(place, id),
    GetItemAt: (place, [index]) => {
      const format = listed(place)[whole(index)];
      if (format === undefined) throw hostError("InvalidArgument");
      return format;
    },
    GetItemOrNullObject: (place, [id]) => find(place, id),
  },
});

/** Of several ranges at once: one can be added to them all. */
export const conditionalFormatsOfAreas = defineKind<Places>("ConditionalFormatCollection", {
  methods: {
    Add: ({ sheet, areas }, [type]) => {
      const [first] = areas;
      if (first === undefined) throw hostError("InvalidArgument");
      return add({ sheet, area: first }, type, areas);
    },
  },
});
