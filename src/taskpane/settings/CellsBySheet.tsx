import { bySheet } from "../../check/grouped";
import type { Finding } from "../../check/finding";
import { SheetCells } from "../SheetCells";
import { ShowMore, useBounded } from "../ShowMore";

const FIRST = 12;
const MORE = 60;

interface Props {
  /** What they have in common: 'Questioned as well'. */
  readonly title: string;
  readonly cells: readonly Pick<Finding, "sheet" | "place" | "reference">[];
}

/** Cells that have something in common, each a button that selects it. */
export function CellsBySheet({ title, cells }: Props) {
  const bounded = useBounded(cells, FIRST, MORE);
  if (cells.length === 0) return null;
  return (
    <div>
      {[...bySheet(bounded.shown)].map(([sheet, ofSheet]) => (
        <SheetCells key={sheet} sheet={sheet} findings={ofSheet} title={title} />
      ))}
      <ShowMore bounded={bounded} of={`cells under ${title}`} />
    </div>
  );
}
