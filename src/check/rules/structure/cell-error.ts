import { ROLES } from "../../../kpi/role";
import { columnOf } from "../../column";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";

export const cellError: RegisterRule<"cell-error"> = {
  id: "cell-error",
  severity: "error",
  *check(register) {
    for (const role of ROLES) {
      if (register.columns[role] === undefined) continue;
      const { heading, errors } = columnOf(register, role);
      for (const { item, field, text } of errors) yield raise(item, field, { heading, text });
    }
  },
};
