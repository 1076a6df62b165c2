import { cellAddress, placeOf } from "../../kpi/address";
import { said, type Item } from "../../kpi/item";
import type { Bucket } from "../../kpi/rating";
import { gathered, mapped, type Steps } from "../../kpi/steps";
import { tidy } from "../../kpi/text";
import type { Slot } from "./exception-slots";
import { exceptionKey, numbering } from "../kept/kept-keys";
import { BLANK_HEADING, type KeptRows } from "../kept/kept-rows";
import { keyHeading } from "../kept/kept-tables";
import type { PlanCell } from "../sheets/plan";
import type { ExceptionRow, ExceptionsTable } from "../tables/table-exceptions";
import { FIELD_HEADINGS } from "../tables/table-fields";

/** A row of the sheet, and what it is coloured as. */
export interface SetRow {
  readonly cells: readonly PlanCell[];
  /** The text that each cell takes room for. */
  readonly texts: readonly string[];
  readonly rated: { readonly column: number; readonly bucket: Bucket } | null;
}

/** What the column that is filled in is called: as the layout has it. */
export function explanationHeading({ columns }: ExceptionsTable): string {
  return columns.find(({ field }) => field === "explanation")?.heading ?? FIELD_HEADINGS.explanation;
}

/** The headings of a table, those of its link, of what is filled in and of the keys included. */
export function headingCells(table: ExceptionsTable, index: number, slots: readonly Slot[]): PlanCell[] {
  const heading = explanationHeading(table);
  const own = slots.map(({ columns }): PlanCell => {
    const at = columns[index] ?? null;
    const text = at === null ? "" : (table.columns[at]?.heading ?? "");
    return text === "" ? BLANK_HEADING : { text };
  });
  return [...own, { text: "Where" }, { text: heading }, { text: keyHeading(heading) }];
}

/** Sets the rows of tables in order: an item that an earlier table has listed gets a key of its own in the next. */
export class RowSetter {
  readonly #listed = new Set<Item>();
  readonly #number = numbering();

  constructor(
    private readonly slots: readonly Slot[],
    private readonly keys: ReadonlyMap<Item, string>,
    private readonly kept: KeptRows,
  ) {}

  /** Those of the table's groups, in steps. */
  *rowsOf(table: ExceptionsTable, index: number): Steps<readonly (readonly SetRow[])[]> {
    const rowOf = (row: ExceptionRow): SetRow => this.set(row, index, this.#listed.has(row.item) ? table.title : null);
    const groups = yield* gathered(table.groups, function* ({ rows }): Steps<(readonly SetRow[])[]> {
      return [yield* mapped(rows, rowOf)];
    });
    // Only now: an item that the table itself lists twice is told apart by its number.
    for (const item of table.items) this.#listed.add(item);
    return groups;
  }

  private set({ item, cells }: ExceptionRow, index: number, title: string | null): SetRow {
    const own = this.slots.map(({ columns }) => cells[columns[index] ?? -1]);
    const key = this.#number(exceptionKey(this.keys.get(item) ?? "", title));
    const explanation = this.kept.take(key);
    const place = placeOf(item.fields.reference ?? item.fields.measure ?? { row: item.row, column: 0 });
    const cell = cellAddress(place);
    const where = `${item.sheet} ${cell}`;
    const texts = own.map((one) => (one?.bucket === "unrated" ? unratedWord(one.text, item) : (one?.text ?? "")));
    const rated = own.findIndex((one) => one?.bucket !== undefined);
    const bucket = own[rated]?.bucket;
    return {
      cells: [
        ...texts.map((text): PlanCell => (text === "" ? null : { text })),
        { link: { sheet: item.sheet, cell }, text: where },
        explanation,
        { text: key },
      ],
      texts: [...texts, where, explanation && "text" in explanation ? explanation.text : ""],
      rated: bucket === undefined ? null : { column: rated, bucket },
    };
  }
}

/** 'Unrated ('?!x')': what stands in the cell, and is no rating. */
function unratedWord(word: string, item: Item): string {
  const written = said(item, "rating");
  return item.rating === null && written !== null ? `${word} ('${tidy(written)}')` : word;
}
