import { openWorkbook, type WorkbookHost } from "../browser/open";
import { type Area, parseArea } from "../engine/address";
import type { Trials } from "../browser/trial/trials";
import { type NotOpened, notOpenedWords } from "../not-opened";
import { typedText } from "../view/cell-text";
import type { LinkTarget } from "../view/links";
import { WorkbookView } from "../view/workbook-view";
import { sheetId } from "../events/sheet-id";
import { type Selection, selectionOf, single } from "./selection";
import { AT_START, type Notice, type WorkbenchState } from "./workbench-state";

type What = { readonly cells: boolean; readonly sheets: boolean; readonly selection: boolean };

/** What the page shows and what its user may do with it. The workbook itself is the host's. */
export class Workbench {
  private state = AT_START;
  private readonly listeners = new Set<() => void>();
  private readonly selections = new Map<string, Selection>();
  private stop: (() => void) | undefined;
  /** Ends the opening that is under way; another one takes its place. */
  private opening = new AbortController();
  /** Counts what was changed in the open workbook. */
  private changes = 0;

  /** Without trials every file is opened as it comes. */
  constructor(private readonly trials?: Pick<Trials, "limits" | "prepare" | "of">) {}

  readonly get = (): WorkbenchState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private set(change: Partial<WorkbenchState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  say(notice: Notice | null): void {
    this.set({ notice });
  }

  showPane(isPaneOpen: boolean): void {
    this.set({ isPaneOpen });
  }

  /** A file will be offered soon. */
  prepare(): void {
    this.trials?.prepare();
  }

  /**
   * Opens the bytes that `read` brings, once the user lets an unsaved workbook go. They are tried first where opening
   * them may do harm, unless `isSafe`: trying takes as long again as opening.
   */
  offer(name: string, read: () => Promise<Uint8Array>, isSafe = false): void {
    const open = (): void => void this.open(name, read, isSafe);
    if (this.state.isUnsaved) this.set({ waiting: { name, open } });
    else open();
  }

  /** The user's answer to whether the unsaved workbook may go. */
  answer(mayGo: boolean): void {
    const { waiting } = this.state;
    this.set({ waiting: null });
    if (mayGo) waiting?.open();
  }

  private async open(name: string, read: () => Promise<Uint8Array>, isSafe: boolean): Promise<void> {
    this.opening.abort();
    this.opening = new AbortController();
    const { signal } = this.opening;
    const { changes } = this;
    this.set({ isOpening: true, notice: null });
    try {
      const bytes = await read();
      const trial = isSafe ? undefined : this.trials?.of(bytes, signal);
      const refused = (await trial?.opens) ?? null;
      const opened = refused === null && !signal.aborted ? await openWorkbook(bytes) : null;
      const why = (await trial?.reads) ?? refused;
      if (signal.aborted) return;
      if (why !== null) this.refuse(name, why);
      else if (opened?.ok === false) this.refuse(name, opened.reason);
      // The open workbook was in use meanwhile.
      else if (this.changes !== changes) this.offer(name, () => Promise.resolve(bytes), true);
      else if (opened !== null) this.show(name, opened.host);
    } catch {
      if (!signal.aborted)
        this.say({ intent: "error", text: `${name}: the file cannot be read. Check that it is still there.` });
    } finally {
      if (!signal.aborted) this.set({ isOpening: false });
    }
  }

  private refuse(name: string, why: NotOpened): void {
    this.say({ intent: "error", text: `${name}: ${notOpenedWords(why, this.trials?.limits.minutes ?? 0)}` });
  }

  private show(name: string, host: WorkbookHost): void {
    this.stop?.();
    this.state.workbook?.host.close();
    this.selections.clear();
    this.stop = host.onShown((what) => {
      if (what.cells) {
        this.changes += 1;
        this.set({ isUnsaved: true });
      }
      this.refresh(what);
    });
    host.book.created.add((bytes) => {
      this.offer(CREATED, () => Promise.resolve(bytes));
    });
    this.set({ workbook: { name, host, view: new WorkbookView(host.book) }, sheet: null, isUnsaved: false });
    this.refresh({ cells: false, sheets: true, selection: true });
  }

  /** Draws what has changed anew. */
  private refresh({ cells, sheets, selection }: What): void {
    const { workbook, sheetId: before } = this.state;
    if (workbook === null) return;
    const { host, view } = workbook;
    const id = host.activeSheetId;
    const sheet = view.byId(id);
    if (sheet === undefined) return;
    const isOther = id !== before || this.state.sheet?.sheet !== sheet;
    const found = this.hostSelection(id) ?? this.selections.get(id) ?? selectionOf(ORIGIN);
    this.selections.set(id, found);
    this.set({
      sheetId: id,
      tabs: sheets || cells || isOther ? view.tabs() : this.state.tabs,
      sheet: cells || sheets || isOther || this.isBeyond(found.area) ? view.sheet(sheet, found.area) : this.state.sheet,
      selection: found,
      reveals: this.state.reveals + Number(selection || isOther),
    });
  }

  private hostSelection(id: string): Selection | undefined {
    const { workbook } = this.state;
    const selected = workbook?.host.selection;
    if (workbook === null || !selected) return undefined;
    const sheet = workbook.view.book.byName(selected.sheet);
    const area = parseArea(selected.address);
    if (sheet === undefined || sheetId(sheet) !== id || area === undefined) return undefined;
    // The user's own cell within what is selected stays: Shift and an arrow go on from there.
    const known = this.selections.get(id);
    return known !== undefined && isSame(known.area, area) ? known : selectionOf(area);
  }

  private isBeyond(area: Area): boolean {
    const { sheet } = this.state;
    return sheet === null || (area.row + area.rows > sheet.rows.count && area.rows < 100_000) || (area.column + area.columns > sheet.columns.count && area.columns < 1000); // prettier-ignore
  }

  /** Selects on the shown sheet, as the user's hand does. */
  select(selection: Selection): void {
    const { workbook, sheetId: id } = this.state;
    if (workbook === null) return;
    this.selections.set(id, selection);
    // The host tells what is selected, and that is shown.
    workbook.host.select(id, selection.area);
  }

  showSheet(id: string): void {
    const { workbook } = this.state;
    if (workbook === null || id === this.state.sheetId) return;
    workbook.host.showSheet(id);
    const selection = this.selections.get(id);
    if (selection !== undefined) workbook.host.select(id, selection.area);
  }

  /** Types into a cell; a refused edit says why. */
  edit(row: number, column: number, typed: string): void {
    const { workbook, sheetId: id, sheet } = this.state;
    if (workbook === null || sheet === null || typedText(sheet.sheet, row, column) === typed) return;
    const answer = workbook.host.edit(id, row, column, typed);
    if (!answer.ok) this.say({ intent: "error", text: answer.reason });
    else if (this.state.notice?.intent === "error") this.say(null);
  }

  /** Goes where a link leads within the workbook; an address outside is only told. */
  follow(link: LinkTarget): void {
    const { workbook } = this.state;
    if (workbook === null) return;
    if (link.kind === "outside") {
      this.say({ intent: "info", text: `This link leads to ${link.address}. Nothing is opened from here.` });
    } else if (link.sheet.visibility !== "Visible") {
      this.say({ intent: "info", text: `This link leads to ${link.sheet.name}, which is hidden.` });
    } else {
      const id = sheetId(link.sheet);
      workbook.host.showSheet(id);
      const { sheet } = this.state;
      const { area } = link;
      this.select(sheet === null ? selectionOf(area) : area.rows * area.columns === 1 ? single(sheet, area) : selectionOf(area)); // prettier-ignore
    }
  }

  /** The workbook's bytes, taken to be saved. */
  saved(): { readonly name: string; readonly bytes: Uint8Array } | null {
    const { workbook } = this.state;
    if (workbook === null) return null;
    const bytes = workbook.host.save();
    this.set({ isUnsaved: false });
    return { name: workbook.name, bytes };
  }
}

/** What a workbook is called that the add-in had opened: Excel gives it no name of its own either. */
const CREATED = "Book2.xlsx";
const ORIGIN: Area = { row: 0, column: 0, rows: 1, columns: 1 };

function isSame(one: Area, other: Area): boolean {
  return (
    one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns
  );
}
