import { strToU8 } from "fflate";
import { type Parts, partText } from "./package";
import { PartChanges } from "./part-changes";
import { insertBefore } from "./part-edits";
import type { Sheet } from "./sheet";
import { followersOf } from "./sheet-schema";
import { attributes, isTrue, startTags } from "./xml";

const OPTIONS = ["horizontalCentered", "verticalCentered", "gridLines", "headings"] as const;

/** By the file's words. */
export type PrintOptions = Readonly<Record<(typeof OPTIONS)[number], boolean>>;

/** How a sheet lies on its paper and what is printed with it: Excelize keeps it but has no call to set it. */
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
    const stored = attributes(startTags(xml, "printOptions")[0] ?? "");
    return Object.fromEntries(OPTIONS.map((name) => [name, isTrue(stored[name])])) as PrintOptions;
  }

  set(sheet: Sheet, change: Partial<PrintOptions>): void {
    const options = { ...this.get(sheet), ...change };
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
  const kept = attributes(startTags(xml, "printOptions")[0] ?? "");
  const told = OPTIONS.filter((name) => options[name] || kept[name] !== undefined).map((name) => [name, String(Number(options[name]))]); // prettier-ignore
  const all = Object.entries({ ...kept, ...Object.fromEntries(told) } as Readonly<Record<string, string>>);
  const element = `<printOptions${all.map(([name, value]) => ` ${name}="${value}"`).join("")}/>`;
  const bare = xml.replace(/<printOptions[^>]*?(?:\/>|><\/printOptions>)/, "");
  return insertBefore(bare, all.length === 0 ? "" : element, followersOf("printOptions"));
}
