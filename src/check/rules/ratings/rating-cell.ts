import type { Field, Item } from "../../../kpi/item";
import { BUCKET_WORDS } from "../../../kpi/rating";
import { tidy } from "../../../kpi/text";
import type { Register } from "../../../read/register";
import type { RatingCell } from "./facts";

/** So many characters are a sign or an initial, and 'OK' alone is a word. */
const SIGN = 2;
const SHORT_WORD = /^ok$/i;

/** The cell that rates an item, its heading and its word; null where none is to be pointed at. */
export function ratingCell(
  item: Item,
  { headings }: Register,
): { readonly field: Field; readonly cell: RatingCell } | null {
  const fromStatus = item.recognised.rating?.kind !== "known" && item.recognised.status?.kind === "known" && item.ratedBy === "text"; // prettier-ignore
  const role = fromStatus || !item.fields.rating ? "status" : "rating";
  const field = item.fields[role];
  if (!field || item.rating === null) return null;
  const text = tidy(field.text);
  // A sign, such as the J that shows as a smile in Wingdings, is told by what it means.
  const rating =
    item.ratedBy === "text" && (text.length > SIGN || SHORT_WORD.test(text)) ? text : BUCKET_WORDS[item.rating];
  return { field, cell: { heading: headings[role] ?? "", rating } };
}
