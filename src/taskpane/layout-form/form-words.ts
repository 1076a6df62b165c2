import { BUCKET_WORDS } from "../../kpi/rating";
import { sentenceCase } from "../../kpi/text";
import type { Choice, LayoutGroup, LayoutTable, STAGES } from "../../report/layout";

export type Stage = (typeof STAGES)[number];

export const GROUP_WORDS: Readonly<Record<LayoutGroup, string>> = {
  none: "Nothing: one row for all",
  sheet: "Sheet, such as theme or priority",
  section: "Section heading in the sheet",
  service: "Service",
  objective: "Objective",
  subObjective: "Sub-objective",
  owner: "Responsible officer",
  kind: "Indicators and actions",
};

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  "on-target": "On target, whatever the rating",
  "off-target": "Off target, whatever the rating",
  finished: "Finished, Blue too where that is what it means",
  "not-due": "Not yet due, Blue too where that is what it means",
  "data-only": "For information only",
  unrated: "Without a rating",
};

export const KINDS = ["all", "indicator", "action", "both"] as const;
export type TableKinds = (typeof KINDS)[number];

export const KIND_CHOICES: Readonly<Record<TableKinds, string>> = {
  all: "Indicators and actions, counted together",
  indicator: "Indicators only",
  action: "Actions only",
  both: "Actions and indicators side by side",
};

export const SHARE_WORDS: Readonly<Record<LayoutTable["shares"], string>> = {
  none: "None",
  "of-all": "Of all items",
  "of-rated": "Of what has a rating",
};

/** A name stays on a line or two. */
const MOST_WORDS = 2;

/** What a column or a list takes in: 'Green, Completed and 2 more'. */
export function choiceWords({ buckets, statuses, stages }: Choice): string {
  const words = [
    ...buckets.map((bucket) => BUCKET_WORDS[bucket]),
    ...statuses.map(sentenceCase),
    ...stages.map((stage) => STAGE_WORDS[stage].replace(/,.*/, "")),
  ];
  if (words.length === 0) return "nothing yet";
  const more = words.length - MOST_WORDS;
  return more > 0 ? `${words.slice(0, MOST_WORDS).join(", ")} and ${more} more` : words.join(", ");
}
