import { type Parts, workbookPart } from "./package";
import type { Sheet } from "./sheet";

/** Changes the saved part of a sheet, at that path. */
export type PartChange = (parts: Parts, path: string) => void;

/** What is written into sheets' parts on saving, because the engine has no call for it or not the right one. */
export class PartChanges {
  private readonly bySheet = new Map<Sheet, Map<string, PartChange>>();

  /** From now on, saving the sheet makes this change; a later one of that name takes its place. */
  set(sheet: Sheet, name: string, change: PartChange): void {
    const changes = this.bySheet.get(sheet) ?? new Map<string, PartChange>();
    this.bySheet.set(sheet, changes.set(name, change));
  }

  save(parts: Parts): void {
    for (const { id, part } of workbookPart(parts).sheets) {
      const [, changes] = [...this.bySheet].find(([sheet]) => sheet.id === id && !sheet.isDeleted) ?? [];
      for (const change of changes?.values() ?? []) change(parts, part);
    }
  }
}
