import type { LayoutInput } from "../layout";
import { EVERY_RATING, rated } from "./columns";
import { INDICATOR_FIELDS, OFF_TARGET_OR_UNRATED } from "./exceptions";

type Part = NonNullable<LayoutInput["tables"]>[number]["parts"][number];

/** Blue always has its column: with these councils it is a rating like any other. */
const COLUMNS = EVERY_RATING.map((column) => (column.heading === "Blue" ? rated("blue") : column));
const ALL: Part = { kind: "all", totalColumn: "Items", columns: COLUMNS };

/** One register: by rating, by service and by objective. */
export const BY_SERVICE_AND_OBJECTIVE: LayoutInput = {
  id: "by-service-and-objective",
  name: "By service and objective",
  tables: [
    { title: "By rating", parts: [ALL], shares: "of-all", roundTo100: true },
    { title: "By service", groupBy: "service", parts: [ALL], hideSingle: true },
    { title: "By objective", groupBy: "objective", parts: [ALL], hideSingle: true },
  ],
  exceptions: [
    {
      title: "Exceptions by service",
      kind: "all",
      groupBy: "service",
      columns: INDICATOR_FIELDS,
      which: OFF_TARGET_OR_UNRATED,
    },
  ],
};
