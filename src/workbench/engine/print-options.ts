import { strToU8 } from "fflate";
import { type Parts, partText } from "./package";
import { PartChanges } from "./part-changes";
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
  /** All that is written into sheets' parts on saving. */
  readonly changes = new PartChanges();
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
    this.changes.set(sheet, "printOptions", (parts, path) => {
      parts[path] = strToU8(withOptions(partText(parts, path), options));
    });
  }

  save(parts: Parts): void {
    this.changes.save(parts);
  }
}

function withOptions(xml: string, options: PrintOptions): string {
  const old = startTags(xml, "printOptions")[0] ?? "";
  const kept = Object.entries(attributes(old))
    .filter(([name]) => name !== "horizontalCentered")
    .map(([name, value]) => ` ${name}="${value}"`);
  const element = `<printOptions horizontalCentered="${Number(options.horizontalCentered)}"${kept.join("")}/>`;
  const bare = xml.replace(/<printOptions[^>]*?(?:\/>|><\/printOptions>)/, "");
  return insertBefore(bare, element, FOLLOWERS.split(" "));
}
