import type { LayoutInput } from "../layout";
import { fields } from "./exceptions";

/** On target or within tolerance, behind, and not measured until the year ends; those behind are named. */
export const THREE_CLASSES: LayoutInput = {
  id: "three-classes",
  name: "Three classes",
  tables: [
    {
      title: "Performance indicators",
      parts: [
        {
          kind: "indicator",
          totalColumn: "Indicators",
          columns: [
            {
              heading: "On target or within tolerance",
              buckets: ["green", "amber-green", "amber"],
              stages: ["finished"],
            },
            { heading: "Behind target", buckets: ["amber-red", "red"] },
            {
              heading: "Measured on annual targets",
              phrase: "measured on annual targets",
              stages: ["not-due"],
            },
          ],
        },
      ],
    },
  ],
  exceptions: [
    {
      title: "Behind target",
      kind: "indicator",
      columns: fields("reference", "measure", "target", "actual", "commentary", "plan"),
      which: { buckets: ["amber-red", "red"] },
    },
  ],
};
