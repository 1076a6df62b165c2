import { cellAddress, placeOf } from "../../kpi/address";
import { bucketOf, textOf, type Item } from "../../kpi/item";
import type { Profile } from "../../kpi/profile";
import { BUCKET_WORDS } from "../../kpi/rating";
import { remembering } from "../../kpi/remembering";
import { gathered, ROWS_A_STEP, type Steps } from "../../kpi/steps";
import { tidy } from "../../kpi/text";
import { itemsOf, type Book } from "../../read/register";
import { countedAsFormula, KIND_WORDS, statusText, type CountedAs } from "./counted-as";
import type { LayoutGroup } from "../layout";
import type { PlanCell, Style } from "../sheets/plan";
import { grouped } from "../tables/table-groups";
import { tidyLines } from "../sheets/text-lines";
import { travelOf, travelText, type Travels } from "../tables/travel";

/** A column of the Register. */
export interface RegisterColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly style: Style;
  readonly cell: (item: Item) => PlanCell;
}

/** What items may be grouped by, in the columns' order. The headings stay the same for ever: PivotTables name them. */
export const GROUP_HEADINGS = {
  sheet: "Sheet",
  section: "Section",
  service: "Service",
  objective: "Objective",
  subObjective: "Subobjective",
  owner: "Responsible officer",
} as const satisfies Partial<Record<LayoutGroup, string>>;

/** The columns that the Register of a book has: those that say something of an item, and always what counts need. */
export function* registerColumns(
  book: Book,
  countings: readonly CountedAs[],
  profile: Pick<Profile, "blue" | "polarity">,
): Steps<RegisterColumn[]> {
  const items = itemsOf(book);
  const column = (heading: string, width: number, cell: (item: Item) => PlanCell): RegisterColumn => ({ heading, width, style: "body", cell }); // prettier-ignore
  const used = function* (made: RegisterColumn, isUsed: (item: Item) => boolean): Steps<RegisterColumn[]> {
    for (const [at, item] of items.entries()) {
      if (at % ROWS_A_STEP === 0) yield;
      if (isUsed(item)) return [made];
    }
    return [];
  };
  const filled = (heading: string, width: number, of: (item: Item) => string, cellFor = textCell): Steps<RegisterColumn[]> =>
    used(column(heading, width, (item) => cellFor(of(item))), (item) => of(item) !== ""); // prettier-ignore
  const figure = (heading: string, which: "target" | "actual"): Steps<RegisterColumn[]> =>
    used({ heading, width: 12, style: "figure", cell: ({ figures }) => numberCell(figures[which]?.value) }, ({ figures }) => figures[which] !== null); // prettier-ignore
  const day = (heading: string, which: "start" | "end"): Steps<RegisterColumn[]> =>
    used({ heading, width: 12, style: "date", cell: (item) => dayCell(item, which) }, (item) => dayCell(item, which) !== null); // prettier-ignore
  const travels = yield* travelsOf(book, profile);
  // The same few words again and again: one cell stands for them all.
  const wordCell = remembering(textCell);
  // Whether a column is there at all has to be asked of every item.
  const columns: readonly (() => readonly RegisterColumn[] | Steps<readonly RegisterColumn[]>)[] = [
    () => [{ heading: "Source", width: 16, style: "link", cell: sourceCell }],
    () => [column("Kind", 11, ({ kind }) => wordCell(KIND_WORDS[kind]))],
    () => filled("Reference", 12, (item) => tidy(textOf(item, "reference"))),
    () => [column("Measure", 44, (item) => textCell(tidyLines(textOf(item, "measure"))))],
    ...(Object.keys(GROUP_HEADINGS) as (keyof typeof GROUP_HEADINGS)[]).map((by) => () => groupColumn(book, items, by)),
    () => filled("Frequency", 14, (item) => tidy(textOf(item, "frequency")), wordCell),
    () => filled("Target", 14, (item) => tidyLines(textOf(item, "target"))),
    () => filled("Actual", 14, (item) => tidyLines(textOf(item, "actual"))),
    () => figure("Target figure", "target"),
    () => figure("Actual figure", "actual"),
    () => filled("Unit", 12, ({ figures }) => figures.actual?.unit ?? figures.target?.unit ?? "", wordCell),
    () => [column("Rating", 13, (item) => wordCell(BUCKET_WORDS[bucketOf(item)]))],
    () => [column("Status", 14, ({ status }) => wordCell(statusText(status)))],
    ...countings.map((counting) => (): RegisterColumn[] => {
      const cell = { formula: countedAsFormula(counting, items, profile.blue) };
      return [{ heading: counting.heading, width: 16, style: "worked-out", cell: () => cell }];
    }),
    () => filled("Critical", 9, ({ critical }) => (critical ? YES : ""), wordCell),
    () => day("Start date", "start"),
    () => day("Due date", "end"),
    () => filled("Since last quarter", 14, (item) => directionText(travels.get(item)?.lastQuarter), wordCell),
    () => filled("Since last year", 14, (item) => directionText(travels.get(item)?.lastYear), wordCell),
    () => filled("Commentary", 60, (item) => tidyLines(textOf(item, "commentary"))),
  ];
  return yield* gathered(columns, function* (columnsOf): Steps<readonly RegisterColumn[]> {
    const made = columnsOf();
    return "next" in made ? yield* made : made;
  });
}

/** What stands in the column of critical indicators. */
export const YES = "Yes";

/** The names as the tables group by them, so that a count by name finds its rows. */
function* groupColumn(book: Book, items: readonly Item[], by: keyof typeof GROUP_HEADINGS): Steps<RegisterColumn[]> {
  const { by: found, groups } = yield* grouped(book, items, by, "");
  if (found === "none") return [];
  const cells = new Map<Item, PlanCell>();
  for (const { name, missing, items: own } of groups) {
    const cell = textCell(missing ? "" : name);
    for (const item of own) {
      if (cells.size % ROWS_A_STEP === 0) yield;
      cells.set(item, cell);
    }
  }
  const blank = textCell("");
  return [{ heading: GROUP_HEADINGS[by], width: 22, style: "body", cell: (item) => cells.get(item) ?? blank }];
}

function textCell(text: string): PlanCell {
  return { text };
}

/** Only where an earlier period is known: it is no small matter for thousands of items. */
function* travelsOf(book: Book, profile: Pick<Profile, "polarity">): Steps<ReadonlyMap<Item, Travels>> {
  const travels = new Map<Item, Travels>();
  for (const register of book.registers)
    for (const [at, item] of register.items.entries()) {
      if (at % ROWS_A_STEP === 0) yield;
      if (item.past.length > 0) travels.set(item, travelOf(item, register, book.quarter, profile));
    }
  return travels;
}

function directionText(travel: Travels["lastQuarter"] | undefined): string {
  return travel ? travelText(travel) : "";
}

function numberCell(value: string | undefined): PlanCell {
  return value === undefined ? null : { number: Number(value) };
}

/** A month is a date by its last day: by then it was due. What is no date ('Q4') stays as it is written. */
function dayCell(item: Item, which: "start" | "end"): PlanCell {
  const days = item.dates[which];
  if (days !== null) return { date: days.to };
  const text = tidy(textOf(item, which === "start" ? "startDate" : "endDate"));
  return text === "" ? null : { text };
}

function sourceCell(item: Item): PlanCell {
  const place = placeOf(item.fields.reference ?? item.fields.measure ?? { row: item.row, column: 0 });
  const cell = cellAddress(place);
  return { link: { sheet: item.sheet, cell }, text: `${item.sheet} ${cell}` };
}
