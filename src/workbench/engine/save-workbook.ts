import { strToU8 } from "fflate";
import type { Book } from "./book";
import { mainPart, type Parts, partText } from "./package";
import { attributes } from "./xml";

const SHEET = /<sheet\s[^>]*?(?:\/>|><\/sheet>)/g;

/** Brings the workbook part into line: order and visibility of the sheets, the active one, calculation on opening. */
export function saveWorkbook(parts: Parts, book: Book, mustCalculate: boolean): void {
  const main = mainPart(parts) ?? "xl/workbook.xml";
  let xml = ordered(partText(parts, main), book);
  if (mustCalculate) xml = calculatedOnLoad(xml);
  parts[main] = strToU8(xml);
  book.names.save(parts);
}

// The engine keeps its own order of sheets: moving them there would leave its defined names on the wrong ones.
function ordered(xml: string, book: Book): string {
  const elements = xml.match(SHEET) ?? [];
  const idOf = (element: string): number => Number(attributes(element)["sheetId"]);
  const own = book.sheets.map((sheet) => {
    const element = elements.find((each) => idOf(each) === sheet.id) ?? "";
    return sheet.visibility === "VeryHidden" ? element.replace(/ state="hidden"/, ' state="veryHidden"') : element;
  });
  // Sheets that are charts stay where they are among the others.
  const isOwn = (element: string): boolean => book.sheets.some(({ id }) => id === idOf(element));
  let next = 0;
  const order = elements.map((element) => {
    if (!isOwn(element)) return element;
    const found = own[next] ?? "";
    next += 1;
    return found;
  });
  const active = order.findIndex((element) => idOf(element) === book.active.id);
  let index = 0;
  return xml
    .replace(SHEET, () => {
      const element = order[index] ?? "";
      index += 1;
      return element;
    })
    .replace(/<workbookView[^>]*?(?=\/?>)/, (tag) => `${tag.replace(/ activeTab="\d*"/, "")} activeTab="${active}"`);
}

function calculatedOnLoad(xml: string): string {
  if (!/<calcPr[\s/>]/.test(xml)) return xml.replace(/<\/workbook>/, '<calcPr fullCalcOnLoad="1"/></workbook>');
  return xml.replace(/(<calcPr)([^>]*)/, (_, start: string, rest: string) => {
    return `${start} fullCalcOnLoad="1"${rest.replace(/ fullCalcOnLoad="[^"]*"/, "")}`;
  });
}
