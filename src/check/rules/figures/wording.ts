import { tidy } from "../../../kpi/text";
import type { Family } from "../../catalogue";
import { column } from "../../phrases";
import type { FiguresFacts } from "./facts";

export const FIGURES_WORDS: Family<keyof FiguresFacts> = {
  "target-is-frequency": {
    fires: "An indicator's target says how often it is measured, not how much is to be reached.",
    example: { facts: { heading: "Target", text: "Annual" }, fix: null },
    words: ({ facts: { heading, text } }) => ({
      title: "Target says how often, not how much",
      what: `${column(heading)} says '${tidy(text)}'. That is how often it is measured, not what is to be reached.`,
      todo: "Enter the target itself, and put how often into the frequency column.",
    }),
  },
};
