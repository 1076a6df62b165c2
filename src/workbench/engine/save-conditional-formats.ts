import { strToU8 } from "fflate";
import { type Area, corners } from "./address";
import { type ConditionalRule, extensionId, rulesIn } from "./conditional-rules";
import { type Parts, partText } from "./package";
import { insertBefore } from "./part-edits";
import { followersOf } from "./sheet-schema";
import { attributes, elements } from "./xml";

const EXTENSION = /^<[\w-]+:/;

/** Writes the rules, the most important first, into a sheet's part; of the extension's only what is left of them. */
export function saveConditionalFormats(
  parts: Parts,
  path: string,
  rules: readonly ConditionalRule[],
  sheetId: number,
): void {
  const xml = partText(parts, path);
  const stored = new Map(rulesIn(xml, sheetId).map((rule) => [rule.id, rule]));
  const formats = new Formats(parts);
  const written = rules.flatMap((rule, index) => {
    // As the engine spells it, where it was in the file: prefixes may have changed.
    const spelled = stored.get(rule.id)?.xml ?? rule.xml;
    if (EXTENSION.test(spelled)) return [];
    // A format whose rule nobody set applies to nothing, and Excel would not open it.
    if (rule.formulas.length === 0 && /^(cellIs|expression)$/.test(rule.type)) return [];
    return [`<conditionalFormatting sqref="${sqref(rule.areas)}">${formats.outside(ranked(spelled, index + 1))}</conditionalFormatting>`]; // prettier-ignore
  });
  const bare = xml.replace(/<conditionalFormatting[\s>][\s\S]*?<\/conditionalFormatting>/g, "");
  const kept = new Map(rules.flatMap((rule, index) => [[rule.id, index + 1] as const, [extensionId(rule.xml) ?? "", null] as const])); // prettier-ignore
  parts[path] = strToU8(
    insertBefore(withExtension(bare, kept), written.join(""), followersOf("conditionalFormatting")),
  );
  formats.save();
}

function sqref(areas: readonly Area[]): string {
  return areas
    .map((area) => corners(area))
    .map(([first, last]) => (first === last ? first : `${first}:${last}`))
    .join(" ");
}

function ranked(rule: string, priority: number): string {
  return rule.replace(/^(<[^>]*?) priority="\d+"/, `$1 priority="${priority}"`);
}

/** Rules of the extension that are left get their rank; what goes on with a rule of the first edition has none. */
function withExtension(xml: string, kept: ReadonlyMap<string, number | null>): string {
  const blocks = elements(xml, "conditionalFormatting").filter((block) => EXTENSION.test(block));
  const lists = blocks.reduce((text, block) => {
    const left = elements(block, "cfRule").reduce((rest, rule) => {
      const rank = kept.get(attributes(rule.slice(0, rule.indexOf(">")))["id"] ?? "");
      const stays = rank === undefined ? "" : rank === null ? rule : ranked(rule, rank);
      return rest.replace(rule, () => stays);
    }, block);
    return text.replace(block, () => (elements(left, "cfRule").length === 0 ? "" : left));
  }, xml);
  return lists
    .replace(/<ext [^>]*>\s*<([\w-]+:conditionalFormattings)>\s*<\/\1>\s*<\/ext>/g, "")
    .replace(/<extLst>\s*<\/extLst>/, "");
}

/** The differential formats of the workbook, to which rules bring their own. */
class Formats {
  private readonly list: string[];
  private readonly xml: string;
  private isChanged = false;

  constructor(private readonly parts: Parts) {
    this.xml = partText(parts, STYLES);
    this.list = [...elements(elements(this.xml, "dxfs")[0] ?? "", "dxf")];
  }

  /** The rule with the number of its format in place of the format. */
  outside(rule: string): string {
    const [own] = elements(rule, "dxf");
    if (own === undefined || !rule.startsWith("<cfRule")) return rule;
    let index = this.list.indexOf(own);
    if (index < 0) index = this.list.push(own) - 1;
    this.isChanged = true;
    return rule.replace(own, "").replace("<cfRule", `<cfRule dxfId="${index}"`);
  }

  save(): void {
    if (!this.isChanged) return;
    const list = `<dxfs count="${this.list.length}">${this.list.join("")}</dxfs>`;
    const bare = this.xml.replace(/<dxfs[^>]*?(?:\/>|>[\s\S]*?<\/dxfs>)/, "");
    const at = bare.search(/<(?:tableStyles|colors|extLst)[\s/>]|<\/styleSheet>/);
    this.parts[STYLES] = strToU8(bare.slice(0, at) + list + bare.slice(at));
  }
}

const STYLES = "xl/styles.xml";
