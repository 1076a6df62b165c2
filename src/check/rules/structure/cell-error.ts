import { ROLES } from "../../../kpi/role";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";

export const cellError: RegisterRule<"cell-error"> = {
  id: "cell-error",
  severity: "error",
  *check(register) {
    const roles = ROLES.filter((role) => register.columns[role] !== undefined);
    for (const item of register.items)
      for (const role of roles) {
        const field = item.fields[role];
        if (!field?.error) continue;
        yield raise(item, field, { heading: register.headings[role] ?? "", text: field.text });
      }
  },
};
