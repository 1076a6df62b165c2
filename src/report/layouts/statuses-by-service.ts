import type { LayoutInput } from "../layout";
import { LATE, STOPPED, UNDER_WAY, withStatus } from "./columns";
import { fields } from "./exceptions";

/** What a performance system exports: statuses instead of colours, a table for actions and one for indicators. */
export const STATUSES_BY_SERVICE: LayoutInput = {
  id: "statuses-by-service",
  name: "By service with statuses, critical ones in brackets",
  tables: [
    {
      title: "Key tasks and actions",
      groupBy: "service",
      totalRow: "TOTAL",
      emptyGroups: true,
      parts: [
        {
          kind: "action",
          columns: [
            { heading: "Completed", buckets: ["completed"], statuses: ["completed", "achieved"] },
            { heading: "In Progress", buckets: ["green", "amber-green"], statuses: [...UNDER_WAY] },
            { heading: "Warning", phrase: "at Warning", buckets: ["amber"], statuses: ["warning"] },
            { heading: "Overdue", buckets: ["red"], statuses: [...LATE] },
            withStatus("Cancelled", STOPPED),
            { heading: "Not started", buckets: ["not-started"], show: "used" },
          ],
        },
      ],
    },
    {
      title: "Performance indicators (critical ones in brackets)",
      groupBy: "service",
      totalRow: "TOTAL",
      emptyGroups: true,
      criticalInBrackets: true,
      parts: [
        {
          kind: "indicator",
          columns: [
            { heading: "Satisfactory", buckets: ["green"], statuses: ["satisfactory"] },
            { heading: "Warning", phrase: "at Warning", buckets: ["amber"], statuses: ["warning"] },
            { heading: "Alert", phrase: "at Alert", buckets: ["red"], statuses: ["alert"] },
            withStatus("Unknown", ["unknown"]),
          ],
        },
      ],
    },
  ],
  exceptions: [
    {
      title: "Exceptions: key tasks and actions",
      kind: "action",
      columns: fields("rating", "title", "endDate", "commentary"),
      which: { buckets: ["amber", "red"], statuses: ["warning", ...LATE] },
    },
    {
      title: "Exceptions: performance indicators",
      kind: "indicator",
      columns: fields("rating", "title", "frequency", "previous", "actual", "target", "commentary"),
      which: { buckets: ["amber", "red"], statuses: ["unknown"], withoutFigure: true },
    },
  ],
};
