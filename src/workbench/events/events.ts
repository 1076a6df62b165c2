import { type Area, areaName } from "../engine/address";
import type { Sheet } from "../engine/sheet";
import { sheetId } from "./sheet-id";

/** The kinds of event that the stand-in raises, by the client's numbers for them. */
export const EventType = { changed: 10, activated: 11, deactivated: 12, added: 13, selected: 14, deleted: 15 } as const;

/** The target of an event that is listened to on the collection of worksheets. */
export const WHOLE_WORKBOOK = "Workbook";

/** One event for one target: a worksheet's id, or the whole workbook. */
export interface Entry {
  readonly type: number;
  readonly target: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** What a single cell held before or after a change. */
export interface CellState {
  readonly value: unknown;
  readonly type: string;
}

/** Which events the add-in listens to, and what has happened since it was last told. */
export class Events {
  /** context.runtime.enableEvents */
  isEnabled = true;
  /** Who does what happens now: the add-in's own batch, the officer, or somebody else who has the workbook open. */
  by: "add-in" | "officer" | "co-author" = "officer";
  private readonly listeners = new Map<string, number>();
  private entries: Entry[] = [];

  /** A listener for a worksheet's id, or for the whole workbook. */
  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  /** One listener fewer. */
  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.listeners.get(key) ?? 0) - 1;
    if (left > 0) this.listeners.set(key, left);
    else this.listeners.delete(key);
  }

  /** Whether anybody would be told of such an event on this sheet. */
  wants(type: number, sheet: Sheet): boolean {
    return this.isEnabled && this.targets(type, sheet).length > 0;
  }

  /** Cells were written; before and after are given for a single cell. */
  changed(sheet: Sheet, area: Area, before?: CellState, after?: CellState): void {
    const address = areaName(area);
    const details =
      before === undefined || after === undefined
        ? {}
        : {
            valueBefore: before.value,
            valueAfter: after.value,
            valueTypeBefore: before.type,
            valueTypeAfter: after.type,
          };
    this.record(EventType.changed, sheet, {
      changeType: "RangeEdited",
      source: this.source,
      address,
      ...details,
      shiftDirection: "None",
      triggerSource: this.by === "add-in" ? "ThisLocalAddin" : "Unknown",
      referenceId: `${sheetId(sheet)}!${address}`,
    });
  }

  /** A sheet came, went, was shown or was left. */
  sheet(type: "added" | "deleted" | "activated" | "deactivated", sheet: Sheet): void {
    const hasSource = type === "added" || type === "deleted";
    this.record(EventType[type], sheet, hasSource ? { source: this.source } : {});
  }

  /** Other cells are selected. */
  selected(sheet: Sheet, area: Area): void {
    this.record(EventType.selected, sheet, { address: areaName(area) });
  }

  /** What has happened since this was last asked. */
  take(): readonly Entry[] {
    const taken = this.entries;
    this.entries = [];
    return taken;
  }

  private get source(): "Local" | "Remote" {
    return this.by === "co-author" ? "Remote" : "Local";
  }

  private record(type: number, sheet: Sheet, facts: Readonly<Record<string, unknown>>): void {
    if (!this.isEnabled) return;
    for (const target of this.targets(type, sheet)) {
      this.entries.push({ type, target, message: { worksheetId: sheetId(sheet), ...facts } });
    }
  }

  private targets(type: number, sheet: Sheet): readonly string[] {
    return [WHOLE_WORKBOOK, sheetId(sheet)].filter((target) => this.listeners.has(`${type} ${target}`));
  }
}
