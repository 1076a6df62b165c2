import { strToU8 } from "fflate";
import { type Parts, partText, workbookPart } from "./package";
import { insertBefore } from "./part-edits";
import type { Sheet } from "./sheet";
import { attributes, isTrue, startTags } from "./xml";

export interface PrintOptions {
  readonly horizontalCentered: boolean;
}

// What the schema has after printOptions in a worksheet: ECMA-376 part 1, 18.3.1.99.
const FOLLOWERS =
  "pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst";

/** Whether a sheet prints in the middle of its paper: Excelize keeps it but has no call to set it. */
export class PrintOptionsBySheet {
  private readonly changed = new Map<Sheet, PrintOptions>();

  private readonly withHeaderFooter = new Set<Sheet>();

  hasHeaderFooter(sheet: Sheet): boolean {
    const xml = sheet.part === undefined ? "" : partText(sheet.book.parts, sheet.part);
    return this.withHeaderFooter.has(sheet) || startTags(xml, "headerFooter").length > 0;
  }

  gaveHeaderFooter(sheet: Sheet): void {
    this.withHeaderFooter.add(sheet);
  }

  get(sheet: Sheet): PrintOptions {
    const changed = this.changed.get(sheet);
    if (changed !== undefined) return changed;
    const xml = sheet.part === undefined ? "" : partText(sheet.book.parts, sheet.part);
    return { horizontalCentered: isTrue(attributes(startTags(xml, "printOptions")[0] ?? "")["horizontalCentered"]) };
  }

  set(sheet: Sheet, options: PrintOptions): void {
    this.changed.set(sheet, options);
  }

  save(parts: Parts): void {
    for (const { id, part } of workbookPart(parts).sheets) {
      const [, options] = [...this.changed].find(([sheet]) => sheet.id === id && !sheet.isDeleted) ?? [];
      if (options === undefined) continue;
      const xml = partText(parts, part);
      const old = startTags(xml, "printOptions")[0] ?? "";
      const kept = Object.entries(attributes(old))
        .filter(([name]) => name !== "horizontalCentered")
        .map(([name, value]) => ` ${name}="${value}"`);
      const element = `<printOptions horizontalCentered="${Number(options.horizontalCentered)}"${kept.join("")}/>`;
      const bare = xml.replace(/<printOptions[^>]*?(?:\/>|><\/printOptions>)/, "");
      parts[part] = strToU8(insertBefore(bare, element, FOLLOWERS.split(" ")));
    }
  }
}
