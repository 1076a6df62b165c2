import { BUCKET_WORDS, isOffTarget } from "../../../kpi/rating";
import type { Family } from "../../catalogue";
import { blank } from "../../phrases";
import type { RequiredFacts } from "./facts";

export const REQUIRED_WORDS: Family<keyof RequiredFacts> = {
  "missing-status": {
    fires: "The row has neither a rating nor a status, in words or in colour.",
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
    fires: "An indicator has no target.",
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
  "missing-commentary": {
    fires: "There is no comment: an error where the rating is amber or red, else a warning.",
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
    fires: "The row does not say how often it is measured.",
    example: { facts: { heading: "Frequency", text: "" }, fix: null },
    words: ({ facts }) => ({
      title: "No frequency",
      what: `${blank(facts)}.`,
      todo: "Say how often this is measured.",
    }),
  },
  "missing-sub-objective": {
    fires: "The register has a column for the sub-objective, and this row's cell says nothing.",
    example: { facts: { heading: "Sub-objective", text: "" }, fix: null },
    words: ({ facts }) => ({
      title: "No sub-objective",
      what: `${blank(facts)}.`,
      todo: "Enter the sub-objective that this row belongs to.",
    }),
  },
};
