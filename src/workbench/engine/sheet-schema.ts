// What a worksheet's part has behind its cells, in its order: ECMA-376 part 1, 18.3.1.99.
const ORDER =
  "conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

/** The elements that the schema has after this one in a worksheet. */
export function followersOf(element: string): readonly string[] {
  return ORDER.slice(ORDER.indexOf(element) + 1);
}
