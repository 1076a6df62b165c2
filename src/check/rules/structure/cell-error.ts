import { ROLES } from "../../../kpi/role";
import { cellsAt, columnOf } from "../../column";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";

export const cellError: RegisterRule<"cell-error"> = {
  id: "cell-error",
  severity: "error",
  *check(register) {
    for (const role of ROLES) {
      if (register.columns[role] === undefined) continue;
      const column = columnOf(register, role);
      const { heading, errors } = column;
      for (const { item, field, text } of cellsAt(column, errors)) yield raise(item, field, { heading, text });
    }
  },
};
