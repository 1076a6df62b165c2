import { list, withCommas } from "../../kpi/counted";
import { bucketOf, type Item } from "../../kpi/item";
import { BUCKET_WORDS } from "../../kpi/rating";
import { toTheEnd, type Steps } from "../../kpi/steps";
import { itemsOf } from "../../read/register";
import { explanationHeading, RowSetter } from "./exception-rows";
import { slotsFor } from "./exception-slots";
import { setTable } from "./exception-tables";
import { itemKeysInSteps } from "../kept/kept-keys";
import { addNotListed, KeptRows } from "../kept/kept-rows";
import { itemsNoun } from "../tables/narrative-words";
import { linesOf } from "../sheets/page";
import { PageRoom } from "../sheets/page-room";
import type { SheetPlan } from "../sheets/plan";
import type { ReportInput } from "../report-input";
import { SheetBuilder } from "../sheets/sheet-builder";
import { sourceLine } from "../sheets/source-line";
import { exceptionsIn, type ExceptionsTable } from "../tables/table-exceptions";
import { FIELD_HEADINGS } from "../tables/table-fields";
import { isOfKind } from "../tables/tables";
import { periodName } from "../words";

const WHERE = 14;
const EXPLANATION = 34;
const KEY = 20;
/** Where nothing is listed, for what was explained before. */
const NOTHING_LISTED = [{ width: 60, columns: [] }];

/**
 * The exceptions tables of the layout: who is off target, by how much, why, and a column to explain it in. What the
 * officer types there comes back when the sheet is made again.
 */
export function planExceptions(input: ReportInput): SheetPlan {
  return toTheEnd(planExceptionsInSteps(input));
}

/** The same for a workbook of any size, in steps. */
export function* planExceptionsInSteps(input: ReportInput): Steps<SheetPlan> {
  const { book, layout, kept } = input;
  const tables = yield* exceptionsIn(input);
  const listed = tables.filter(({ items }) => items.length > 0);
  const found = yield* slotsFor(
    tables.map((table) => (table.items.length > 0 ? table : { ...table, columns: [] })),
    WHERE + EXPLANATION,
  );
  const slots = found.length === 0 ? NOTHING_LISTED : found;
  const widths = [...slots.map(({ width }) => width), WHERE, EXPLANATION];
  const sheet = new SheetBuilder();
  const room = new PageRoom(sheet, widths);
  const rows = new KeptRows(kept, "exceptions");
  const setter = new RowSetter(slots, yield* itemKeysInSteps(book), rows);
  room.setRow({ lines: 2, set: () => { sheet.line(`Exceptions: ${periodName(book)}`, "title"); } }); // prettier-ignore
  yield;
  const looked = itemsOf(book).filter((item) => layout.exceptions.some(({ kind }) => isOfKind(item, kind)));
  const headline = headlineOf(tables, looked);
  const lines = linesOf(headline, widths.reduce((sum, width) => sum + width, 0) / LARGER);
  room.setRow({ lines, set: () => { sheet.wide(headline, "headline", widths.length, lines); } }); // prettier-ignore
  // Where the first table leaves a line blank above its title.
  const source = sheet.nextRow;
  for (const [index, table] of tables.entries()) {
    yield;
    const of = looked.filter((item) => isOfKind(item, table.kind));
    yield* setTable(table, index, of, { sheet, slots, widths, setter, room, isOnly: listed.length === 1 });
  }
  if (tables.length === 0) sheet.line(sourceLine(input), "subtitle");
  else sheet.fill(source, [{ text: sourceLine(input) }], "subtitle");
  const [first] = listed;
  const heading = first ? explanationHeading(first) : FIELD_HEADINGS.explanation;
  if (first) {
    sheet.blank();
    sheet.line(`What you type under '${heading}' is kept when the summary is made again.`, "subtitle");
  }
  const widest = slots.reduce((most, { width }, column) => (width > (slots[most]?.width ?? 0) ? column : most), 0);
  addNotListed(sheet, rows, { label: widest, text: slots.length + 1, key: slots.length + 2, heading });
  return sheet.build("exceptions", "Exceptions", [...widths, KEY], { hiddenColumns: [slots.length + 2] });
}

/** The headline's letters against those that widths are counted in. */
const LARGER = 12 / 11;

/** '9 of the 44 indicators are exceptions: 6 Amber, 2 Red and 1 Unrated.' */
function headlineOf(tables: readonly ExceptionsTable[], looked: readonly Item[]): string {
  const words = wordsOf(tables);
  const of = `${withCommas(looked.length)} ${itemsNoun(looked)}`;
  if (tables.length === 0) return "The layout lists no exceptions of what was read.";
  if (words.size === 0) return `None: ${looked.length === 1 ? "the" : "each of the"} ${of} was looked at, and none is an exception.`; // prettier-ignore
  const counts = new Map<string, number>();
  for (const word of words.values()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const told = list([...counts].map(([word, count]) => `${withCommas(count)} ${word}`));
  return `${withCommas(words.size)} of the ${of} ${words.size === 1 ? "is an exception" : "are exceptions"}: ${told}.`;
}

/** Each item once, with the word for its rating: the council's own where a column shows it. */
function wordsOf(tables: readonly ExceptionsTable[]): ReadonlyMap<Item, string> {
  const words = new Map<Item, string>();
  for (const { columns, groups } of tables) {
    const rating = columns.findIndex(({ field }) => field === "rating");
    for (const { rows } of groups)
      for (const { item, cells } of rows)
        if (!words.has(item)) words.set(item, cells[rating]?.text ?? BUCKET_WORDS[bucketOf(item)]);
  }
  return words;
}
