import type { LayoutInput } from "../layout";
import { rated } from "./columns";
import { fields, OFF_TARGET_OR_UNRATED } from "./exceptions";

type Column = NonNullable<LayoutInput["tables"]>[number]["parts"][number]["columns"][number];

const COLUMNS: Column[] = [
  { ...rated("green"), phrase: "on track" },
  { ...rated("amber"), phrase: "under control" },
  { ...rated("red"), phrase: "below target" },
  rated("blue", "used"),
  rated("completed", "used"),
  rated("not-started", "used"),
];

/** A priority a sheet, each with actions and indicators. */
export const SIDE_BY_SIDE: LayoutInput = {
  id: "side-by-side",
  name: "Actions and indicators side by side",
  tables: [
    {
      title: "Progress by priority",
      groupBy: "sheet",
      parts: [
        { kind: "action", heading: "Actions", columns: COLUMNS },
        { kind: "indicator", heading: "Indicators", columns: COLUMNS },
      ],
    },
  ],
  exceptions: [
    {
      title: "Actions that need attention",
      kind: "action",
      groupBy: "sheet",
      columns: fields("measure", "commentary", "rating", "plan"),
      which: OFF_TARGET_OR_UNRATED,
    },
    {
      title: "Indicators that need attention",
      kind: "indicator",
      groupBy: "sheet",
      columns: fields("measure", "target", "actual", "travelLastQuarter", "rating", "commentary", "plan"),
      which: OFF_TARGET_OR_UNRATED,
    },
    {
      title: "Intervention plans",
      kind: "all",
      columns: fields("sheet", "measure", "target", "actual", "owner", "plan", "explanation"),
      which: { buckets: ["red"] },
    },
  ],
};
