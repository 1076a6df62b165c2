import { strFromU8, strToU8, zipSync } from "fflate";
import { mainPart, type Parts, partText, workbookPart } from "./package";
import { attributes, isTrue, unescapeXml } from "./xml";

export interface StoredName {
  readonly name: string;
  readonly refersTo: string;
  /** The sheet's name; undefined for a name of the whole workbook. */
  readonly scope: string | undefined;
  readonly isVisible: boolean;
  readonly comment: string;
}

const NAME = /<(?:\w+:)?definedName(\s[^>]*)>([\s\S]*?)<\/(?:\w+:)?definedName>/g;

/** The defined names of xl/workbook.xml, hidden ones and Excel's own included. */
export function definedNames(parts: Parts): readonly StoredName[] {
  const { sheets } = workbookPart(parts);
  return [...partText(parts, mainPart(parts) ?? "").matchAll(NAME)].map(([, tag = "", refersTo = ""]) => {
    const { name = "", localSheetId, hidden, comment = "" } = attributes(tag);
    return {
      name,
      refersTo: unescapeXml(refersTo),
      scope: localSheetId === undefined ? undefined : sheets[Number(localSheetId)]?.name,
      isVisible: !isTrue(hidden),
      comment,
    };
  });
}

/** A defined name kept back from the engine: its element, and the sheet that it belongs to by id. */
export interface Withheld {
  readonly element: string;
  readonly sheetId: number | undefined;
}

/**
 * Excelize reads every defined name before it calculates anything, and one that is a formula (a call, an array)
 * stops all calculation. Such names are kept back from the engine and put into the saved file again.
 */
export function withholdFormulas(
  bytes: Uint8Array,
  parts: Parts,
): { readonly bytes: Uint8Array; readonly withheld: readonly Withheld[] } {
  const main = mainPart(parts) ?? "";
  const xml = partText(parts, main);
  const { sheets } = workbookPart(parts);
  const withheld: Withheld[] = [];
  const kept = xml.replace(NAME, (element, tag: string, refersTo: string) => {
    if (!/[({]/.test(refersTo.replace(/'[^']*'/g, ""))) return element;
    const { localSheetId } = attributes(tag);
    withheld.push({ element, sheetId: localSheetId === undefined ? undefined : sheets[Number(localSheetId)]?.id });
    return "";
  });
  if (withheld.length === 0) return { bytes, withheld };
  const changed = { ...parts, [main]: strToU8(kept.replace(/<definedNames>\s*<\/definedNames>/, "")) };
  return { bytes: zipSync(changed, { level: 0 }), withheld };
}

/** Puts the names that were kept back into the saved workbook part, in the order of their names as Excel has it. */
export function restoreFormulas(parts: Parts, withheld: readonly Withheld[]): void {
  if (withheld.length === 0) return;
  const main = mainPart(parts) ?? "";
  const { sheets } = workbookPart(parts);
  const restored = withheld.flatMap(({ element, sheetId }) => {
    if (sheetId === undefined) return [element];
    const index = sheets.findIndex(({ id }) => id === sheetId);
    return index < 0 ? [] : [element.replace(/ localSheetId="\d+"/, ` localSheetId="${index}"`)];
  });
  const xml = strFromU8(parts[main] ?? new Uint8Array());
  const stored = [...xml.matchAll(NAME)].map(([element]) => element);
  const nameOf = (element: string): string =>
    (attributes(element.slice(0, element.indexOf(">")))["name"] ?? "").toLowerCase();
  const all = [...stored, ...restored].sort((one, other) =>
    nameOf(one) < nameOf(other) ? -1 : Number(nameOf(one) > nameOf(other)),
  );
  const list = `<definedNames>${all.join("")}</definedNames>`;
  const bare = xml.replace(/<definedNames>[\s\S]*?<\/definedNames>|<definedNames\/>/, "");
  // What the schema has after definedNames in a workbook: ECMA-376 part 1, 18.2.27.
  const at = bare.search(
    /<(?:calcPr|oleSize|customWorkbookViews|pivotCaches|webPublishing|fileRecoveryPr|extLst)[\s/>]|<\/workbook>/,
  );
  parts[main] = strToU8(bare.slice(0, at) + list + bare.slice(at));
}
