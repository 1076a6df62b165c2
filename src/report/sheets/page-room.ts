import { linesOf, linesOnPage } from "./page";
import type { SheetBuilder } from "./sheet-builder";

/** Estimates are rough: rather a page with a little room left than a group cut in two. */
const SLACK = 0.95;

/** How many lines a row takes: those of its highest cell. */
export function linesOfRow(texts: readonly string[], widths: readonly number[]): number {
  return texts.reduce((most, text, column) => Math.max(most, linesOf(text, widths[column] ?? 0)), 1);
}

/** A row to be set, and how many lines it takes. */
export interface SetLine {
  readonly lines: number;
  readonly set: () => void;
}

/** Rows that should not be parted by the end of a page. */
export interface Block {
  readonly rows: readonly SetLine[];
  /** How many of them, at the beginning, say nothing without the next: headings, and the row below them. */
  readonly together: number;
  /** Set before them where they begin a new page. */
  readonly onNewPage?: readonly SetLine[];
}

/** Sets blocks of rows one below the other; a new page begins before one that doesn't fit on what is left. */
export class PageRoom {
  readonly #room: number;
  #used = 0;
  #isFirst = true;
  /** Lines that are printed again on each page but the first. */
  #repeated = 0;

  /** @param widths of the columns that are printed, in characters */
  constructor(
    private readonly sheet: SheetBuilder,
    widths: readonly number[],
  ) {
    this.#room = Math.floor(linesOnPage(widths) * SLACK);
  }

  /** So many lines are printed again on each page but this one. */
  repeat(lines: number): void {
    this.#repeated = lines;
  }

  /**
   * Sets a block, on a new page if that holds all of it and this one doesn't; or if no page does, and not even its
   * beginning fits here.
   * @param before says little by itself, so that the block stays on its page in any case
   */
  setBlock({ rows, together, onNewPage = [] }: Block, before: "may-turn" | "stays" = "may-turn"): void {
    const turns = before === "may-turn" && this.#isBetterOnNew(rows.map(({ lines }) => lines), together, sumOf(onNewPage)); // prettier-ignore
    if (turns) {
      this.sheet.breakPage();
      this.#turn();
    }
    for (const row of turns ? [...onNewPage, ...rows] : rows) this.setRow(row);
  }

  /** A row goes on to the next page by itself where it doesn't fit. */
  setRow({ lines, set }: SetLine): void {
    if (this.#used > 0 && this.#used + lines > this.#limit) this.#turn();
    this.#used += lines;
    set();
  }

  #isBetterOnNew(rows: readonly number[], together: number, more: number): boolean {
    if (this.#used === 0) return false;
    const all = rows.reduce((sum, lines) => sum + lines, 0);
    const beginning = rows.slice(0, together).reduce((sum, lines) => sum + lines, 0);
    const fitsOnNew = all + more <= this.#room - this.#repeated;
    return this.#used + (fitsOnNew ? all : beginning) > this.#limit;
  }

  #turn(): void {
    this.#isFirst = false;
    this.#used = 0;
  }

  get #limit(): number {
    return this.#isFirst ? this.#room : this.#room - this.#repeated;
  }
}

function sumOf(rows: readonly SetLine[]): number {
  return rows.reduce((sum, { lines }) => sum + lines, 0);
}
