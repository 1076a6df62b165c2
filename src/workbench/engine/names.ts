import { strToU8, zipSync } from "fflate";
import { mainPart, type Parts, partText, workbookPart } from "./package";
import type { Sheet } from "./sheet";
import { attributes, escapeXml, isTrue, unescapeXml } from "./xml";

export interface StoredName {
  readonly name: string;
  /** As the file spells it, without "=". */
  refersTo: string;
  /** The sheet that the name belongs to, by id; undefined for a name of the whole workbook. */
  readonly sheetId: number | undefined;
  /** What else the file says of it: hidden, comment, function and the like. */
  attributes: Readonly<Record<string, string>>;
}

const NAME = /<(?:\w+:)?definedName(\s[^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?definedName>)/g;
// What the schema has after definedNames in a workbook: ECMA-376 part 1, 18.2.27.
const FOLLOWERS =
  /<(?:calcPr|oleSize|customWorkbookViews|pivotCaches|webPublishing|fileRecoveryPr|extLst)[\s/>]|<\/workbook>/;

/**
 * The defined names, hidden ones and Excel's own (print titles, filters) included. They are written here and not
 * by the engine, which does not follow sheets that move: a name would end on another sheet.
 */
export class Names {
  private names: StoredName[];

  constructor(parts: Parts) {
    const { sheets } = workbookPart(parts);
    this.names = [...partText(parts, mainPart(parts) ?? "").matchAll(NAME)].map(([, tag = "", refersTo = ""]) => {
      const { name = "", localSheetId, ...rest } = attributes(tag);
      const sheetId = localSheetId === undefined ? undefined : sheets[Number(localSheetId)]?.id;
      return { name, refersTo: unescapeXml(refersTo), sheetId, attributes: rest };
    });
  }

  /** The names of the workbook, or those of one sheet. */
  of(sheet: Sheet | undefined): readonly StoredName[] {
    return this.names.filter(({ sheetId }) => sheetId === sheet?.id);
  }

  /** The name that a formula on the sheet means: one of the sheet's own goes before one of the workbook. */
  seenFrom(sheet: Sheet, name: string): StoredName | undefined {
    const wanted = name.toLowerCase();
    const named = this.names.filter((each) => each.name.toLowerCase() === wanted);
    return named.find(({ sheetId }) => sheetId === sheet.id) ?? named.find(({ sheetId }) => sheetId === undefined);
  }

  /** What a name refers to, whosever it is; undefined when there is none. */
  refersTo(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.names.find((each) => each.name.toLowerCase() === wanted)?.refersTo;
  }

  has(name: StoredName): boolean {
    return this.names.includes(name);
  }

  add(name: StoredName): void {
    this.names = [...this.names, name];
  }

  remove(name: StoredName): void {
    this.names = this.names.filter((each) => each !== name);
  }

  set(sheet: Sheet, name: string, refersTo: string): void {
    this.names = this.names.filter((each) => each.sheetId !== sheet.id || each.name !== name);
    this.names.push({ name, refersTo, sheetId: sheet.id, attributes: {} });
  }

  /** A sheet goes with the names of its own. */
  removeSheet(sheet: Sheet): void {
    this.names = this.names.filter(({ sheetId }) => sheetId !== sheet.id);
  }

  respell(change: (formula: string) => string): void {
    const changed = this.names.map(({ refersTo }) => change(refersTo));
    for (const [index, each] of this.names.entries()) each.refersTo = changed[index] ?? each.refersTo;
  }

  /** Writes the names into the workbook part, its sheets in their final order. */
  save(parts: Parts): void {
    const main = mainPart(parts) ?? "";
    const order = workbookPart(parts).sheets.map(({ id }) => id);
    const elements = this.names
      .map((each) => ({ each, index: each.sheetId === undefined ? -1 : order.indexOf(each.sheetId) }))
      .filter(({ each, index }) => each.sheetId === undefined || index >= 0)
      .sort((one, other) => compare(one.each.name, other.each.name) || one.index - other.index)
      .map(({ each, index }) => elementOf(each, index));
    const xml = partText(parts, main).replace(/<definedNames>[\s\S]*?<\/definedNames>|<definedNames\/>/, "");
    const at = xml.search(FOLLOWERS);
    const list = elements.length === 0 ? "" : `<definedNames>${elements.join("")}</definedNames>`;
    parts[main] = strToU8(xml.slice(0, at) + list + xml.slice(at));
  }
}

export function isVisible(name: StoredName): boolean {
  return !isTrue(name.attributes["hidden"]);
}

function compare(one: string, other: string): number {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function elementOf({ name, refersTo, attributes: rest }: StoredName, index: number): string {
  const local = index < 0 ? "" : ` localSheetId="${index}"`;
  const others = Object.entries(rest).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<definedName name="${escapeXml(name)}"${local}${others.join("")}>${escapeXml(refersTo)}</definedName>`;
}

/**
 * The bytes for the engine. Excelize reads every defined name before it calculates anything, and one that is
 * a formula (a call, an array) stops all calculation: such names are kept back from it.
 */
export function withoutFormulaNames(bytes: Uint8Array, parts: Parts): Uint8Array {
  const main = mainPart(parts) ?? "";
  const xml = partText(parts, main);
  const kept = xml.replace(NAME, (element, _tag: string, refersTo: string | undefined) =>
    /[({]/.test((refersTo ?? "").replace(/'[^']*'/g, "")) ? "" : element,
  );
  if (kept === xml) return bytes;
  const changed = kept.replace(/<definedNames>\s*<\/definedNames>/, "");
  return zipSync({ ...parts, [main]: strToU8(changed) }, { level: 0 });
}
