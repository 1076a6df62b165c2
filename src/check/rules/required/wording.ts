import { BUCKET_WORDS, isOffTarget } from "../../../kpi/rating";
import { tidy } from "../../../kpi/text";
import type { Family } from "../../catalogue";
import { blank, column } from "../../phrases";
import type { RequiredFacts } from "./facts";
import type { OwnerKind } from "./owner-words";

export const REQUIRED_WORDS: Family<keyof RequiredFacts> = {
  "missing-status": {
    fires:
      "The row has neither a rating nor a status, in words or in colour, and does not say that none is due: by how often it is measured, by a target such as 'No target' or 'Baseline year', by N/A for both target and rating, or by N/A for figure and rating with a comment that says when it is reported.",
    example: { facts: { heading: "RAG", text: "" }, fix: null },
    words: ({ facts }) => ({
      title: "No rating",
      what: `${blank(facts)}, so this row counts as unrated.`,
      todo: "Ask the responsible officer for the rating.",
    }),
  },
  "missing-objective": {
    fires: "The register has a column for the objective, and this row's cell says nothing.",
    example: { facts: { heading: "Objective", text: "", prefix: "HSG", agreeing: 12 }, fix: "Homes for all" },
    words: ({ facts, fix }) => ({
      title: "No objective",
      what: `${blank(facts)}.${
        fix && facts.prefix !== null
          ? ` All ${facts.agreeing} other rows whose reference begins with ${facts.prefix} say '${fix.value}'.`
          : ""
      }`,
      todo: fix ? `Enter '${fix.value}' if that is right.` : "Enter the objective that this row belongs to.",
    }),
  },
  "missing-measure": {
    fires: "The row does not say what is measured or done.",
    example: { facts: { heading: "Measure", text: "" }, fix: null },
    words: ({ facts }) => ({
      title: "No measure",
      what: `${blank(facts)}.`,
      todo: "Say what is measured or done.",
    }),
  },
  "missing-target": {
    fires:
      "An indicator has no target, and neither is rated as data only nor says N/A for its rating as for its target.",
    example: { facts: { heading: "Target", text: "n/a" }, fix: null },
    words: ({ facts }) => ({
      title: "No target",
      what: `${blank(facts)}.`,
      todo: "Enter the target. Without one the rating cannot be checked.",
    }),
  },
  "missing-owner": {
    fires: "Nobody is named as responsible.",
    example: { facts: { heading: "Lead officer", text: "" }, fix: null },
    words: ({ facts }) => ({
      title: "No responsible officer",
      what: `${blank(facts)}.`,
      todo: "Enter the post that answers for this row.",
    }),
  },
  "vague-owner": {
    fires: "The responsible officer is a team, several people or nobody yet, and not one post.",
    example: { facts: { heading: "Lead officer", text: "Leisure Team", kind: "team" }, fix: null },
    words: ({ facts: { heading, text, kind } }) => ({
      title: "Not one responsible post",
      what: `${column(heading)} says '${tidy(text)}', which ${NOT_ONE_POST[kind]}.`,
      todo:
        kind === "several"
          ? "Name the one post that answers for this row; say in the commentary who else takes part."
          : "Name the one post that answers for this row.",
    }),
  },
  "missing-commentary": {
    fires:
      "There is no comment: an error where the rating is amber or red, else a warning, unless most of the other rows have none either.",
    example: { facts: { heading: "Q1 Commentary", text: "", rating: "red" }, fix: null },
    words: ({ facts }) => ({
      title: "No commentary",
      what: isOffTarget(facts.rating)
        ? `${blank(facts)}, and this row is rated ${BUCKET_WORDS[facts.rating]}.`
        : `${blank(facts)}.`,
      todo: "Ask the responsible officer for a comment.",
    }),
  },
  "missing-frequency": {
    fires: "The row does not say how often it is measured, though the column is in use.",
    example: { facts: { heading: "Frequency", text: "" }, fix: null },
    words: ({ facts }) => ({
      title: "No frequency",
      what: `${blank(facts)}.`,
      todo: "Say how often this is measured.",
    }),
  },
  "missing-sub-objective": {
    fires: "The register has a column for the sub-objective that is in use, and this row's cell says nothing.",
    example: { facts: { heading: "Sub-objective", text: "" }, fix: null },
    words: ({ facts }) => ({
      title: "No sub-objective",
      what: `${blank(facts)}.`,
      todo: "Enter the sub-objective that this row belongs to.",
    }),
  },
};

const NOT_ONE_POST: Readonly<Record<OwnerKind, string>> = {
  nobody: "names nobody yet",
  everybody: "does not say who",
  team: "is a team and not one post",
  several: "is more than one post or person",
};
