/** Excel's id of a worksheet, the same each time the file is opened. */
export function sheetId(sheet: { readonly id: number }): string {
  return `{00000000-0001-0000-${(sheet.id - 1).toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}
