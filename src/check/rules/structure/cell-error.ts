import { ROLES } from "../../../kpi/role";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";

export const cellError: RegisterRule<"cell-error"> = {
  id: "cell-error",
  severity: "error",
  *check(register) {
    for (const item of register.items)
      for (const role of ROLES) {
        const field = item.fields[role];
        if (!field?.error) continue;
        yield raise(item, field, { heading: register.headings[role] ?? "", text: field.text });
      }
  },
};
