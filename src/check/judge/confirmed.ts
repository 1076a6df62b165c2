import { said, type Item } from "../../kpi/item";
import type { Polarity, Profile } from "../../kpi/profile";
import { squeeze } from "../references";

/** What the officer has confirmed of an item, by its reference; null where nothing. */
export function confirmedOf(item: Item, { polarity }: Pick<Profile, "polarity">): Polarity | null {
  if (isEmpty(polarity)) return null;
  const reference = said(item, "reference");
  return reference === null ? null : (polarity[squeeze(reference)] ?? null);
}

function isEmpty(record: object): boolean {
  for (const key in record) if (Object.hasOwn(record, key)) return false;
  return true;
}
