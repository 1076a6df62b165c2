import { said, type Item } from "../../../kpi/item";
import { fold } from "../../../kpi/text";
import type { Book, Register } from "../../../read/register";
import { prefixOf } from "../../references";
import type { RegisterRule } from "../../rule";

/** One run of blank rows for so many items or fewer is how the register is laid out. */
const LAYOUT_SHARE = 3;

export const blankRow: RegisterRule<"blank-row"> = {
  id: "blank-row",
  severity: "advice",
  *check(register, { book }) {
    const gaps = gapsIn(register, book);
    if (gaps.length === 0 || isLayout(register.items, gaps)) return;
    for (const { from, to } of gaps)
      yield {
        sheet: register.sheet,
        place: { row: from, column: register.body.left },
        reference: null,
        facts: { from, to },
        fix: null,
      };
  },
};

/** Rows between two items that hold neither an item nor anything else that was read. */
interface Gap {
  /** Which item stands above. */
  readonly after: number;
  readonly from: number;
  readonly to: number;
}

function gapsIn({ items, sheet }: Register, { passedOver }: Book): readonly Gap[] {
  const gaps: Gap[] = [];
  let taken: Set<number> | undefined;
  for (let index = 1; index < items.length; index++) {
    const from = (items[index - 1]?.row ?? 0) + 1;
    const to = (items[index]?.row ?? 0) - 1;
    if (to < from) continue;
    taken ??= new Set(passedOver.flatMap((passed) => ("row" in passed && passed.sheet === sheet ? passed.row : [])));
    // A heading or a total between them: the blank rows set it off.
    const rows = Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
    if (!rows.some((row) => taken?.has(row))) gaps.push({ after: index - 1, from, to });
  }
  return gaps;
}

/** Blank rows that stand after every so many items, or between groups, are meant. */
function isLayout(items: readonly Item[], gaps: readonly Gap[]): boolean {
  if (gaps.length * LAYOUT_SHARE > items.length || isRegular(items.length, gaps)) return true;
  const after = new Set(gaps.map((gap) => gap.after));
  return GROUPINGS.some((group) => {
    const changes = changesOf(items, group);
    return gaps.every((gap) => changes.has(gap.after)) && changes.size <= after.size * 2;
  });
}

function isRegular(items: number, gaps: readonly Gap[]): boolean {
  if (gaps.length < 2) return false;
  const ends = gaps.map(({ after }) => after + 1);
  const sizes = ends.map((end, index) => end - (ends[index - 1] ?? 0));
  const [first = 0] = sizes;
  return sizes.every((size) => size === first) && items - (ends.at(-1) ?? 0) <= first;
}

/** What a register may be grouped by. */
const GROUPINGS: readonly ((item: Item) => string | null)[] = [
  ({ section }) => section,
  (item) => prefixOf(said(item, "reference") ?? ""),
  (item) => said(item, "objective"),
  (item) => said(item, "subObjective"),
  (item) => said(item, "service"),
  (item) => said(item, "owner"),
];

/** Below which items another group begins. */
function changesOf(items: readonly Item[], group: (item: Item) => string | null): ReadonlySet<number> {
  const groups = items.map((item) => fold(group(item) ?? ""));
  return new Set(
    groups.flatMap((name, index) => (index + 1 < groups.length && name !== groups[index + 1] ? [index] : [])),
  );
}
