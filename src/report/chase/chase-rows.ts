import { ROWS_A_STEP, type Steps } from "../../kpi/steps";
import type { Book } from "../../read/register";
import type { ChaseEntry, ChaseItem } from "./chase";
import { messageParts, nameOf } from "./chase-message";
import { linesOf } from "../sheets/page";

/** A row of the chase list: as many of an officer's items as a row can show. */
export interface ChaseRow {
  readonly wanted: string;
  readonly message: string;
}

/** Excel holds 32,767 characters in a cell. */
const LONGEST = 32_000;

/** Excel makes no row higher than 409 points, which are 27 lines: what goes on below would not be seen. */
const MOST_LINES = 26;

/** A measure is known by its beginning. */
const LONGEST_NAME = 90;

/**
 * An officer's rows: one, or several where one could not show or hold all of it. Nothing is cut.
 * @param widths of the two columns, in characters
 */
export function* chaseRows(
  book: Pick<Book, "quarter">,
  { owner, missing, items }: ChaseEntry,
  widths: { readonly wanted: number; readonly message: number },
): Steps<ChaseRow[]> {
  const { greeting, points, closing } = messageParts(book, missing ? null : owner, items);
  const pieces = (index: number, item: ChaseItem): ChaseRow[] => {
    const point = points[index] ?? "";
    const first = index === 0 ? [greeting] : [];
    const last = index === items.length - 1 ? [closing] : [];
    const [message = "", ...more] = inParts([...first, point, ...last].join("\n\n"));
    return [{ wanted: wantedLine(item), message }, ...more.map((rest) => ({ wanted: "", message: rest }))];
  };
  const rows: ChaseRow[] = [];
  for (const [index, item] of items.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    for (const piece of pieces(index, item)) {
      const before = rows.at(-1);
      const joined = before && {
        wanted: [before.wanted, piece.wanted].filter((text) => text !== "").join("\n"),
        message: `${before.message}\n\n${piece.message}`,
      };
      if (joined && fits(joined, widths)) rows[rows.length - 1] = joined;
      else rows.push(piece);
    }
  }
  return rows;
}

function fits({ wanted, message }: ChaseRow, widths: { readonly wanted: number; readonly message: number }): boolean {
  return (
    wanted.length <= LONGEST &&
    message.length <= LONGEST &&
    linesOf(wanted, widths.wanted) <= MOST_LINES &&
    linesOf(message, widths.message) <= MOST_LINES
  );
}

/** 'HSG 4, Rent lost through empty homes: No rating; No commentary'. */
function wantedLine(item: ChaseItem): string {
  const name = nameOf(item);
  const short = name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME).trimEnd()}…`;
  return `${short}: ${[...new Set(item.wants.map(({ title }) => title))].join("; ")}`;
}

/** In parts that a cell holds, parted between words where there are any. */
function inParts(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const space = rest.lastIndexOf(" ", LONGEST);
    const end = space > 0 ? space : LONGEST;
    parts.push(rest.slice(0, end));
    rest = rest.slice(space > 0 ? end + 1 : end);
  }
  return [...parts, rest];
}
