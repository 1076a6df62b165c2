import { strToU8, zipSync, unzipSync } from "fflate";
import { cellName } from "./address";
import type { Book } from "./book";
import { type Calculated, valueOf } from "./calculation";
import { filed } from "./formulas/spelling";
import { type Parts, partText, workbookPart } from "./package";
import { withCharts } from "./save-charts";
import { saveTables } from "./save-tables";
import { saveWorkbook } from "./save-workbook";
import type { Sheet } from "./sheet";
import { saveUids } from "./sheet-uids";
import { attributes, escapeXml } from "./xml";

/** The .xlsx as it stands. The same calls on the same bytes give the same bytes: entries sorted, dates fixed. */
export function saveBook(book: Book): Uint8Array {
  const stale = book.sheets.map((sheet) => ({ sheet, answers: answersOf(sheet) }));
  const parts = unzipSync(withCharts(book, book.write()));
  const entries = workbookPart(parts).sheets;
  let mustCalculate = false;
  for (const { sheet, answers } of stale) {
    const path = entries.find(({ id }) => id === sheet.id)?.part;
    if (path === undefined) continue;
    if (answers.cells.size > 0) parts[path] = strToU8(withAnswers(partText(parts, path), answers.cells));
    mustCalculate ||= answers.isIncomplete;
  }
  saveWorkbook(parts, book, mustCalculate);
  book.partFormulas.save(parts);
  saveTables(parts, book);
  book.fittedRows.save(parts);
  book.printOptions.save(parts);
  book.customProperties.save(parts);
  book.comments.save(parts);
  book.settings.save(parts);
  saveUids(parts, book.sheets);
  orderTypes(parts);
  return zipParts(parts);
}

/** The engine lists the kinds of parts in another order each time; none is meant. */
function orderTypes(parts: Parts): void {
  const types = "[Content_Types].xml";
  const xml = partText(parts, types);
  const kinds = [...xml.matchAll(/<Default\s[^>]*?(?:\/>|><\/Default>)/g)].map(([tag]) => tag).sort();
  let next = 0;
  parts[types] = strToU8(xml.replace(/<Default\s[^>]*?(?:\/>|><\/Default>)/g, () => kinds[next++] ?? ""));
}

function zipParts(parts: Parts): Uint8Array {
  const types = "[Content_Types].xml";
  const names = Object.keys(parts).sort();
  const ordered = [types, ...names.filter((name) => name !== types)];
  const files = Object.fromEntries(ordered.map((name) => [name, parts[name] ?? new Uint8Array()] as const));
  // The zip format counts from 1980; a fixed day keeps the bytes the same.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
}

interface Answer extends Calculated {
  /** As the file spells it. */
  readonly formula: string;
}

interface Answers {
  readonly cells: ReadonlyMap<string, Answer>;
  readonly isIncomplete: boolean;
}

function answersOf(sheet: Sheet): Answers {
  const cells = new Map<string, Answer>();
  let isIncomplete = false;
  if (!sheet.isRead && !sheet.book.isWritten) return { cells, isIncomplete };
  for (const { row, column, cell } of sheet.cells.all()) {
    if (cell.formula === undefined) continue;
    const isOurs = cell.from !== "file" || cell.isRespelled === true;
    if (!isOurs) {
      isIncomplete ||= sheet.book.dependencies.mayBeStale(sheet, cell.formula);
      continue;
    }
    const formula = filed(sheet.book, cell.formula, { sheet, row, column });
    try {
      cells.set(cellName(row, column), { ...valueOf(sheet, row, column, cell), formula });
    } catch {
      // Excel calculates what the engine cannot: fullCalcOnLoad asks for it.
      isIncomplete = true;
      cells.set(cellName(row, column), { type: "Empty", value: "", formula });
    }
  }
  return { cells, isIncomplete };
}

const FORMULA_CELL = /<c ([^>]*)><f(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/f>)(?:<v[^>]*>[\s\S]*?<\/v>|<v\/>)?<\/c>/g;
const TYPES = { Empty: "", Double: "", String: ' t="str"', Boolean: ' t="b"', Error: ' t="e"' } as const;

/** The engine marks every formula's answer as text: give each its own type and value. */
function withAnswers(xml: string, answers: ReadonlyMap<string, Answer>): string {
  return xml.replace(FORMULA_CELL, (whole, tag: string, kind = "", old = "") => {
    const { r = "", s } = attributes(`<c ${tag}>`);
    const answer = answers.get(r);
    if (answer === undefined) return whole;
    const style = s === undefined ? "" : ` s="${s}"`;
    const value = answer.type === "Boolean" ? String(Number(answer.value)) : escapeXml(String(answer.value));
    const stored = answer.type === "Empty" ? "" : `<v>${value}</v>`;
    // A cell of a shared formula that does not spell it.
    const formula = old === "" ? `<f${kind}/>` : `<f${kind}>${escapeXml(answer.formula)}</f>`;
    return `<c r="${r}"${style}${TYPES[answer.type]}>${formula}${stored}</c>`;
  });
}
