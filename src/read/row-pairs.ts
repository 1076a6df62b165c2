import type { Field, Item, Past } from "../kpi/item";
import { toldInWords } from "../kpi/polarity";
import type { Role } from "../kpi/role";
import type { ColumnPlan } from "./columns";
import { toItem } from "./item-of-row";
import type { RowLabels } from "./row-labels";
import { readRow, type RowContext, type RowPassedOver } from "./rows";

/** Whether the figures of labelled rows can be read: one column holds them, and others name the rows. */
export function readsPairs({ column, inPairs }: RowLabels, columns: ColumnPlan["columns"]): boolean {
  const isTaken = Object.values(columns).includes(column);
  return inPairs && !isTaken && columns.actual !== undefined;
}

/** The columns and headings of a register whose targets and actuals stand in one column. */
export function pairedColumns({ columns, headings }: ColumnPlan): Pick<ColumnPlan, "columns" | "headings"> {
  const { actual } = columns;
  const heading = headings.actual ?? "";
  if (actual === undefined) return { columns, headings };
  return {
    columns: { ...columns, target: actual },
    headings: { ...headings, target: `${heading} Target`, actual: `${heading} Actual` },
  };
}

/** As `readRow`; of two rows of one measure the upper stands for both. */
export function readPairedRow(row: number, context: RowContext, labels: RowLabels | null): [Item | RowPassedOver] | [] {
  const own = labels?.figures.get(row);
  if (!labels || own === undefined) return readRow(row, context);
  const [upper] = labels.figures.values();
  if (own !== upper) return [];
  const [read] = readRow(row, context);
  if (!read || "reason" in read) return read ? [read] : [];
  const lower = toItem(row + 1, context);
  return [own === "target" ? joined(read, lower, read, lower) : joined(read, lower, lower, read)];
}

function joined(upper: Item, lower: Item, target: Item, actual: Item): Item {
  const rated = upper.rating !== null || upper.recognised.rating || upper.recognised.status ? upper : lower;
  const fields = withFigures(either(upper.fields, lower.fields), target.fields.actual, actual.fields.actual);
  if (rated.fields.rating) fields.rating = rated.fields.rating;
  if (rated.fields.status) fields.status = rated.fields.status;
  const figures = { target: target.figures.actual, actual: actual.figures.actual };
  const { rating, status, ratedBy, others, recognised } = rated;
  return {
    ...upper,
    ...{ rating, status, ratedBy, others, recognised, fields, figures },
    dates: { start: upper.dates.start ?? lower.dates.start, end: upper.dates.end ?? lower.dates.end },
    past: pastOf(target.past, actual.past),
    inWords: toldInWords(fields.measure, figures),
  };
}

type Fields = Partial<Record<Role, Field>>;

/** What the upper of two cells says, else the lower. */
function either(upper: Item["fields"], lower: Item["fields"]): Fields {
  const fields: Fields = { ...upper };
  for (const [role, field] of Object.entries(lower) as [Role, Field][])
    if (fields[role]?.missing !== false && !field.missing) fields[role] = field;
  return fields;
}

function withFigures(fields: Fields, target: Field | undefined, actual: Field | undefined): Fields {
  return { ...fields, ...(target && { target }), ...(actual && { actual }) };
}

/** The earlier periods of both rows. */
function pastOf(targets: readonly Past[], actuals: readonly Past[]): Past[] {
  return actuals.map((actual) => {
    const target = targets.find(({ quarter, year }) => quarter === actual.quarter && year === actual.year);
    if (!target) return actual;
    const { rating } = target.rating === null ? actual : target;
    const fields = withFigures({ ...target.fields, ...actual.fields }, target.fields.actual, actual.fields.actual);
    return { ...actual, rating, fields, figures: { target: target.figures.actual, actual: actual.figures.actual } };
  });
}
