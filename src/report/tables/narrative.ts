import { list, withCommas } from "../../kpi/counted";
import { said, type Item } from "../../kpi/item";
import { isException, RATINGS } from "../../kpi/rating";
import { mapped, ROWS_A_STEP, toTheEnd, type Steps } from "../../kpi/steps";
import { tidy } from "../../kpi/text";
import { itemsNoun, predicate, withCounts } from "./narrative-words";
import type { CountedPart, TableCell } from "./table-cells";
import type { ExceptionsTable } from "./table-exceptions";
import type { DataTable, TableColumn, TablePart } from "./tables";
import type { PartKind } from "../layout";

/** Something to say of the quarter, to be copied into a report. */
export interface Sentence {
  readonly kind: PartKind;
  /** The group that it is about; null for the whole. */
  readonly group: string | null;
  readonly text: string;
}

/** What the tables come to in words: of each kind as a whole, and of each group of each table. */
export interface Narrative {
  readonly whole: readonly Sentence[];
  readonly groups: readonly { readonly title: string; readonly sentences: readonly Sentence[] }[];
}

/** Says in sentences what the tables count: of each kind once, by the first table that covers it; then group by group. */
export function narrate(tables: readonly DataTable[], exceptions: readonly ExceptionsTable[]): Narrative {
  return toTheEnd(narrateInSteps(tables, exceptions));
}

/** The same for a workbook of any size, in steps. */
export function* narrateInSteps(
  tables: readonly DataTable[],
  exceptions: readonly ExceptionsTable[],
): Steps<Narrative> {
  const whole: Sentence[] = [];
  for (const table of tables)
    for (const [index, part] of table.parts.entries()) {
      if (whole.some(({ kind }) => kind === part.kind)) continue;
      yield;
      const counted = wholeOf(table, index);
      if (counted) whole.push({ kind: part.kind, group: null, text: `${clauses(part, counted)}${yield* exceptionsClause(counted.items, exceptions)}.` }); // prettier-ignore
    }
  const groups: { title: string; sentences: Sentence[] }[] = [];
  for (const table of tables)
    if (table.groupBy !== "none") groups.push({ title: table.title, sentences: yield* groupSentences(table) });
  return { whole, groups };
}

/** One sentence for the items of a part: '23 (88%) of the 26 actions are on track and 2 are below target.' */
export function sentenceOf(part: TablePart, counted: CountedPart): string {
  return `${clauses(part, counted)}.`;
}

function* groupSentences({ groupBy, groupHeading, parts, rows }: DataTable): Steps<Sentence[]> {
  const [first] = parts;
  return yield* mapped(rows, ({ name, missing, parts: counts }) => {
    const told = parts.flatMap((part, index) => {
      const counted = counts[index];
      return counted ? [clauses(part, counted)] : [];
    });
    const kind = parts.length === 1 && first ? first.kind : "all";
    const text = told.map((one, index) => (index === 0 && groupBy === "kind" ? one : uncapitalised(one))).join("; ");
    // A sentence names the kind of what it counts.
    if (groupBy === "kind") return { kind, group: name, text: `${text}.` };
    return { kind, group: name, text: `${missing ? `${groupHeading} not given` : withoutStop(name)}: ${text}.` };
  });
}

/** The counts of a part over all rows. */
function wholeOf({ rows, total }: DataTable, index: number): CountedPart | undefined {
  return (total ?? (rows.length === 1 ? rows[0] : undefined))?.parts[index];
}

interface Clause {
  readonly column: TableColumn;
  readonly cell: TableCell;
}

function clauses(part: TablePart, counted: CountedPart): string {
  const { items } = counted;
  if (items.length === 0) return `There are no ${part.kind === "all" ? "items" : `${part.kind}s`}`;
  const all = bestFirst(withCounts(part.columns, counted));
  const judged = all.filter(({ cell }) => cell.share !== null);
  const others = all.filter(({ cell }) => cell.share === null);
  const left = others.length === 0 ? "" : `; ${list(others.map(short))}`;
  const [first] = judged;
  if (!first) return `None of the ${withCommas(items.length)} ${itemsNoun(items)} is rated; ${list(others.map(short))}`;
  const rated = others.length === 0 ? "" : "rated ";
  if (judged.length === 1) return `${everyOne(first, rated)}${left}`;
  const whole = judged.flatMap(({ cell }) => cell.items);
  const subject = `of the ${withCommas(whole.length)} ${rated}${itemsNoun(whole)}`;
  const best = bestFirst(part.columns.map((column) => ({ column })))[0]?.column;
  if (best && isGood(best) && judged.every(({ column }) => isOff(column)))
    return `None ${subject} ${predicate(best, 1)}; ${list(judged.map(short))}${left}`;
  return `${list(judged.map((clause, index) => (index === 0 ? withShare(clause, subject) : short(clause))))}${left}`;
}

