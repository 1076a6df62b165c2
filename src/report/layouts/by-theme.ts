import type { LayoutInput } from "../layout";
import { rated, RED_FIRST } from "./columns";
import { fields, OFF_TARGET_OR_UNRATED } from "./exceptions";

type Part = NonNullable<LayoutInput["tables"]>[number]["parts"][number];

const ACTIONS: Part = {
  kind: "action",
  totalColumn: "Number of actions",
  columns: [...RED_FIRST, rated("completed"), rated("not-started", "used"), rated("blue", "used")],
};
const INDICATORS: Part = {
  kind: "indicator",
  totalColumn: "Number of indicators",
  columns: [
    ...RED_FIRST,
    rated("completed", "used"),
    { heading: "Not started (annual)", phrase: "not started (annual)", stages: ["not-due"] },
    rated("blue", "used"),
  ],
};

/** A theme a sheet: all actions, the actions of each theme, then the indicators. */
export const BY_THEME: LayoutInput = {
  id: "by-theme",
  name: "By theme: actions and indicators",
  tables: [
    { title: "Actions, whole council", parts: [ACTIONS] },
    { title: "Actions by theme", groupBy: "sheet", parts: [ACTIONS], totalRow: "Overall" },
    { title: "Performance indicators", parts: [INDICATORS] },
  ],
  exceptions: [
    {
      title: "Action exceptions",
      kind: "action",
      groupBy: "sheet",
      columns: fields("objective", "measure", "commentary", "rating", "startDate", "endDate"),
      which: OFF_TARGET_OR_UNRATED,
    },
    {
      title: "Indicator exceptions",
      kind: "indicator",
      columns: fields("reference", "measure", "owner", "previous", "actual", "target", "rating", "commentary", "travelLastQuarter"), // prettier-ignore
      which: OFF_TARGET_OR_UNRATED,
    },
  ],
};
