import { placeOf, type Place } from "../kpi/address";
import { said, type Item } from "../kpi/item";
import type { Facts, Fix, RuleId, Severity } from "./finding";
import type { Raised } from "./rule";

/**
 * What a rule raises on a field of an item.
 * @param more a proposed fix, and a severity where it differs from the rule's own
 */
export function raise<Id extends RuleId>(
  item: Item,
  field: Place,
  facts: Facts[Id],
  more: { readonly fix?: Fix | null; readonly severity?: Severity } = {},
): Raised<Id> {
  const { fix = null, severity } = more;
  const found = { sheet: item.sheet, place: placeOf(field), reference: said(item, "reference"), facts, fix };
  return severity === undefined ? found : { ...found, severity };
}
