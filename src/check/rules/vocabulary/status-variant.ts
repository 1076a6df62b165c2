import { commonest } from "../../../kpi/text";
import { spelling, type Meaning } from "../../../kpi/vocabulary";
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
    for (const { item, field, heading, recognition } of ratedCells(register)) {
      const most = recognition.kind === "known" ? usual(recognition.meaning) : undefined;
      if (!most || most.text === field.text) continue;
      const facts = { heading, text: field.text, usual: most.text, count: most.count };
      yield raise(item, field, facts, { fix: fixOf(field, most.text, "safe") });
    }
  },
};

/** How the register mostly writes a meaning. Where two ways are equally common, the one that the vocabulary uses. */
export function usualWords(register: Register): (meaning: Meaning) => { text: string; count: number } | undefined {
  const written = new Map<string, { meaning: Meaning; texts: string[] }>();
  for (const { field, recognition } of ratedCells(register)) {
    if (recognition.kind !== "known") continue;
    const { meaning } = recognition;
    const known = written.get(keyOf(meaning));
    if (known) known.texts.push(field.text);
    else written.set(keyOf(meaning), { meaning, texts: [field.text] });
  }
  const usual = new Map([...written].map(([key, { meaning, texts }]) => [key, preferred(meaning, texts)]));
  return (meaning) => usual.get(keyOf(meaning));
}

function preferred(meaning: Meaning, texts: readonly string[]): { text: string; count: number } | undefined {
  const most = commonest(texts);
  const proper = spelling(meaning);
  const asProper = texts.filter((text) => text === proper).length;
  return most && asProper === most.count ? { text: proper, count: asProper } : most;
}

function keyOf({ rating, status }: Meaning): string {
  return `${rating ?? ""}|${status ?? ""}`;
}
