/** An id as Excel makes one up for the `number`th of a sheet's objects where the file has none; `kind` is "0006" for comments, "0008" for what is drawn. */
export function madeId(kind: "0006" | "0008" | "000E", sheetId: number, number: number): string {
  return `{00000000-${kind}-0000-${littleEndian(sheetId - 1)}-0000${littleEndian(number)}0000}`;
}

/** A number below 65,536 in hexadecimal, its lower byte first. */
function littleEndian(number: number): string {
  const hex = number.toString(16).toUpperCase().padStart(4, "0").slice(-4);
  return hex.slice(2) + hex.slice(0, 2);
}

/** The id of a sheet that has none in its file. */
export function madeSheetId(sheetId: number): string {
  return `{00000000-0001-0000-${littleEndian(sheetId - 1)}-000000000000}`;
}
