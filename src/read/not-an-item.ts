import { fold, tidy } from "../kpi/text";
import { filledColumns, textAt } from "./grid";
import type { RowContext } from "./rows";
import { isPlainTotal } from "./stated/total-words";

type RowReason = "row-section" | "row-hint" | "row-key" | "row-total" | "row-comment" | "row-parent";

/** Below the header, as far down as a template explains itself. */
const HINT_ROWS = 3;
const HINT =
  /^(?:please|enter|select|choose|provide|describe|insert|state|e\.?g\.?\b|example|for example|guidance|free text|drop-?down|yes ?\/ ?no|dd\/mm|max(?:imum)?\b)/i;

/** A row that says how to fill in the columns, or an example; a real action may begin so too, but not in most columns. */
function isHint(
  row: number,
  filled: readonly number[],
  { sheet, row: header, columns, understand }: RowContext,
): boolean {
  if (row > header + HINT_ROWS) return false;
  const rated = [columns.rating, columns.status].some(
    (column) => column !== undefined && understand(textAt(sheet, row, column)).kind === "known",
  );
  const texts = filled.map((column) => tidy(textAt(sheet, row, column)));
  const isExample = /^(?:example|e\.g\.)/i.test(texts[0] ?? "");
  return isExample || (!rated && texts.filter((text) => HINT.test(text)).length * 2 >= texts.length);
}

/** A comment in a row of its own, below the item that it speaks of. */
export const COMMENT = /^\s*(?:commentary|comments?|narrative|explanation|update|notes?)\s*[:–-]\s*(?=\S)/i;

/** What a row may be filed under. */
const CATEGORY = ["objective", "subObjective", "service"] as const;

/** '1 Planning' over '1a …' and '1b …', with nothing else in its row but what it is filed under: the title of its parts. */
function isParent(row: number, filled: readonly number[], { sheet, columns, left, right }: RowContext): boolean {
  const { reference, measure } = columns;
  if (reference === undefined) return false;
  const beside = filled.filter((column) => column !== reference && column !== measure);
  if (!beside.every((column) => column < reference || CATEGORY.some((role) => columns[role] === column))) return false;
  const own = fold(textAt(sheet, row, reference));
  const below = fold(textAt(sheet, row + 1, reference));
  // '1' over '11' is the one before it, where more than the two name the row.
  const part = beside.length === 0 ? /^[.\-/ ]?(?:[a-z]|\(?[ivx\d]+\)?)\b/ : /^(?:[.\-/ ]\(?[a-z\d]+|\(?[a-z])\)?$/;
  const isPart = part.test(below.slice(own.length)) && below.startsWith(own);
  return (
    /\d$/.test(own) &&
    isPart &&
    filledColumns(sheet, row + 1).filter((column) => column >= left && column <= right).length > 2
  );
}

/** The reason why a row is no item; null where it is one. */
export function whyNoItem(row: number, filled: readonly number[], context: RowContext): RowReason | null {
  const { sheet, columns, left, understand } = context;
  const first = filled[0] ?? left;
  const text = textAt(sheet, row, first);
  if (isHint(row, filled, context)) return "row-hint";
  if (filled.length === 1 && first !== columns.commentary && COMMENT.test(text)) return "row-comment";
  if (isParent(row, filled, context)) return "row-parent";
  if (filled.length === 1) {
    const identity = columns.reference ?? columns.measure;
    const isMeasureOfItem = columns.reference !== undefined && first === columns.measure;
    const isReference = first === columns.reference && /\d/.test(text) && text.length <= 12;
    if (!isMeasureOfItem && !isReference && (first === identity || first === left)) return "row-section";
  }
  const known = filled.length <= 2 && first !== columns.rating && first !== columns.status && understand(text);
  if (known && known.kind === "known" && known.meaning.rating !== null) return "row-key";
  return isPlainTotal(text) || isSumOfRows(row, filled, context) ? "row-total" : null;
}

const SUM = /^(?:grand |overall |sub-? ?)?(?:totals?|average|mean|sum|count)\b/;

/** What by itself can only speak of the rows. */
const OF_ROWS =
  /^(?:(?:total )?(?:number|no\.?|count) of (?:kpis|pis|indicators|measures|actions)|average (?:for|of) )/;

/** 'Total number of indicators' or 'Average for the service' beside figures, without a reference or anything to judge by. */
function isSumOfRows(row: number, filled: readonly number[], { sheet, columns, understand }: RowContext): boolean {
  const [first = -1, ...others] = filled;
  const { reference, measure } = columns;
  if (reference === undefined || (first !== reference && first !== measure)) return false;
  const label = fold(textAt(sheet, row, first));
  if (others.length === 0) return OF_ROWS.test(label);
  return SUM.test(label) && others.every((column) => column !== columns.target && isFigure(textAt(sheet, row, column), understand)); // prettier-ignore
}

function isFigure(text: string, understand: RowContext["understand"]): boolean {
  return /^[^a-z]*\d[^a-z]*$/i.test(text) && understand(text).kind !== "known";
}
