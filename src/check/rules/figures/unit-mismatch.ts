import { said, type Item } from "../../../kpi/item";
import { fold } from "../../../kpi/text";
import { itemsWith } from "../../column";
import { TRAITS } from "../../../kpi/traits";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { unitOf } from "./units";

export const unitMismatch: RegisterRule<"unit-mismatch"> = {
  id: "unit-mismatch",
  severity: "error",
  *check(register) {
    const { actual: heading = "", target: targetHeading = "" } = register.headings;
    for (const item of itemsWith(register, TRAITS.oddUnit)) {
      const { actual, target } = item.figures;
      const field = item.fields.actual;
      if (!actual || !field) continue;
      if (actual.unit === "%" && actual.value.length > 2 && Number(actual.value) > 100 && isShareOfWhole(item)) {
        yield raise(item, field, { kind: "impossible", heading, text: field.text });
        continue;
      }
      if (!target || actual.unit === target.unit) continue;
      const [unit, targetUnit] = [unitOf(actual.unit), unitOf(target.unit)];
      const targetText = item.fields.target?.text ?? "";
      if (!unit || !targetUnit || unit.name === targetUnit.name || isClock(field.text) || isClock(targetText)) continue;
      yield raise(item, field, { kind: "units", heading, text: field.text, targetHeading, target: targetText, units: [unit.name, targetUnit.name] }); // prettier-ignore
    }
  },
};

/** '00:10:30' shows minutes as well as seconds. */
function isClock(text: string): boolean {
  return text.includes(":");
}

const PERCENTAGE = /%|\bper ?cent(?:age)?\b|\bproportion\b|\bshare\b/;
/** What sorts a whole into those that are and those that are not. */
const SORTS = /\b(?:within|satisfied|answered|decided|determined|completed|processed|resolved|responded|replied|acknowledged|passed|compliant|vacant|empty|occupied|recycled|inspected|let|in date|on time|attended|attending|rated|who|that are|that were|with a valid|meeting|upheld|abandoned|prevented|cleared|closed)\b/; // prettier-ignore
/** What may well go beyond a hundred: growth, what is held against a plan or a debit, capacity. */
const MAY_EXCEED = /\b(?:growth|increase|increased|decrease|change|reduction|improvement|target|targets|budget|budgeted|plan|planned|forecast|baseline|profile|expected|required|requirement|need|supply|capacity|occupancy|utilisation|collected|collection|recovered|recovery|rent|income|spend|spent|spending|expenditure|savings|return|yield|compared|previous|last year|average|delivery|delivered|variance|base|pre-|inflation|of normal|usage)\b/; // prettier-ignore

/** Only where the measure says that a whole is sorted into two parts, and nothing that a ratio is taken. */
function isShareOfWhole(item: Item): boolean {
  const measure = said(item, "measure");
  if (measure === null) return false;
  const folded = fold(measure);
  const target = item.figures.target;
  const isPercentage = PERCENTAGE.test(folded) || (target?.unit === "%" && Number(target.value) <= 100);
  return isPercentage && SORTS.test(folded) && !MAY_EXCEED.test(folded);
}
