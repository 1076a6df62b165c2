import { said, type Item } from "../../kpi/item";
import type { Polarity, Profile } from "../../kpi/profile";
import { squeeze } from "../references";

/** What the officer has confirmed of an item, by its reference; null where nothing. */
export function confirmedOf(item: Item, { polarity }: Pick<Profile, "polarity">): Polarity | null {
  if (isNothingConfirmed({ polarity })) return null;
  const reference = said(item, "reference");
  return reference === null ? null : (polarity[squeeze(reference)] ?? null);
}

/** Whether the officer has confirmed nothing of any item. */
export function isNothingConfirmed({ polarity }: Pick<Profile, "polarity">): boolean {
  for (const key in polarity) if (Object.hasOwn(polarity, key)) return false;
  return true;
}
