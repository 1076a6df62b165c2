import type { LayoutInput } from "../layout";
import { EVERY_RATING } from "./columns";
import { ACTION_FIELDS, INDICATOR_FIELDS, OFF_TARGET_OR_UNRATED } from "./exceptions";

type Table = NonNullable<LayoutInput["tables"]>[number];

const ALL: Table["parts"] = [{ kind: "all", totalColumn: "Items", columns: [...EVERY_RATING] }];

function by(groupBy: Table["groupBy"], title: string): Table {
  return { title, groupBy, parts: ALL, hideSingle: true };
}

/** What is written where nothing has been chosen: it says something of any workbook. */
export const STANDARD: LayoutInput = {
  id: "standard",
  name: "Standard",
  tables: [
    { title: "By rating", parts: ALL, shares: "of-all" },
    by("kind", "By kind"),
    by("sheet", "By sheet"),
    by("service", "By service"),
    by("objective", "By objective"),
  ],
  exceptions: [
    { title: "Indicator exceptions", kind: "indicator", columns: INDICATOR_FIELDS, which: OFF_TARGET_OR_UNRATED },
    { title: "Action exceptions", kind: "action", columns: ACTION_FIELDS, which: OFF_TARGET_OR_UNRATED },
  ],
};
