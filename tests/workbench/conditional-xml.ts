/** Differential formats: a light red fill with bold red text; a tint of accent 1; a font alone. */
export const DXFS =
  '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><fill><patternFill patternType="solid"><fgColor theme="4"/><bgColor theme="4" tint="0.5"/></patternFill></fill></dxf>' +
  '<dxf><font><i val="0"/><u/></font></dxf>';

/** Rules for the same cells. */
export function block(sqref: string, ...rules: string[]): string {
  return `<conditionalFormatting sqref="${sqref}">${rules.join("")}</conditionalFormatting>`;
}

/** One cfRule of the first edition. */
export function rule(attributes: string, body = ""): string {
  return `<cfRule priority="1" ${attributes}>${body}</cfRule>`;
}

/** Rules of the extension of 2010 for the same cells. */
export function extension(sqref: string, ...rules: string[]): string {
  const formats = `<x14:conditionalFormatting>${rules.join("")}<xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`;
  return `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${formats}</x14:conditionalFormattings></ext></extLst>`;
}

/** What `read` finds in the formats of a range, all of them loaded in one go. */
export async function formatsOf<T>(address: string, read: (format: Excel.ConditionalFormat) => T): Promise<T[]> {
  return Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange(address);
    conditionalFormats.load([
      "items/id",
      "items/type",
      "items/priority",
      "items/stopIfTrue",
      "items/iconSetOrNullObject/style",
      "items/iconSetOrNullObject/criteria",
      "items/iconSetOrNullObject/reverseIconOrder",
      "items/iconSetOrNullObject/showIconOnly",
      "items/cellValueOrNullObject/rule",
      "items/cellValueOrNullObject/format/fill/color",
      "items/cellValueOrNullObject/format/font/color",
      "items/textComparisonOrNullObject/rule",
      "items/textComparisonOrNullObject/format/fill/color",
      "items/customOrNullObject/rule/formula",
      "items/customOrNullObject/format/font/bold",
      "items/presetOrNullObject/rule",
      "items/presetOrNullObject/format/fill/color",
      "items/topBottomOrNullObject/rule",
    ]);
    await context.sync();
    return conditionalFormats.items.map(read);
  });
}

/** The parts of a format that are there: the one of its type. */
export function partsOf(format: Excel.ConditionalFormat): object {
  const { iconSetOrNullObject, cellValueOrNullObject, textComparisonOrNullObject } = format;
  const { customOrNullObject, presetOrNullObject, topBottomOrNullObject } = format;
  const parts = { iconSetOrNullObject, cellValueOrNullObject, textComparisonOrNullObject, customOrNullObject, presetOrNullObject, topBottomOrNullObject }; // prettier-ignore
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([, part]) => !part.isNullObject)
      .map(([name, part]) => [name.replace("OrNullObject", ""), part.toJSON()]),
  );
}
