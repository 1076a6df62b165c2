import { said } from "../../../kpi/item";
import { commonestOf, fold } from "../../../kpi/text";
import { columnOf, type Column } from "../../column";
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
    const { texts } = columnOf(register, "objective");
    const known = new Map<string, Agreed | null>();
    for (const { item, field, heading } of lacking(register, "objective")) {
      const reference = said(item, "reference");
      const prefix = pattern && wellFormedPrefix(reference, pattern);
      const learned = prefix === null ? null : agreedOn(squeeze(prefix), groups, texts, known);
      const facts = { heading, text: field.text, prefix: learned && prefix, agreeing: learned?.count ?? 0 };
      yield raise(item, field, facts, { fix: learned && fixOf(field, learned.text) });
    }
  },
};

function wellFormedPrefix(reference: string | null, pattern: ReferencePattern): string | null {
  return reference !== null && shapeOf(reference) === pattern.shape ? prefixOf(reference) : null;
}

interface Agreed {
  readonly text: string;
  readonly count: number;
}

/** Found once for a prefix, however many of its rows lack their objective. */
function agreedOn(
  prefix: string,
  groups: ReadonlyMap<string, readonly number[]> | null,
  texts: Column["texts"],
  known: Map<string, Agreed | null>,
): Agreed | null {
  const before = known.get(prefix);
  if (before !== undefined) return before;
  const found = agreed(groups?.get(prefix) ?? [], texts);
  known.set(prefix, found);
  return found;
}

/** The objective that every row with the prefix states, in its commonest spelling; null where they differ. */
function agreed(places: readonly number[], texts: Column["texts"]): Agreed | null {
  const counts = new Map<string, number>();
  let stated = 0;
  for (const at of places) {
    const text = texts[at] ?? null;
    if (text === null) continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
    stated++;
  }
  const usual = commonestOf(counts);
  if (!usual || stated < FEWEST_AGREEING) return null;
  const folded = fold(usual.text);
  const isOne = [...counts.keys()].every((text) => text === usual.text || fold(text) === folded);
  return isOne ? { text: usual.text, count: stated } : null;
}
