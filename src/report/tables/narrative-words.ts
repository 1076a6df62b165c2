import { counted, list, withCommas } from "../../kpi/counted";
import type { Item } from "../../kpi/item";
import { RATING_NAMES } from "../../kpi/vocabulary-words";
import type { CountedPart, TableCell } from "./table-cells";
import type { TableColumn } from "./tables";

/** '44 indicators', '78 actions and 15 indicators', '1 action'. */
export function itemsCounted(items: readonly Item[]): string {
  return list(kindsIn(items).map(({ count, one, many }) => counted(count, one, many)));
}

/** 'the 44 indicators' without its 'the 44': 'indicators', 'indicator' for one, 'items' for both kinds. */
export function itemsNoun(items: readonly Item[]): string {
  const [only, other] = kindsIn(items);
  if (!only || other) return "items";
  return items.length === 1 ? only.one : only.many;
}

type Kinds = readonly { readonly count: number; readonly one: string; readonly many: string }[];

/** Every sheet says of the same items how many there are. */
const KINDS = new WeakMap<readonly Item[], Kinds>();

function kindsIn(items: readonly Item[]): Kinds {
  const known = KINDS.get(items) ?? countKinds(items);
  KINDS.set(items, known);
  return known;
}

function countKinds(items: readonly Item[]): Kinds {
  const indicators = items.reduce((sum, { kind }) => (kind === "indicator" ? sum + 1 : sum), 0);
  return [
    { count: items.length - indicators, one: "action", many: "actions" },
    { count: indicators, one: "indicator", many: "indicators" },
  ].filter(({ count }) => count > 0);
}

const COLOURS: ReadonlySet<string> = new Set(Object.values(RATING_NAMES).filter((name) => name !== RATING_NAMES.grey));

/** 'is on track', 'are Green', 'have another status': what is said of the items of a column. */
export function predicate({ heading, counts }: TableColumn, many: number): string {
  if (counts === "other") return `${many === 1 ? "has" : "have"} another rating or status`;
  const phrase = (counts === "unrated" ? null : counts.phrase) ?? inSentence(heading);
  return `${many === 1 ? "is" : "are"} ${phrase}`;
}

/** Small letters but for the names of colours and what is not a word: 'In Progress' → 'in progress', 'RAG' stays. */
function inSentence(heading: string): string {
  return heading
    .split(" ")
    .map((word) => (/^\p{Lu}\p{Ll}*$/u.test(word) && !COLOURS.has(word) ? word.toLowerCase() : word))
    .join(" ");
}

/** What percentages are taken of, and what is left out of them. */
export function denominatorWords(columns: readonly TableColumn[], whole: CountedPart | undefined): string {
  if (!whole || whole.items.length === 0) return "";
  const left = whole.items.length - whole.denominator;
  if (left === 0) return `Percentages are of ${whole.items.length === 1 ? "" : "all "}${itemsCounted(whole.items)}.`;
  const outside = withCounts(columns, whole).filter(({ cell }) => cell.share === null);
  const reasons = list(outside.map(({ column, cell }) => `${withCommas(cell.items.length)} that ${predicate(column, cell.items.length)}`)); // prettier-ignore
  const told = reasons === "" ? withCommas(left) : reasons;
  const verb = left === 1 ? "is" : "are";
  if (whole.denominator === 0) return `No percentages: ${told} of ${itemsCounted(whole.items)}.`;
  return `Percentages are of the ${withCommas(whole.denominator)} rated of ${itemsCounted(whole.items)}; ${told} ${verb} left out.`; // prettier-ignore
}

/** The columns that have an item, each with its cell. */
export function withCounts(
  columns: readonly TableColumn[],
  { cells }: CountedPart,
): { readonly column: TableColumn; readonly cell: TableCell }[] {
  return columns.flatMap((column, index) => {
    const cell = cells[index];
    return cell && cell.items.length > 0 ? [{ column, cell }] : [];
  });
}
