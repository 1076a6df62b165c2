import { spelling, type Meaning } from "../../../kpi/vocabulary";
import type { Register } from "../../../read/register";
import { fixOf } from "../../finding";
import { raise } from "../../raise";
import { ratedCells, ratedWords, type Spelt } from "../../ratings";
import type { RegisterRule } from "../../rule";

export const statusVariant: RegisterRule<"status-variant"> = {
  id: "status-variant",
  severity: "advice",
  *check(register) {
    const usual = usualWords(register);
    const isVariant = ({ recognition, text }: Spelt): boolean => {
      const most = recognition.kind === "known" ? usual(recognition.meaning) : undefined;
      return most !== undefined && most.text !== text;
    };
    for (const { item, field, heading, recognition } of ratedCells(register, isVariant)) {
      const most = recognition.kind === "known" ? usual(recognition.meaning) : undefined;
      if (!most) continue;
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
  const written = new Map<string, { readonly meaning: Meaning; readonly counts: Map<string, number> }>();
  for (const { recognition, text, count } of ratedWords(register)) {
    if (recognition.kind !== "known") continue;
    const { meaning } = recognition;
    const { counts } = written.get(keyOf(meaning)) ?? { counts: new Map<string, number>() };
    counts.set(text, (counts.get(text) ?? 0) + count);
    written.set(keyOf(meaning), { meaning, counts });
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
