import { columnOf, type Column } from "../../column";
import { raise } from "../../raise";
import { squeeze } from "../../references";
import { Repeats } from "../../repeats";
import type { RegisterRule } from "../../rule";
import { shiftedRows } from "../structure/shifted-cells";

/** Within one register: councils number each sheet from 1, so the same reference on two sheets says nothing. */
export const duplicateReference: RegisterRule<"duplicate-reference"> = {
  id: "duplicate-reference",
  severity: "error",
  *check(register) {
    const column = columnOf(register, "reference");
    const suspects = suspectsIn(column);
    if (suspects.length === 0) return;
    const shifted = shiftedRows(register);
    const firstRows = new Map<string, number>();
    for (const at of suspects) {
      const [item, text] = [column.items[at], column.texts[at]];
      const field = item?.fields.reference;
      if (!field || text == null || shifted.has(item.row)) continue;
      const key = squeeze(text);
      const firstRow = firstRows.get(key);
      if (firstRow === undefined) firstRows.set(key, item.row);
      else yield raise(item, field, { text, firstRow });
    }
  },
};

/** Where references stand whose fingerprint others have. Nearly all have one of their own, and need not be squeezed. */
function suspectsIn({ texts }: Column): readonly number[] {
  const repeats = new Repeats(texts.length);
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] ?? null;
    if (text !== null) repeats.meet(fingerprint(text), at);
  }
  return repeats.groups().flat();
}

/** A number that two references have in common which are the same but for spaces and capitals. */
function fingerprint(reference: string): number {
  return hash(reference) ?? hash(squeeze(reference)) ?? 0;
}

const [SPACE, LAST_PLAIN] = [32, 126];

/** FNV-1a over all but the spaces, small letters as capitals; null where there is more than plain ASCII. */
function hash(text: string): number | null {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < SPACE || code > LAST_PLAIN) return null;
    if (code > SPACE) sum = Math.imul(sum ^ (code >= 97 && code <= 122 ? code - 32 : code), 0x01000193);
  }
  return sum;
}
