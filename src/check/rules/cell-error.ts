import { said } from "../../kpi/item";
import { ROLES } from "../../kpi/role";
import type { RegisterRule } from "../rule";

export const cellError: RegisterRule<"cell-error"> = {
  id: "cell-error",
  severity: "error",
  *check(register) {
    for (const item of register.items)
      for (const role of ROLES) {
        const field = item.fields[role];
        if (!field?.error) continue;
        const facts = { heading: register.headings[role] ?? "", text: field.text };
        yield { sheet: item.sheet, place: field.place, reference: said(item, "reference"), facts, fix: null };
      }
  },
};
