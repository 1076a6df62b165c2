/** A line of a table, its columns as wide as what they may hold. */
export function print(cells: readonly (string | number)[]): void {
  console.log(cells.map((cell, index) => String(cell).padStart(index === 1 ? 21 : index > 5 ? 12 : 9)).join("  "));
}
