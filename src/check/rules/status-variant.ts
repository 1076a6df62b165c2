import { said } from "../../kpi/item";
import { commonest } from "../../kpi/text";
import { spelling, type Meaning } from "../../kpi/vocabulary";
import type { Register } from "../../read/register";
import { ratedCells } from "../ratings";
import type { RegisterRule } from "../rule";

export const statusVariant: RegisterRule<"status-variant"> = {
  id: "status-variant",
  severity: "advice",
  *check(register) {
    const usual = usualWords(register);
    for (const { item, place, heading, text, recognition } of ratedCells(register)) {
      const most = recognition.kind === "known" ? usual(recognition.meaning) : undefined;
      if (!most || most.text === text) continue;
      const facts = { heading, text, usual: most.text, count: most.count };
      yield { sheet: item.sheet, place, reference: said(item, "reference"), facts, fix: { place, value: most.text } };
    }
  },
};

/** How the register mostly writes a meaning. Where two ways are equally common, the one that the vocabulary uses. */
export function usualWords(register: Register): (meaning: Meaning) => { text: string; count: number } | undefined {
  const texts = new Map<string, string[]>();
  for (const { text, recognition } of ratedCells(register)) {
    if (recognition.kind !== "known") continue;
    const known = texts.get(keyOf(recognition.meaning));
    if (known) known.push(text);
    else texts.set(keyOf(recognition.meaning), [text]);
  }
  const usual = new Map([...texts].map(([key, written]) => [key, commonest(written)]));
  return (meaning) => {
    const most = usual.get(keyOf(meaning));
    const proper = spelling(meaning);
    const asProper = (texts.get(keyOf(meaning)) ?? []).filter((text) => text === proper).length;
    return most && asProper === most.count ? { text: proper, count: asProper } : most;
  };
}

function keyOf({ rating, status }: Meaning): string {
  return `${rating ?? ""}|${status ?? ""}`;
}
