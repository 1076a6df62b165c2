import { bucketOf } from "../../../kpi/item";
import { spelling } from "../../../kpi/vocabulary";
import { fixOf } from "../../finding";
import { raise } from "../../raise";
import { ratedCells } from "../../ratings";
import type { RegisterRule } from "../../rule";
import { usualWords } from "./status-variant";

/** A near miss is not counted: the officer, not the add-in, says what was meant. */
export const statusSpelling: RegisterRule<"status-spelling"> = {
  id: "status-spelling",
  severity: "error",
  *check(register) {
    const usual = usualWords(register);
    for (const { item, field, heading, recognition, role } of ratedCells(
      register,
      ({ recognition: { kind } }) => kind === "near-miss",
    )) {
      if (recognition.kind !== "near-miss") continue;
      const word = usual(recognition.meaning, role)?.text ?? spelling(recognition.meaning);
      const counted = bucketOf(item) === "unrated" ? {} : { counted: true as const };
      yield raise(item, field, { heading, text: field.text, word, ...counted }, { fix: fixOf(field, word, "safe") });
    }
  },
};
