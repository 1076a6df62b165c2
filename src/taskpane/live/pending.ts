import type { Since } from "../../commands/follow";
import type { WorkbookChange } from "../../excel/watch";

/** Changes that were taken to be followed. */
export interface Taken {
  readonly changes: readonly WorkbookChange[];
  readonly since: Since;
}

/** What has happened to the workbook and has not been followed yet, in its order. */
export class Pending {
  private changes: WorkbookChange[] = [];
  private marked = 0;

  isEmpty(): boolean {
    return this.changes.length === 0;
  }

  add(change: WorkbookChange): void {
    this.changes.push(change);
  }

  /** What reads the workbook begins now: until its end nothing before this is dropped. */
  mark(): void {
    this.marked = this.changes.length;
  }

  /** What had happened before the last mark has been read since. */
  dropMarked(): void {
    this.changes.splice(0, this.marked);
    this.marked = 0;
  }

  take(): Taken {
    const { changes } = this;
    this.changes = [];
    this.marked = 0;
    return { changes, since: sinceOf(changes) };
  }

  /** They could not be followed: they come before what has happened since. */
  putBack({ changes }: Taken): void {
    this.changes.unshift(...changes);
    this.marked = 0;
  }
}

function sinceOf(changes: readonly WorkbookChange[]): Since {
  const touched = changes.flatMap((change) => {
    // That sheets came or went shows when the sheets are asked for.
    if (change.kind === "sheets") return [];
    return [change.area && { sheet: change.sheet, area: change.area }];
  });
  const edits = touched.filter((one) => one !== null);
  return edits.length < touched.length ? "anything" : edits;
}
