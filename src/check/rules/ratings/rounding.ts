import { parseQuantity } from "../../../kpi/quantity";
import type { Judged } from "../../judge/judged";

/** Whether the two cells show the same figure, and only what stands behind them differs. */
export function isEqualAsShown({ item, compared }: Judged): boolean {
  const target = parseQuantity(item.fields.target?.text ?? "");
  const actual = parseQuantity(item.fields.actual?.text ?? "");
  if (!target || !actual || compared.equal) return false;
  return Number(target.value) === Number(actual.value) && target.unit === actual.unit;
}
