import { spelling, wordKey, type Meaning } from "../../../kpi/vocabulary";
import type { Register } from "../../../read/register";
import { fixOf } from "../../finding";
import { raise } from "../../raise";
import { ratedCells, ratedWords, type Spelt } from "../../ratings";
import type { RegisterRule } from "../../rule";

/** Levels and reasons of their own on a council's scale, though they are counted with others: 'Above target' says more than 'On target'. */
const OWN_LEVELS: ReadonlySet<string> = new Set(["above target", "exceeding target", "slightly below target", "close to target", "well below target", "minor concerns", "significant concerns", "no target", "no target set", "baseline year"]); // prettier-ignore

function isOwnLevel(text: string): boolean {
  return OWN_LEVELS.has(wordKey(text));
}

export const statusVariant: RegisterRule<"status-variant"> = {
  id: "status-variant",
  severity: "advice",
  *check(register) {
    const usual = usualWords(register);
    const isVariant = ({ recognition, role, text }: Spelt): boolean => {
      const most = recognition.kind === "known" && !isOwnLevel(text) ? usual(recognition.meaning, role) : undefined;
      return most !== undefined && most.text !== text;
    };
    for (const { item, field, heading, recognition, role } of ratedCells(register, isVariant)) {
      const most = recognition.kind === "known" ? usual(recognition.meaning, role) : undefined;
      if (!most) continue;
      const facts = { heading, text: field.text, usual: most.text, count: most.count };
      yield raise(item, field, facts, { fix: fixOf(field, most.text, "safe") });
    }
  },
};

type Usual = { readonly text: string; readonly count: number };
type UsualWords = (meaning: Meaning, role: Spelt["role"]) => Usual | undefined;

const known = new WeakMap<Register, UsualWords>();

/** How the register mostly writes a meaning: 'Green' in its ratings may be 'On track' in the status beside them. Where two ways are equally common, the one that the vocabulary uses. */
export function usualWords(register: Register): UsualWords {
  const words = known.get(register) ?? findUsualWords(register);
  known.set(register, words);
  return words;
}

function findUsualWords(register: Register): UsualWords {
  const written = new Map<string, { readonly meaning: Meaning; readonly counts: Map<string, number> }>();
  for (const { recognition, role, text, count } of ratedWords(register)) {
    if (recognition.kind !== "known") continue;
    const { meaning } = recognition;
    const key = keyOf(meaning, role);
    const { counts } = written.get(key) ?? { counts: new Map<string, number>() };
    counts.set(text, (counts.get(text) ?? 0) + count);
    written.set(key, { meaning, counts });
  }
  const usual = new Map([...written].map(([key, { meaning, counts }]) => [key, preferred(meaning, counts)]));
  return (meaning, role) => usual.get(keyOf(meaning, role));
}

function preferred(meaning: Meaning, counts: ReadonlyMap<string, number>): Usual | undefined {
  const proper = spelling(meaning);
  let best: Usual | undefined;
  const plain = [...counts].filter(([text]) => !isOwnLevel(text));
  for (const [text, count] of plain.length > 0 ? plain : counts)
    if (!best || count > best.count || (count === best.count && text === proper)) best = { text, count };
  return best;
}

function keyOf({ rating, status }: Meaning, role: Spelt["role"]): string {
  return `${role}|${rating ?? ""}|${status ?? ""}`;
}
