import type { Book } from "./engine/book";
import { ActionType, PathType, type RequestBody } from "./protocol";

/** What of the page is no longer as it was. */
export interface Changed {
  readonly cells: boolean;
  readonly sheets: boolean;
  readonly selection: boolean;
}

export type ShownListener = (what: Changed) => void;

/** Tells the page what has changed of what it shows. */
export class Shown {
  private readonly listeners = new Set<ShownListener>();

  add(listener: ShownListener): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Runs something, and tells the listeners what became of it. */
  during<A>(book: Book, mayWrite: boolean, run: () => A): A {
    const sheets = sheetsOf(book);
    const { selection, active, version } = book;
    try {
      return run();
    } finally {
      const isMoved = active !== book.active;
      this.tell({
        cells: mayWrite || version !== book.version,
        sheets: isMoved || mayWrite || sheets !== sheetsOf(book),
        selection: isMoved || selection !== book.selection,
      });
    }
  }

  private tell(what: Changed): void {
    if (!what.cells && !what.sheets && !what.selection) return;
    for (const listener of this.listeners) listener(what);
  }
}

function sheetsOf(book: Book): string {
  return book.sheets.map(({ id, name, visibility }) => `${id} ${visibility} ${name}`).join("\n");
}

// Activating and selecting change no cell.
const HARMLESS = /^(_|Activate$|Select$|Get|Suspend|SetAppRuntimeState$)/;

/** Whether a batch asks for anything but reading and selecting. */
export function mayWrite(body: RequestBody): boolean {
  return (
    body.Actions.some(
      ({ ActionType: type, Name }) =>
        type === ActionType.setProperty || (type === ActionType.method && !HARMLESS.test(Name)),
    ) ||
    Object.values(body.ObjectPaths).some(
      ({ ObjectPathType: type, Name }) => type === PathType.method && !HARMLESS.test(Name),
    )
  );
}
