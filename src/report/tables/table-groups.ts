import { said, type Item } from "../../kpi/item";
import { commonest, fold, tidy } from "../../kpi/text";
import type { Book } from "../../read/register";
import type { LayoutGroup } from "../layout";

/** Items that stand together in a row of a table. */
export interface ItemGroup {
  readonly name: string;
  /** These items say nothing of what is grouped by. */
  readonly missing: boolean;
  readonly items: readonly Item[];
}

/** What items are grouped by, and the groups in the order of the workbook; those that say nothing come last. */
export interface Grouped {
  readonly by: LayoutGroup;
  /** As the workbook calls it. */
  readonly heading: string;
  readonly groups: readonly ItemGroup[];
}

const HEADINGS: Readonly<Record<LayoutGroup, string>> = {
  sheet: "Sheet",
  section: "Section",
  objective: "Objective",
  subObjective: "Sub-objective",
  service: "Service",
  owner: "Responsible officer",
  kind: "Kind",
  none: "",
};

const NOT_GIVEN = "Not given";

/**
 * Groups items. Names that differ only in case or spaces are one, under the commonest spelling. Where no item says
 * anything of it, or nothing is grouped by, all are one group.
 * @param all what the one group is called then
 */
export function grouped(book: Book, items: readonly Item[], by: LayoutGroup, all: string): Grouped {
  const groups = new Map<string, { names: string[]; items: Item[] }>();
  for (const item of items) {
    const name = nameOf(item, by);
    const key = name === null ? "" : fold(name);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { names: [], items: [] }));
    if (name !== null) group.names.push(tidy(name));
    group.items.push(item);
  }
  const unnamed = groups.get("");
  groups.delete("");
  if (groups.size === 0) return { by: "none", heading: "", groups: [{ name: all, missing: false, items }] };
  const named = [...groups.values()].map((group) => ({ name: commonest(group.names)?.text ?? "", missing: false, items: group.items })); // prettier-ignore
  const last = unnamed ? [{ name: NOT_GIVEN, missing: true, items: unnamed.items }] : [];
  return { by, heading: headingOf(book, items, by), groups: [...named, ...last] };
}

function nameOf(item: Item, by: LayoutGroup): string | null {
  switch (by) {
    case "none":
      return null;
    case "sheet":
      return item.sheet;
    case "section":
      return item.section;
    case "kind":
      return item.kind === "indicator" ? "Indicators" : "Actions";
    case "service":
      // Where no column names the service, the headings between the rows mostly do.
      return item.fields.service === undefined ? item.section : said(item, "service");
    default:
      return said(item, by);
  }
}

/** The registers' own heading where all that have one call it the same. */
function headingOf(book: Book, items: readonly Item[], by: LayoutGroup): string {
  if (by !== "objective" && by !== "subObjective" && by !== "service" && by !== "owner") return HEADINGS[by];
  const written = new Set(book.registers.flatMap(({ headings }) => tidy(headings[by] ?? "") || []));
  const [only] = written;
  if (written.size === 1 && only !== undefined) return only;
  const bySection = by === "service" && items.every(({ fields }) => fields.service === undefined);
  return bySection ? HEADINGS.section : HEADINGS[by];
}
