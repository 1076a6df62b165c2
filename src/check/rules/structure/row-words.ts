/** Rows as Excel numbers them, runs of them told short: 'rows 5, 7 and 9 to 12'. */
export function rowWords(rows: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  const parts = runs.map(([first, last]) => (first === last ? `${first + 1}` : `${first + 1} to ${last + 1}`));
  const shown = parts.slice(0, MOST_SHOWN);
  const left = parts.length - shown.length;
  const end = left > 0 ? `${left} more places` : (shown.length > 1 && shown.pop()) || "";
  const listed = shown.join(", ");
  return `${rows.length === 1 ? "row" : "rows"} ${end === "" ? listed : `${listed} and ${end}`}`;
}

/** A longer list is not read. */
const MOST_SHOWN = 12;
