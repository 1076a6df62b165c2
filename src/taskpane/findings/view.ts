import { SEVERITIES, type Severity } from "../../check/finding";

export const GROUPINGS = ["rule", "owner", "service", "sheet"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** How bad a finding is, or that it is closed with a reason. */
export type Standing = Severity | "explained";
export const STANDINGS: readonly Standing[] = [...SEVERITIES, "explained"];

/** How the officer looks at the findings. Nothing of it changes what was found. */
export interface FindingsView {
  readonly groupBy: Grouping;
  /** Only these are shown; all where it is empty. */
  readonly only: readonly Standing[];
  readonly search: string;
}

export const WHOLE_VIEW: FindingsView = { groupBy: "rule", only: [], search: "" };

/** Whether nothing is left out. */
export function isWhole({ only, search }: FindingsView): boolean {
  return only.length === 0 && search.trim() === "";
}

/** Shows all again, grouped as before. */
export function showingAll(view: FindingsView): FindingsView {
  return { ...view, only: [], search: "" };
}

/** Shows these too, or leaves them out again. */
export function toggled(view: FindingsView, standing: Standing): FindingsView {
  const isOn = view.only.includes(standing);
  return { ...view, only: STANDINGS.filter((one) => (one === standing ? !isOn : view.only.includes(one))) };
}
