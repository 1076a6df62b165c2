import type { BatchReply } from "./client";
import { type Area, areaName } from "./engine/address";
import type { Book } from "./engine/book";
import { saveBook } from "./engine/save";
import type { Sheet } from "./engine/sheet";
import type { Entry } from "./events/events";
import { sheetId } from "./events/sheet-id";
import { type Fault, failedReply, failureOf, FAULTS, type HostFailure, reply, tooLarge } from "./faults";
import { Interpreter, type Kept } from "./interpreter";
import { type Runtime, services } from "./objects/app-runtime";
import { workbook } from "./objects/workbook";
import { type Answer, PathType, type RequestBody } from "./protocol";
import { mayWrite, Shown, type ShownListener } from "./shown";
import { type Typed, type } from "./typing";
import { utf8Length } from "./utf8";

// learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization: Excel on the web.
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export type { HostFailure };

/** A workbook that is open in the stand-in for Excel. */
export interface WorkbookHost {
  /** The workbook itself, for what shows it. Closed: it throws. */
  readonly book: Book;
  /** From now on Excel.run talks to this workbook. */
  activate(): void;
  /** The .xlsx bytes as they stand. */
  save(): Uint8Array;
  /** Sizes in bytes of the JSON in UTF-8. */
  readonly stats: { readonly batches: number; readonly largestRequest: number; readonly largestResponse: number };
  /** What the user sees as selected; null until something was. */
  readonly selection: { readonly sheet: string; readonly address: string } | null;
  /** The id of the sheet that is in front. */
  readonly activeSheetId: string;
  /** Runs one batch of the add-in. */
  answer(body: RequestBody): Promise<BatchReply>;
  /** Called after anything changed what the page shows: a batch, an edit, a selection. The answer ends it. */
  onShown(listener: ShownListener): () => void;
  /** Called with the events that the add-in is to be told of. The answer ends it. */
  onEvents(listener: (entries: readonly Entry[]) => void): () => void;
  /** Called when the add-in asks for its pane or puts it away. The answer ends it. */
  onPane(listener: (isShown: boolean) => void): () => void;
  /** As if the user typed into a cell: parsed as Excel parses, recalculated, raises onChanged; or why Excel refuses. */
  edit(sheetId: string, row: number, column: number, typed: string): Typed;
  /** The same as if somebody else did it who has the workbook open too: the source of the event is Remote. */
  editRemotely(sheetId: string, row: number, column: number, typed: string): Typed;
  /** As if the user selected cells; raises onSelectionChanged, and onActivated where the sheet was not in front. */
  select(sheetId: string, area: Area): void;
  /** As if the user clicked a tab; raises onActivated. */
  showSheet(sheetId: string): void;
  /** Faults that can be asked for by their code. */
  readonly faults: readonly Fault[];
  /** The n-th next batch (1 = the next) meets this fault. */
  fault(code: string, n?: number): void;
  /** The n-th next batch (1 = the next) fails whole with this error, before any action runs. */
  failBatch(n: number, error: HostFailure): void;
  /** Calls that fail from now on where they are made, as Excel fails without a reason: "WorksheetFreezePanes.freezeRows". */
  readonly refused: Set<string>;
  close(): void;
}

/** Answers batches for one workbook. */
export class Host implements WorkbookHost {
  readonly stats = { batches: 0, largestRequest: 0, largestResponse: 0 };
  readonly faults = FAULTS;
  readonly refused = new Set<string>();
  private readonly kept: Kept = new Map();
  private readonly failures = new Map<number, HostFailure>();
  private readonly shown = new Shown();
  private readonly eventListeners = new Set<(entries: readonly Entry[]) => void>();
  private readonly paneListeners = new Set<(isShown: boolean) => void>();
  private readonly runtime: Runtime = {
    isShown: false,
    show: (isShown) => {
      this.runtime.isShown = isShown;
      for (const listener of this.paneListeners) listener(isShown);
    },
  };
  private references = 0;
  private book_: Book | undefined;

  constructor(
    book: Book,
    private readonly onActivate: (host: Host | undefined, only?: Host) => void,
  ) {
    this.book_ = book;
  }

