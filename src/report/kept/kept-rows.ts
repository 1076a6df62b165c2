import type { Kept } from "./kept";
import { KEY_PREFIXES, keyWords, type KeyedRole } from "./kept-keys";
import { keyHeading } from "./kept-tables";
import type { PlanCell } from "../sheets/plan";
import type { SheetBuilder } from "../sheets/sheet-builder";

/** Puts back what the officer typed, row by row, and knows what has found no row. */
export class KeptRows {
  readonly #left: Map<string, string>;

  constructor({ explanations }: Kept, role: KeyedRole) {
    this.#left = new Map([...explanations].filter(([key]) => key.startsWith(KEY_PREFIXES[role])));
  }

  /** The text for the row with this key; a blank cell where there is none. */
  take(key: string): PlanCell {
    const text = this.#left.get(key);
    this.#left.delete(key);
    return text === undefined ? null : { text };
  }

  get left(): ReadonlyMap<string, string> {
    return this.#left;
  }
}

export const NOT_LISTED = "Explanations of rows that are not listed now";

/** Where the columns of a sheet with keys stand. */
export interface KeptColumns {
  /** A wide column, for what the row was. */
  readonly label: number;
  readonly text: number;
  readonly key: number;
  readonly heading: string;
}

/**
 * Sets down, at the end of a sheet, what was typed beside rows that are not listed any more: it comes back when they do.
 */
export function addNotListed(sheet: SheetBuilder, rows: KeptRows, { label, text, key, heading }: KeptColumns): void {
  if (rows.left.size === 0) return;
  sheet.blank();
  sheet.line(NOT_LISTED, "section");
  sheet.line("They come back beside their rows when those do. Clear a text to be rid of it.", "subtitle");
  const at = (column: number, cells: Readonly<Record<number, PlanCell>>): PlanCell => cells[column] ?? null;
  const width = key + 1;
  const rowWith = (cells: Readonly<Record<number, PlanCell>>, rest: PlanCell): PlanCell[] =>
    Array.from({ length: width }, (_, column) => at(column, cells) ?? rest);
  sheet.style(0, key, "heading");
  sheet.row(rowWith({ [label]: { text: "Row" }, [text]: { text: heading }, [key]: { text: keyHeading(heading) } }, BLANK_HEADING)); // prettier-ignore
  sheet.style(0, text, "body", rows.left.size);
  sheet.style(text, 1, "to-fill-in", rows.left.size);
  for (const [of, said] of rows.left)
    sheet.row(rowWith({ [label]: { text: keyWords(of) }, [text]: { text: said }, [key]: { text: of } }, null));
}

/** Not empty, or Excel's sorting would stop at the column and leave the explanations where they were. */
export const BLANK_HEADING: PlanCell = { text: "\u00A0" };
