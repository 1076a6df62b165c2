import { toTheEnd, type Steps } from "../../kpi/steps";
import { itemsOf } from "../../read/register";
import { NOTES_HEADING } from "../kept/kept";
import { narrateInSteps, type Narrative } from "../tables/narrative";
import { itemsCounted } from "../tables/narrative-words";
import { linesOf, linesOnPage } from "../sheets/page";
import type { SheetPlan } from "../sheets/plan";
import { quoted } from "../register-sheet/counted-as";
import type { ReportInput } from "../report-input";
import { sharesByQuarterInSteps } from "../tables/shares-by-quarter";
import { SheetBuilder } from "../sheets/sheet-builder";
import { sourceLine } from "../sheets/source-line";
import { chartsOf, placeChart } from "./summary-charts";
import { summaryContext, type SummaryContext } from "./summary-context";
import { isList, writeList } from "./summary-list";
import { quarterSentences, writeQuarters } from "./summary-quarters";
import { writeTable } from "./summary-table";
import { exceptionsIn } from "../tables/table-exceptions";
import { slotsOf } from "./table-slots";
import { tablesOfInSteps, type DataTable } from "../tables/tables";
import { periodName } from "../words";

const NAME_WIDTH = 46;
const COUNT_WIDTH = 12;
/** Long texts and charts need so many columns, though the tables have fewer. */
const LEAST_COLUMNS = 7;
const LEAST_NOTES = 4;
/** A sentence a group is worth reading up to so many. */
const MOST_SENTENCES = 12;

/** The summary: what the quarter comes to in sentences, then every table of the layout with its chart, and a box for notes. */
export function planSummary(input: ReportInput): SheetPlan {
  return toTheEnd(planSummaryInSteps(input));
}

/** The same for a workbook of any size, in steps. */
export function* planSummaryInSteps(input: ReportInput): Steps<SheetPlan> {
  const { book, layout, profile, kept } = input;
  const tables = yield* tablesOfInSteps(book, layout, profile);
  yield;
  const narrative = yield* narrateInSteps(tables, yield* exceptionsIn(input));
  const context = yield* summaryContext(input);
  const roundTo100 = layout.tables.some((table) => table.groupBy === "none" && table.roundTo100);
  const quarters = yield* sharesByQuarterInSteps(book, profile, roundTo100);
  yield;
  const columns = tables.reduce((most, table) => Math.max(most, isList(table) ? 5 : 1 + slotsOf(table).length), LEAST_COLUMNS); // prettier-ignore
  const widths = [NAME_WIDTH, ...Array<number>(columns - 1).fill(COUNT_WIDTH)];
  const page = new Sections(new SheetBuilder(), widths);
  const { sheet } = page;
  sheet.line(`Quarter summary: ${periodName(book)}`, "title");
  page.text(`${sourceLine(input)} Layout: ${layout.name}.`, "subtitle");
  const reconciled = sheet.nextRow;
  if (context.live) sheet.blank();
  const blue = blueLine(input);
  if (blue !== null) sheet.line(blue, "subtitle");
  for (const { text } of narrative.whole) page.text(text, "headline");
  if (tables.length === 0) page.text("The layout has no table to show.", "headline");
  const differences: string[] = [];
  for (const table of tables) {
    yield;
    differences.push(...(yield* writeSections(page, table, narrative, context)));
  }
  if (quarters.length > 1)
    yield* page.section(function* () {
      yield;
      sheet.line("Over the quarters", "section");
      for (const text of quarterSentences(quarters)) page.text(text, "sentence");
      writeQuarters(sheet, quarters, context);
    });
  if (context.live && differences.length > 0)
    sheet.fill(reconciled, [{ formula: agreement(itemsCounted(itemsOf(book)), differences) }], "subtitle");
  yield* page.section(function* () {
    yield;
    writeNotes(page, kept.notes);
  });
  return sheet.build("summary", "Summary", widths);
}

/** Members know Blue from other councils, where it may mean the opposite. */
function blueLine({ book, profile }: ReportInput): string | null {
  if (!itemsOf(book).some(({ rating }) => rating === "blue")) return null;
  return profile.blue === "complete" ? "Blue: complete." : "Blue: not yet due.";
}

/** Says whether the formulas still count what was read; by themselves, for nobody looks at the differences. */
function agreement(items: string, differences: readonly string[]): string {
  const agrees = `The counts agree with ${items} read.`;
  const differs = `The counts differ from ${items} read: the Register was edited since. Look for the differences below the tables; the sentences are those of what was read.`; // prettier-ignore
  return `IF(AND(${differences.map((cell) => `${cell}=0`).join(",")}),${quoted(agrees)},${quoted(differs)})`;
}

/** The table with its sentences, then its charts, which may stand on the next page. Returns where the differences stand. */
function* writeSections(
  page: Sections,
  table: DataTable,
  narrative: Narrative,
  context: SummaryContext,
): Steps<readonly string[]> {
  const { sheet } = page;
  const sentences = narrative.groups.find(({ title }) => title === table.title)?.sentences ?? [];
  const placed = yield* page.section(function* () {
    sheet.line(table.title, "section");
    const written = yield* isList(table) ? writeList(sheet, table, context) : writeTable(sheet, table, context);
    writeDenominators(page, table);
    if (sentences.length > 0 && sentences.length <= MOST_SENTENCES) {
      sheet.blank();
      for (const { text } of sentences) page.text(text, "sentence");
    }
    return written;
  });
  if (!("slots" in placed)) return placed;
  for (const chart of chartsOf(placed))
    yield* page.section(function* () {
      yield;
      placeChart(sheet, chart);
    });
  return placed.differences;
}

function writeDenominators({ sheet }: Sections, { showShares, parts }: DataTable): void {
  if (showShares) for (const { denominator } of parts) if (denominator !== "") sheet.line(denominator, "subtitle");
}

function writeNotes(page: Sections, notes: readonly string[]): void {
  page.sheet.line(NOTES_HEADING, "section");
  const blank = Array<string>(Math.max(LEAST_NOTES - notes.length, 1)).fill("");
  for (const note of [...notes, ...blank]) page.text(note, "to-fill-in");
}

/** Sections one below the other, none of which is cut by the end of a page if it fits on one. */
class Sections {
  readonly #lines: number;
  readonly #width: number;
  #used = 0;
  #extra = 0;

  constructor(
    readonly sheet: SheetBuilder,
    private readonly widths: readonly number[],
  ) {
    this.#lines = linesOnPage(widths);
    this.#width = widths.reduce((sum, one) => sum + one, 0);
  }

  /** A text over all columns. */
  text(text: string, style: "subtitle" | "headline" | "sentence" | "to-fill-in"): void {
    const lines = linesOf(text, this.#width);
    this.#extra += lines - 1;
    this.sheet.wide(text, style, this.widths.length, lines);
  }

  *section<T>(write: () => Steps<T>): Steps<T> {
    if (this.#used === 0) this.#used = this.sheet.nextRow + this.#extra;
    this.sheet.blank();
    const start = this.sheet.nextRow;
    this.#extra = 0;
    const written = yield* write();
    const lines = this.sheet.nextRow - start + this.#extra + 1;
    this.#extra = 0;
    if (this.#used + lines > this.#lines) {
      this.sheet.breakPageBefore(start);
      this.#used = lines % this.#lines;
    } else this.#used += lines;
    return written;
  }
}
