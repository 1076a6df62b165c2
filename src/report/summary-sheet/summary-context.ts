import type { Area } from "../../kpi/address";
import type { Item, Kind } from "../../kpi/item";
import type { Steps } from "../../kpi/steps";
import { itemsOf } from "../../read/register";
import { countedAs, countedBy, type CountedAs } from "../register-sheet/counted-as";
import type { LayoutGroup, PartKind } from "../layout";
import { rowsInRegister } from "../register-sheet/plan-register";
import type { Target } from "../sheets/plan";
import { GROUP_HEADINGS } from "../register-sheet/register-columns";
import type { ReportInput } from "../report-input";
import type { TablePart } from "../tables/tables";

/** What the tables of a summary need to know of the Register that they count. */
export interface SummaryContext {
  /** Whether there is a Register to count. Without one the counts are figures. */
  readonly live: boolean;
  /** The rows of some items; undefined where there are none, or no Register. */
  readonly linkTo: (items: readonly Item[]) => Target | undefined;
  /** The Register's column that says in which column of this part an item is counted. */
  readonly countedIn: (part: TablePart) => string;
  /** The kind to which a count must keep; null where all items are of one kind, or all kinds are meant. */
  readonly kindOf: (kind: PartKind) => Kind | null;
}

/** Looks at the Register that this input gives. */
export function* summaryContext(input: ReportInput): Steps<SummaryContext> {
  const { book, layout } = input;
  const items = itemsOf(book);
  const live = layout.sheets.register;
  const countings: readonly CountedAs[] = countedAs(layout);
  const rowsOf = live ? yield* rowsInRegister(items) : (): Area[] => [];
  const isMixed = items.some(({ kind }) => kind !== items[0]?.kind);
  return {
    live,
    linkTo: (those) => {
      const areas = rowsOf(those);
      return areas.length === 0 ? undefined : { role: "register", areas };
    },
    countedIn: ({ asked }) => countedBy(countings, asked)?.heading ?? "Counted as",
    kindOf: (kind) => (kind === "all" || !isMixed ? null : kind),
  };
}

/** The column of the Register that holds what is grouped by; null where everything is one group. */
export function groupColumnOf(by: LayoutGroup): string | null {
  if (by === "none") return null;
  return by === "kind" ? "Kind" : GROUP_HEADINGS[by];
}
