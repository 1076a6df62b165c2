/** Excel's id of a worksheet, the same each time the file is opened. */
export function sheetId(sheet: { readonly uid: string }): string {
  return sheet.uid;
}