  get book(): Book {
    if (this.book_ === undefined) throw new Error("The workbook is closed");
    return this.book_;
  }

  activate(): void {
    this.onActivate(this.book_ === undefined ? undefined : this);
  }

  save(): Uint8Array {
    return saveBook(this.book);
  }

  get selection(): { readonly sheet: string; readonly address: string } | null {
    const { selection } = this.book;
    return selection === null ? null : { sheet: selection.sheet.name, address: areaName(selection.area) };
  }

  get activeSheetId(): string {
    return sheetId(this.book.active);
  }

  onShown(listener: ShownListener): () => void {
    return this.shown.add(listener);
  }

  onEvents(listener: (entries: readonly Entry[]) => void): () => void {
    return added(this.eventListeners, listener);
  }

  onPane(listener: (isShown: boolean) => void): () => void {
    return added(this.paneListeners, listener);
  }

  edit(id: string, row: number, column: number, typed: string): Typed {
    return this.byUser(() => type(this.sheet(id), row, column, typed));
  }

  editRemotely(id: string, row: number, column: number, typed: string): Typed {
    const { events } = this.book;
    events.by = "co-author";
    try {
      return this.edit(id, row, column, typed);
    } finally {
      events.by = "officer";
    }
  }

  select(id: string, area: Area): void {
    this.byUser(() => {
      this.book.select(this.sheet(id), area);
    });
  }

  showSheet(id: string): void {
    this.byUser(() => {
      this.book.activate(this.sheet(id));
    });
  }

  fault(code: string, n = 1): void {
    this.failBatch(n, failureOf(code));
  }

  failBatch(n: number, error: HostFailure): void {
    this.failures.set(this.stats.batches + n, error);
  }

  close(): void {
    this.book_ = undefined;
    this.kept.clear();
    this.onActivate(undefined, this);
  }

  /** Runs one batch and answers it, within the size limits of Excel on the web. */
  async answer(body: RequestBody): Promise<BatchReply> {
    // What concerns the pane alone is no trip to the workbook: neither counted nor met by a fault.
    if (asksService(body)) return reply(this.run(body), 200);
    this.stats.batches += 1;
    const request = utf8Length(JSON.stringify(body));
    this.stats.largestRequest = Math.max(this.stats.largestRequest, request);
    const failure = this.failures.get(this.stats.batches);
    if (failure?.afterMs !== undefined) await later(failure.afterMs);
    const failed = failure === undefined ? null : failedReply(failure);
    if (failed !== null) return failed;
    if (request > PAYLOAD_LIMIT) return tooLarge("RequestPayloadSizeLimitExceeded");
    const answer = this.shown.during(this.book, mayWrite(body), () => this.run(body));
    const response = utf8Length(JSON.stringify(answer));
    this.stats.largestResponse = Math.max(this.stats.largestResponse, response);
    if (response > PAYLOAD_LIMIT) return tooLarge("ResponsePayloadSizeLimitExceeded");
    return reply(answer, 200);
  }

  private run(body: RequestBody): Answer {
    const next = (): string => {
      this.references += 1;
      return `kept-${this.references}`;
    };
    const { events } = this.book;
    events.by = "add-in";
    try {
      return new Interpreter(workbook(this.book), this.kept, body, next, services(this.runtime), this.refused).run();
    } finally {
      events.by = "officer";
      this.deliver();
    }
  }

  private byUser<A>(act: () => A): A {
    const answer = this.shown.during(this.book, false, act);
    this.deliver();
    return answer;
  }

  /** After the batch's own answer, as Excel does. */
  private deliver(): void {
    const entries = this.book.events.take();
    if (entries.length === 0) return;
    setTimeout(() => {
      for (const listener of this.eventListeners) listener(entries);
    }, 0);
  }

  private sheet(id: string): Sheet {
    const found = this.book.sheets.find((sheet) => sheetId(sheet) === id);
    if (found === undefined) throw new Error(`The workbook has no sheet with the id ${id}`);
    return found;
  }
}

function asksService(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === PathType.newObject);
}

function added<L>(listeners: Set<L>, listener: L): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function later(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms);
  });
}
