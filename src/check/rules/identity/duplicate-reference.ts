import { cellsWhere, columnOf, type Column } from "../../column";
import { firsts } from "../../firsts";
import { raise } from "../../raise";
import { squeeze } from "../../references";
import type { RegisterRule } from "../../rule";
import { shiftedRows } from "../structure/shifted-cells";

/** Within one register: councils number each sheet from 1, so the same reference on two sheets says nothing. */
export const duplicateReference: RegisterRule<"duplicate-reference"> = {
  id: "duplicate-reference",
  severity: "error",
  *check(register) {
    const column = columnOf(register, "reference");
    const suspects = suspectsIn(column);
    if (suspects.size === 0) return;
    const shifted = shiftedRows(register);
    const firstRows = new Map<string, number>();
    for (const { item, field, text } of cellsWhere(column, (one) => suspects.has(fingerprint(one)))) {
      if (shifted.has(item.row)) continue;
      const key = squeeze(text);
      const firstRow = firstRows.get(key);
      if (firstRow === undefined) firstRows.set(key, item.row);
      else yield raise(item, field, { text, firstRow });
    }
  },
};

/** The fingerprints that several references have. Nearly all have one of their own, and need not be squeezed. */
function suspectsIn({ texts }: Column): ReadonlySet<number> {
  const suspects = new Set<number>();
  const firstPlace = firsts(texts.length);
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at];
    if (text == null) continue;
    const print = fingerprint(text);
    if (firstPlace(print, at) !== at) suspects.add(print);
  }
  return suspects;
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
