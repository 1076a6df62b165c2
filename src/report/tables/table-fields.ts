import type { ExceptionField } from "../layout";

/** What a column of an exceptions table is called where the workbook has no name for it. */
export const FIELD_HEADINGS: Readonly<Record<ExceptionField, string>> = {
  rating: "Status",
  reference: "Reference",
  measure: "Measure",
  title: "Title and code",
  target: "Target",
  actual: "Actual",
  previous: "Earlier",
  travelLastQuarter: "Since last quarter",
  travelLastYear: "Since the same quarter last year",
  travel: "Direction of travel",
  commentary: "Commentary",
  owner: "Responsible officer",
  service: "Service",
  objective: "Objective",
  subObjective: "Sub-objective",
  section: "Section",
  sheet: "Sheet",
  frequency: "Frequency",
  startDate: "Start date",
  endDate: "Due date",
  plan: "Recovery plan",
  explanation: "Explanation",
};
