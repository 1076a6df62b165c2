import { said } from "../../kpi/item";
import { spelling } from "../../kpi/vocabulary";
import { ratedCells } from "../ratings";
import type { RegisterRule } from "../rule";
import { usualWords } from "./status-variant";

/** A near miss is not counted: the officer, not the add-in, says what was meant. */
export const statusSpelling: RegisterRule<"status-spelling"> = {
  id: "status-spelling",
  severity: "error",
  *check(register) {
    const usual = usualWords(register);
    for (const { item, place, heading, text, recognition } of ratedCells(register)) {
      if (recognition.kind !== "near-miss") continue;
      const word = usual(recognition.meaning)?.text ?? spelling(recognition.meaning);
      const facts = { heading, text, word };
      yield { sheet: item.sheet, place, reference: said(item, "reference"), facts, fix: { place, value: word } };
    }
  },
};
