import type { Quantity } from "../../../kpi/quantity";
import type { Judged } from "../../judge/judged";

/**
 * Whether the two cells show the same figure, and only what stands behind them differs.
 * @param shown what a text is as a figure
 */
export function isEqualAsShown({ item, compared }: Judged, shown: (text: string) => Quantity | null): boolean {
  if (compared.equal) return false;
  const target = shown(item.fields.target?.text ?? "");
  const actual = shown(item.fields.actual?.text ?? "");
  if (!target || !actual) return false;
  return Number(target.value) === Number(actual.value) && target.unit === actual.unit;
}
