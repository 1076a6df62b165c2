/** What a register's column holds. The names are those of the JSON interface. */
export const ROLES = [
  "reference",
  "measure",
  "target",
  "actual",
  "benchmark",
  "frequency",
  "owner",
  "objective",
  "subObjective",
  "service",
  "commentary",
  "rating",
  "status",
  "startDate",
  "endDate",
] as const;
export type Role = (typeof ROLES)[number];

/** What a role is called in a sentence for the officer, where the workbook's own heading is not to hand. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  reference: "reference",
  measure: "measure",
  target: "target",
  actual: "actual",
  benchmark: "benchmark",
  frequency: "frequency",
  owner: "responsible officer",
  objective: "objective",
  subObjective: "sub-objective",
  service: "service",
  commentary: "commentary",
  rating: "rating",
  status: "status",
  startDate: "start date",
  endDate: "end date",
};
