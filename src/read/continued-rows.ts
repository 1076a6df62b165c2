import type { Field, Item } from "../kpi/item";
import { isMissing } from "../kpi/missing";
import { fold, tidy } from "../kpi/text";
import { textAt, valueAt } from "./grid";
import { withMeasure } from "./item-of-row";
import type { RowContext, RowPassedOver } from "./rows";

/** What a parent's row may say for the parts below it. */
const CATEGORIES = ["objective", "subObjective", "service"] as const;

/** Gives the first part below a parent what it is filed under, where that is written in the parent's row alone. */
export function withCategories(
  rows: readonly (Item | RowPassedOver)[],
  { sheet, columns }: Pick<RowContext, "sheet" | "columns">,
): (Item | RowPassedOver)[] {
  return rows.map((row, index) => {
    const above = rows[index - 1];
    if ("reason" in row || !above || !("reason" in above) || above.reason !== "row-parent") return row;
    const fields = { ...row.fields };
    for (const role of CATEGORIES) {
      const column = columns[role];
      if (column === undefined || fields[role]?.missing !== true) continue;
      const text = textAt(sheet, above.row, column);
      if (!isMissing(text))
        fields[role] = { text, missing: false, error: false, row: above.row, column, derived: true };
    }
    return { ...row, fields };
  });
}

/** Whether neither reference nor measure stands in an item's row. */
export function isUnnamed({ fields: { reference, measure } }: Item): boolean {
  return isBlank(measure) && (reference === undefined || isBlank(reference)) && reference !== measure;
}

function isBlank(field: Field | undefined): boolean {
  return field?.missing === true && field.text.trim() === "";
}

/**
 * Names the rows over which the cells of one measure are merged: where every row without a name of its own says in the
 * same further column which part it is of ('Major', 'Minor'), as the row that is named does.
 */
export function withParts(items: readonly Item[], context: RowContext): readonly Item[] {
  const { columns } = context;
  if (columns.reference === undefined || columns.measure === undefined || items[0] === undefined || isUnnamed(items[0])) return items; // prettier-ignore
  const column = partsColumn(items, context);
  if (column === null) return items;
  let head = items[0];
  return items.map((item, index) => {
    const next = items[index + 1];
    const own = isUnnamed(item);
    if (!own) head = item;
    if (!own && !(next && isUnnamed(next))) return item;
    const part = tidy(textAt(context.sheet, item.row, column));
    const at = own ? { row: item.row, column } : null;
    const { reference, measure } = head.fields;
    const fields = own && reference ? { ...item.fields, reference: named(reference, ` ${part}`, at) } : item.fields;
    return measure ? withMeasure({ ...item, fields }, named(measure, `: ${part}`, at)) : { ...item, fields };
  });
}

function named(above: Field, part: string, at: { readonly row: number; readonly column: number } | null): Field {
  return { ...above, ...at, text: `${tidy(above.text)}${part}`, derived: true };
}

function partsColumn(items: readonly Item[], context: RowContext): number | null {
  const { columns, others, past, unit, right, measure } = { ...context, measure: context.columns.measure ?? 0 };
  const taken = new Set([...Object.values(columns), ...others.map((one) => one.column), ...past.flatMap((one) => Object.values(one.columns)), ...(unit === null ? [] : [unit])]); // prettier-ignore
  for (let column = measure + 1; column <= right; column++)
    if (!taken.has(column) && namesParts(items, column, context)) return column;
  return null;
}

function namesParts(items: readonly Item[], column: number, { sheet }: RowContext): boolean {
  let own = new Set<string>();
  for (const item of items) {
    const text = fold(textAt(sheet, item.row, column));
    const says = typeof valueAt(sheet, item.row, column) === "string" && !isMissing(text);
    if (!isUnnamed(item)) own = new Set(says ? [text] : []);
    else if (!says || own.size === 0 || own.has(text)) return false;
    else own.add(text);
  }
  return true;
}
