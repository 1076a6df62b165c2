import { said, type Item } from "../../../kpi/item";
import { commonest, fold } from "../../../kpi/text";
import { byPrefix, prefixOf, referencePattern, shapeOf, squeeze, type ReferencePattern } from "../../references";
import { fixOf } from "../../finding";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { lacking } from "./missing-field";

/** One row that agrees may be chance. */
const FEWEST_AGREEING = 2;

export const missingObjective: RegisterRule<"missing-objective"> = {
  id: "missing-objective",
  severity: "error",
  *check(register) {
    const pattern = referencePattern(register);
    const groups = pattern && byPrefix(register, pattern);
    for (const { item, field, heading } of lacking(register, "objective")) {
      const reference = said(item, "reference");
      const prefix = pattern && wellFormedPrefix(reference, pattern);
      const learned = prefix === null ? null : agreed(groups?.get(squeeze(prefix)) ?? []);
      const facts = { heading, text: field.text, prefix: learned && prefix, agreeing: learned?.count ?? 0 };
      yield raise(item, field, facts, { fix: learned && fixOf(field, learned.text) });
    }
  },
};

function wellFormedPrefix(reference: string | null, pattern: ReferencePattern): string | null {
  return reference !== null && shapeOf(reference) === pattern.shape ? prefixOf(reference) : null;
}

/** The objective that every row with the prefix states, in its commonest spelling; null where they differ. */
function agreed(items: readonly Item[]): { text: string; count: number } | null {
  const stated = items.map((item) => said(item, "objective")).filter((text) => text !== null);
  const usual = commonest(stated);
  if (!usual || stated.length < FEWEST_AGREEING || stated.some((text) => fold(text) !== fold(usual.text))) return null;
  return { text: usual.text, count: stated.length };
}
