import type { Cues } from "./cues";
import type { CountLine } from "./stated";
import { titlesOver } from "./titles";

/** Apart from those of the tables. */
const FIRST_TABLE = 1_000_000;

type Phrase = Cues["phrases"][number];

/** Counts within cells: several in one ('5 Green 0 Amber 1 Red'), or one in each of a run of cells ('Green: 39'). */
export function phraseLines(cues: readonly Cues[]): CountLine[] {
  let table = FIRST_TABLE;
  return cues.flatMap(({ sheet, areas, phrases }) =>
    runs(phrases).flatMap((run): CountLine[] => {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) return [];
      const counts = run.flatMap(({ place, counts: own }) => own.map((count) => ({ ...count, place })));
      if (counts.length < 2) return [];
      const titles = titlesOver(sheet, first.place.row, first.place.column, last.place.column, areas);
      return [{ sheet: sheet.name, table: table++, label: null, titles, counts, total: null }];
    }),
  );
}

/** Cells with one count each, side by side or one below the other, make one line; a cell with several is its own. */
function runs(phrases: readonly Phrase[]): Phrase[][] {
  const found: Phrase[][] = [];
  for (const phrase of phrases) {
    const run = found.find((one) => follows(one, phrase));
    if (run) run.push(phrase);
    else found.push([phrase]);
  }
  return found;
}

function follows(run: readonly Phrase[], { place, counts }: Phrase): boolean {
  const last = run.at(-1);
  if (!last || counts.length > 1 || last.counts.length > 1) return false;
  const repeated = run.some((one) => one.counts[0]?.word === counts[0]?.word);
  const beside = last.place.row === place.row && place.column - last.place.column === 1;
  const below = last.place.column === place.column && place.row - last.place.row === 1;
  return !repeated && (beside || below);
}
