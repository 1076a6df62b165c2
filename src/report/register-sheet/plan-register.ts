import type { Area } from "../../kpi/address";
import type { Item } from "../../kpi/item";
import { BUCKET_WORDS, BUCKETS } from "../../kpi/rating";
import { ROWS_A_STEP, toTheEnd, type Steps } from "../../kpi/steps";
import { itemsOf } from "../../read/register";
import { countedAs } from "./counted-as";
import { itemsCounted } from "../tables/narrative-words";
import type { RatedArea, SheetPlan } from "../sheets/plan";
import { registerColumns, type RegisterColumn } from "./register-columns";
import type { ReportInput } from "../report-input";
import { sourceLine } from "../sheets/source-line";
import { SheetBuilder } from "../sheets/sheet-builder";
import { periodName } from "../words";

/** The rows above the first item: a title, what it is, where it comes from, and the headings. */
const ROWS_ABOVE = 4;

/** One clean row an item, as a table of Excel's own: what the counts are taken from, and PivotTables may be. */
export function planRegister(input: ReportInput): SheetPlan {
  return toTheEnd(planRegisterInSteps(input));
}

/** The same for a workbook of any size, in steps. */
export function* planRegisterInSteps(input: ReportInput): Steps<SheetPlan> {
  const { book, layout, profile } = input;
  const items = itemsOf(book);
  const countings = countedAs(layout);
  const columns = yield* registerColumns(book, countings, profile);
  const sheet = new SheetBuilder();
  sheet.line(`Register: ${periodName(book)}`, "title");
  sheet.line(`One row for each of ${itemsCounted(items)}. The counts of the summary are formulas over this table: change a rating here, and they follow.`, "subtitle"); // prettier-ignore
  sheet.line(sourceLine(input), "subtitle");
  sheet.headsTable();
  sheet.isTable({ top: sheet.nextRow, left: 0, bottom: sheet.nextRow + Math.max(items.length, 1), right: columns.length - 1 }); // prettier-ignore
  sheet.style(0, columns.length, "heading");
  sheet.row(columns.map(({ heading }) => ({ text: heading })));
  for (const [index, { style }] of columns.entries()) sheet.style(index, 1, style, items.length);
  for (const [at, item] of items.entries()) {
    if (at % ROWS_A_STEP === 0) yield;
    sheet.row(columns.map(({ cell }) => cell(item)));
  }
  yield;
  for (const rated of ratedColumns(columns, items.length)) sheet.rateByWord(rated);
  for (const rated of countedColumns(columns, items.length, countings)) sheet.rateByWord(rated);
  return sheet.build("register", "Register", columns.map(({ width }) => width), { frozenColumns: frozen(columns) }); // prettier-ignore
}

/** As many columns are selected of a row to which a link goes: what it is, and where it comes from. */
const SELECTED = 4;

/** The rows of some items in the Register, each run of neighbours an area. */
export function* rowsInRegister(all: readonly Item[]): Steps<(items: readonly Item[]) => Area[]> {
  const rows = new Map<Item, number>();
  for (const [index, item] of all.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    rows.set(item, ROWS_ABOVE + index);
  }
  return (items) => {
    const areas: { top: number; left: number; bottom: number; right: number }[] = [];
    for (const item of items) {
      const row = rows.get(item);
      if (row === undefined) continue;
      const last = areas.at(-1);
      if (last?.bottom === row - 1) last.bottom = row;
      else areas.push({ top: row, left: 0, bottom: row, right: SELECTED - 1 });
    }
    return areas;
  };
}

/** As far as the measure stays in sight. */
function frozen(columns: readonly RegisterColumn[]): number {
  return columns.findIndex(({ heading }) => heading === "Measure") + 1;
}

function ratedColumns(columns: readonly RegisterColumn[], rows: number): RatedArea[] {
  const words = BUCKETS.filter((bucket) => bucket !== "unrated").map((bucket) => ({ word: BUCKET_WORDS[bucket], bucket })); // prettier-ignore
  return [{ area: below(columns, "Rating", rows), words }];
}

/** Under the words of the layout, where a word stands for one rating only. */
function countedColumns(
  columns: readonly RegisterColumn[],
  rows: number,
  countings: ReturnType<typeof countedAs>,
): RatedArea[] {
  return countings.map((counting) => {
    const words = new Map(
      Object.values(counting.columns)
        .flat()
        .flatMap(({ heading, buckets, stages }) => {
          const [only] = buckets;
          return buckets.length === 1 && stages.length === 0 && only !== undefined ? [[heading, only] as const] : [];
        }),
    );
    return {
      area: below(columns, counting.heading, rows),
      words: [...words].map(([word, bucket]) => ({ word, bucket })),
    };
  });
}

function below(columns: readonly RegisterColumn[], heading: string, rows: number): Area {
  const column = columns.findIndex((one) => one.heading === heading);
  return { top: ROWS_ABOVE, left: column, bottom: ROWS_ABOVE + Math.max(rows, 1) - 1, right: column };
}
