import { spelling, type Meaning, type Recognition } from "../../../kpi/vocabulary";
import type { Register } from "../../../read/register";
import { fixOf } from "../../finding";
import { raise } from "../../raise";
import { ratedCells } from "../../ratings";
import type { RegisterRule } from "../../rule";

export const statusVariant: RegisterRule<"status-variant"> = {
  id: "status-variant",
  severity: "advice",
  *check(register) {
    const usual = usualWords(register);
    const mostOf = new Map<Recognition, Usual | undefined>();
    for (const { item, field, heading, recognition } of ratedCells(register)) {
      if (recognition.kind !== "known") continue;
      if (!mostOf.has(recognition)) mostOf.set(recognition, usual(recognition.meaning));
      const most = mostOf.get(recognition);
      if (!most || most.text === field.text) continue;
      const facts = { heading, text: field.text, usual: most.text, count: most.count };
      yield raise(item, field, facts, { fix: fixOf(field, most.text, "safe") });
    }
  },
};

type Usual = { readonly text: string; readonly count: number };
type UsualWords = (meaning: Meaning) => Usual | undefined;

const known = new WeakMap<Register, UsualWords>();

/** How the register mostly writes a meaning. Where two ways are equally common, the one that the vocabulary uses. */
export function usualWords(register: Register): UsualWords {
  const words = known.get(register) ?? findUsualWords(register);
  known.set(register, words);
  return words;
}

function findUsualWords(register: Register): UsualWords {
  // By the meaning itself first: a word that is met again has the same one, and need not be spelt out as a key.
  const byMeaning = new Map<Meaning, Map<string, number>>();
  for (const { field, recognition } of ratedCells(register)) {
    if (recognition.kind !== "known") continue;
    const counts = byMeaning.get(recognition.meaning) ?? new Map<string, number>();
    byMeaning.set(recognition.meaning, counts);
    counts.set(field.text, (counts.get(field.text) ?? 0) + 1);
  }
  const written = new Map<string, { readonly meaning: Meaning; readonly counts: Map<string, number> }>();
  for (const [meaning, counts] of byMeaning) {
    const same = written.get(keyOf(meaning))?.counts ?? new Map<string, number>();
    for (const [text, count] of counts) same.set(text, (same.get(text) ?? 0) + count);
    written.set(keyOf(meaning), { meaning, counts: same });
  }
  const usual = new Map([...written].map(([key, { meaning, counts }]) => [key, preferred(meaning, counts)]));
  return (meaning) => usual.get(keyOf(meaning));
}

function preferred(meaning: Meaning, counts: ReadonlyMap<string, number>): Usual | undefined {
  const proper = spelling(meaning);
  let best: Usual | undefined;
  for (const [text, count] of counts)
    if (!best || count > best.count || (count === best.count && text === proper)) best = { text, count };
  return best;
}

function keyOf({ rating, status }: Meaning): string {
  return `${rating ?? ""}|${status ?? ""}`;
}
