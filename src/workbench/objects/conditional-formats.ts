import { intersection } from "../engine/address";
import { conditionalRules } from "../engine/conditional-rules";
import { typeOf } from "../engine/rule-words";
import { hostError } from "../errors";
import { defineKind, type HostObject, text, whole } from "../kind";
import { type Place, standing } from "./common";
import { type Conditional, kindLinks, notPermitted } from "./conditional-kinds";
import { rangeAreas } from "./multi-range";
import { range } from "./range";

interface Listed extends Conditional {
  /** Where it stands among those of the range: Excel's documentation has it that this is its priority. */
  readonly index: number;
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
    StopIfTrue: { get: ({ rule }) => (UNSTOPPABLE.includes(typeOf(rule)) ? null : rule.stops) },
    Type: { get: ({ rule }) => typeOf(rule) },
  },
  links: kindLinks,
  methods: {
    GetRange: (each) => {
      const found = only(each);
      if (found === null) throw notPermitted();
      return found;
    },
    GetRangeOrNullObject: only,
    GetRanges: ({ sheet, rule }) => rangeAreas({ sheet, areas: rule.areas }),
  },
});

/** The conditional formats that apply to a cell of the place, the most important first. */
function listed(place: Place): readonly HostObject[] {
  return found(place).map(conditionalFormat);
}

function found(place: Place): readonly Listed[] {
  const { sheet, area } = standing(place);
  return conditionalRules(sheet)
    .filter(({ areas }) => areas.some((each) => intersection(each, area) !== undefined))
    .map((rule, index) => ({ sheet, rule, index }));
}

/** Excel.ConditionalFormatCollection of a range, to be read only. */
export const conditionalFormats = defineKind<Place>("ConditionalFormatCollection", {
  items: listed,
  item: (place, [id]) => {
    const wanted = text(id).toUpperCase();
    const format = found(place).find(({ rule }) => rule.id.toUpperCase() === wanted);
    if (format === undefined) throw hostError("ItemNotFound");
    return conditionalFormat(format);
  },
  methods: {
    GetCount: (place) => found(place).length,
    GetItemAt: (place, [index]) => {
      const format = listed(place)[whole(index)];
      if (format === undefined) throw hostError("InvalidArgument");
      return format;
    },
  },
});
