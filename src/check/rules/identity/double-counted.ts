import { said, textOf, type Item } from "../../../kpi/item";
import { fold, tidy } from "../../../kpi/text";
import type { Register } from "../../../read/register";
import { raise } from "../../raise";
import type { BookRule } from "../../rule";
import { shiftedRows } from "../structure/shifted-cells";
import { differIn, sameMeasures, type Placed } from "./same-measure";

/** Registers that share half of their measures are made after one pattern, such as one for each service. */
const PATTERN_SHARE = 0.5;
/** Two comments on one matter have at least so many of the shorter one's words in common. */
const RELATED_SHARE = 0.6;
const LONG_WORD = 4;

export const doubleCounted: BookRule<"double-counted"> = {
  id: "double-counted",
  severity: "warning",
  *checkBook({ book }) {
    const pairs = sameMeasures(book).flatMap((group) => pairOf(group) ?? []);
    for (const pair of pairs) {
      const [first, second] = pair;
      const field = second.item.fields.measure;
      if (!field || isPattern(pair, pairs) || !isOneMatter(first.item, second.item)) continue;
      const facts = {
        text: tidy(field.text),
        otherSheet: first.item.sheet === second.item.sheet ? null : first.item.sheet,
        otherRow: first.item.row,
        otherObjective: first.register === second.register ? said(first.item, "objective") : null,
      };
      yield raise(second.item, field, facts);
    }
  },
};

type Pair = readonly [first: Placed, second: Placed];

/** Two items of one name in two registers, or under two objectives of one. What stands thrice is a standing measure. */
function pairOf(group: readonly Placed[]): [Pair] | null {
  const [first, second] = group;
  if (!first || !second || group.length > 2) return null;
  if (first.register === second.register && !differIn(first.item, second.item, "objective")) return null;
  return group.some(({ register, item }) => shiftedRows(register).has(item.row)) ? null : [[first, second]];
}

function isPattern([a, b]: Pair, pairs: readonly Pair[]): boolean {
  const shared = pairs.filter(([c, d]) => c.register === a.register && d.register === b.register).length;
  const rows = a.register === b.register ? a.register.items.length / 2 : smaller(a.register, b.register);
  return shared >= rows * PATTERN_SHARE;
}

function smaller(a: Register, b: Register): number {
  return Math.min(a.items.length, b.items.length);
}

/** Nothing that the two rows say speaks for two matters of one name. */
function isOneMatter(a: Item, b: Item): boolean {
  if (differIn(a, b, "owner") || differIn(a, b, "service") || differIn(a, b, "actual")) return false;
  const [one, other] = [longWords(textOf(a, "commentary")), longWords(textOf(b, "commentary"))];
  const common = [...one].filter((word) => other.has(word)).length;
  return common >= Math.min(one.size, other.size) * RELATED_SHARE;
}

function longWords(text: string): ReadonlySet<string> {
  return new Set(fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= LONG_WORD)); // prettier-ignore
}
