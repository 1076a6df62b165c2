import { said } from "../../../kpi/item";
import { itemsWith } from "../../column";
import type { RegisterRule } from "../../rule";
import { TRAITS } from "../../../kpi/traits";

export const hiddenRows: RegisterRule<"hidden-rows"> = {
  id: "hidden-rows",
  severity: "warning",
  *check(register) {
    const hidden = itemsWith(register, TRAITS.hidden);
    const [first] = hidden;
    if (!first) return;
    const rows = hidden.map(({ row }) => row);
    const place = { row: first.row, column: register.columns.reference ?? register.body.left };
    // The finding is the register's: the first row's reference must not seem to be meant alone.
    yield {
      sheet: register.sheet,
      place,
      reference: rows.length === 1 ? said(first, "reference") : null,
      facts: { rows },
      fix: null,
    };
  },
};
