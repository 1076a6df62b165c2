import { strToU8 } from "fflate";
import { type Parts, partText } from "../package";
import { escapeXml, unescapeXml } from "../xml";

const PART = /^xl\/(?:charts\/chart[^/]*|worksheets\/[^/]+|tables\/[^/]+)\.xml$/;
// Series of charts; conditional formats, validation and their extensions; columns of tables.
const FORMULA =
  /(<(?:\w+:)?(?:f|formula[12]?|calculatedColumnFormula|totalsRowFormula)>)([^<]+)(<\/(?:\w+:)?(?:f|formula[12]?|calculatedColumnFormula|totalsRowFormula)>)/g;

/** Formulas of the opened file that are neither in cells nor names: what renames sheets respells them on saving. */
export class PartFormulas {
  private readonly changes: ((formula: string) => string)[] = [];

  constructor(private readonly opened: Parts) {}

  add(change: (formula: string) => string): void {
    this.changes.push(change);
  }

  save(parts: Parts): void {
    if (this.changes.length === 0) return;
    for (const path of Object.keys(parts)) {
      if (!PART.test(path) || this.opened[path] === undefined) continue;
      const isSheet = path.startsWith("xl/worksheets/");
      const xml = partText(parts, path);
      const from = isSheet ? xml.indexOf("</sheetData>") : 0;
      const changed = xml
        .slice(Math.max(from, 0))
        .replace(FORMULA, (whole, open: string, text: string, close: string) => {
          const old = unescapeXml(text);
          const now = this.changes.reduce((formula, change) => change(formula), old);
          return now === old ? whole : `${open}${escapeXml(now)}${close}`;
        });
      parts[path] = strToU8(xml.slice(0, Math.max(from, 0)) + changed);
    }
  }
}