/** 'All 5 actions are on track' */
function everyOne({ column, cell: { items } }: Clause, rated: string): string {
  const noun = `${rated}${itemsNoun(items)}`;
  if (items.length === 1) return `The only ${noun} ${predicate(column, 1)}`;
  if (items.length === 2) return `Both ${noun} ${predicate(column, 2)}`;
  return `All ${withCommas(items.length)} ${noun} ${predicate(column, items.length)}`;
}

function short({ column, cell: { items } }: Clause): string {
  return `${withCommas(items.length)} ${predicate(column, items.length)}`;
}

function withShare({ column, cell: { items, share } }: Clause, subject: string): string {
  return `${withCommas(items.length)}${share ? ` (${share.text})` : ""} ${subject} ${predicate(column, items.length)}`;
}

/** A table may begin with red; a sentence does not. What is no rating stays where it is. */
function bestFirst<Entry extends { readonly column: TableColumn }>(entries: readonly Entry[]): Entry[] {
  const ranks = entries.map(({ column }) => (column.bucket === null ? -1 : RATINGS.findIndex((rating) => rating === column.bucket))); // prettier-ignore
  const rated = entries.map((entry, index) => ({ entry, rank: ranks[index] ?? -1 })).filter(({ rank }) => rank >= 0).sort((a, b) => a.rank - b.rank); // prettier-ignore
  return entries.map((entry, index) => ((ranks[index] ?? -1) < 0 ? entry : (rated.shift()?.entry ?? entry)));
}

function isGood({ counts }: TableColumn): boolean {
  return typeof counts === "object" && counts.buckets.includes("green");
}

function isOff({ counts }: TableColumn): boolean {
  return typeof counts === "object" && counts.buckets.length > 0 && counts.buckets.every(isException);
}

/** As many are named; more are left to the list. */
const MOST_NAMED = 9;

function* exceptionsClause(items: readonly Item[], tables: readonly ExceptionsTable[]): Steps<string> {
  const own = yield* setOf(items);
  const found = new Set<Item>();
  const titles: string[] = [];
  for (const table of tables) {
    yield;
    const before = found.size;
    for (const item of table.items) if (own.has(item)) found.add(item);
    if (found.size > before) titles.push(`'${table.title}'`);
  }
  if (found.size === 0) return "";
  if (found.size > MOST_NAMED) return `; the ${withCommas(found.size)} exceptions are listed under ${list(titles)}`;
  const names = [...found].map(nameOf);
  if (names.length === 1) return `; the exception is ${names.join("")}`;
  return `; the exceptions are ${names.some((name) => name.includes(",")) ? apart(names) : list(names)}`;
}

function* setOf(items: readonly Item[]): Steps<ReadonlySet<Item>> {
  const set = new Set<Item>();
  for (const [at, item] of items.entries()) {
    if (at % ROWS_A_STEP === 0) yield;
    set.add(item);
  }
  return set;
}

/** Names that have commas of their own stand apart by semicolons. */
function apart(names: readonly string[]): string {
  return `${names.slice(0, -1).join("; ")}; and ${names.at(-1) ?? ""}`;
}

/** 'Rent lost (HSG 4)' */
function nameOf(item: Item): string {
  const measure = withoutStop(tidy(said(item, "measure") ?? ""));
  const reference = tidy(said(item, "reference") ?? "");
  if (measure === "") return reference === "" ? `row ${item.row + 1} of '${item.sheet}'` : reference;
  return reference === "" ? measure : `${measure} (${reference})`;
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function withoutStop(text: string): string {
  return text.replace(/[.;:,\s]+$/, "");
}
