import { said, type Item } from "../../kpi/item";
import type { Steps } from "../../kpi/steps";
import { tidy } from "../../kpi/text";
import type { Book } from "../../read/register";
import { byName } from "../by-name";
import type { LayoutGroup } from "../layout";
import { sectionsHeading } from "./section-words";

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
  /** Asked for by service, they are the headings between the rows, as no column names the service. */
  readonly bySection: boolean;
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
 * anything of it, or nothing is grouped by, all are one group. In steps.
 * @param all what the one group is called then
 */
export function* grouped(book: Book, items: readonly Item[], by: LayoutGroup, all: string): Steps<Grouped> {
  const whole: Grouped = { by: "none", heading: "", bySection: false, groups: [{ name: all, missing: false, items }] };
  if (by === "none") return whole;
  const { named, unnamed } = yield* byName(items, (item) => nameOf(item, by));
  if (named.length === 0) return whole;
  const groups = named.map((group) => ({ ...group, missing: false }));
  if (unnamed.length > 0) groups.push({ name: NOT_GIVEN, missing: true, items: unnamed });
  const bySection = by === "service" && items.every(({ fields }) => fields.service === undefined);
  const heading = bySection ? headingOfSections(named, items) : headingOf(book, by);
  return { by, heading, bySection, groups };
}

function nameOf(item: Item, by: Exclude<LayoutGroup, "none">): string | null {
  switch (by) {
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
function headingOf(book: Book, by: LayoutGroup): string {
  if (by !== "objective" && by !== "subObjective" && by !== "service" && by !== "owner") return HEADINGS[by];
  const written = new Set(book.registers.flatMap(({ headings }) => tidy(headings[by] ?? "") || []));
  const [only] = written;
  return written.size === 1 && only !== undefined ? only : HEADINGS[by];
}

/** Not 'Objective', where a column of the workbook is called so already. */
function headingOfSections(groups: readonly { readonly name: string }[], items: readonly Item[]): string {
  const heading = sectionsHeading(groups.map(({ name }) => name));
  return items.some(({ fields }) => fields.objective !== undefined) ? HEADINGS.section : heading;
}
