import { follow, type Since } from "../../commands/follow";
import type { Checked } from "../../commands/outcome";
import { CalledOff } from "../../excel/in-slices";
import type { Failure, Outcome } from "../../excel/outcome";
import { TYPING } from "../../excel/run";
import { watchWorkbook, type WorkbookChange } from "../../excel/watch";
import { pane, type Result } from "../pane-state";
import { isWorking } from "../perform";
import { localDate } from "../today";
import { live, NOTHING_WATCHED, setLive, wantsToFollow } from "./live-state";
import { Pending } from "./pending";

/** Milliseconds after the last edit, so that whoever types on is not followed key by key. */
const QUIET = 250;
/** While Excel is busy with what the officer types, or the pane with what they asked for. */
const LATER = 1000;
/** Where a check takes longer than this, it is not done for each edit any more. */
const TOO_SLOW = 4000;

/**
 * Keeps the findings up with the workbook, from the first check on, until it is ended. It shows no work and moves no
 * focus: only what changes is drawn again.
 * @returns what ends it
 */
export function startFollowing(): () => void {
  const following = new Following();
  following.start();
  return () => {
    following.end();
  };
}

class Following {
  private readonly pending = new Pending();
  private readonly stopping = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isRunning = false;
  private unwatch: (() => Promise<void>) | null = null;

  start(): void {
    const { signal } = this.stopping;
    const unsubscribe = [
      pane.subscribe(() => {
        this.onPane();
      }),
      live.subscribe(() => {
        const { follows } = live.get();
        if (follows && !this.didFollow) this.soon();
        this.didFollow = follows;
      }),
    ];
    const onVisible = (): void => {
      if (!this.pending.isEmpty()) this.soon();
    };
    document.addEventListener("visibilitychange", onVisible, { signal });
    signal.addEventListener("abort", () => {
      for (const one of unsubscribe) one();
    });
    live.set({ ...NOTHING_WATCHED, follows: wantsToFollow() });
    this.onPane();
  }

  end(): void {
    this.stopping.abort();
    clearTimeout(this.timer);
    // The workbook may be gone by now, and its events with it.
    void this.unwatch?.().catch(() => undefined);
  }

  private get isOver(): boolean {
    return this.stopping.signal.aborted;
  }

  private isWatching = false;
  private from: Checked["from"];
  private wasWorking = false;
  private didFollow = true;

  /** What was read later than an edit needs no following for it. */
  private onPane(): void {
    const { phase, result } = pane.get();
    const working = phase.kind === "working";
    if (working && !this.wasWorking) this.pending.mark();
    this.wasWorking = working;
    const from = result?.checked.from;
    if (from && from !== this.from && !this.isRunning) {
      this.pending.dropMarked();
      setLive({ isBehind: !this.pending.isEmpty() && live.get().isBehind });
    }
    this.from = from;
    if (from && !this.isWatching) {
      this.isWatching = true;
      void this.watch();
    }
  }

  private async watch(): Promise<void> {
    const watched = await watchWorkbook((change) => {
      this.note(change);
    });
    setLive({ canFollow: watched.ok });
    if (!watched.ok) return;
    this.unwatch = watched.value;
    if (this.isOver) this.end();
  }

  private note(change: WorkbookChange): void {
    const from = pane.get().result?.checked.from;
    if (!from || this.isOver || isOurs(change, from.sheets)) return;
    this.pending.add(change);
    if (live.get().follows) this.soon();
    else if (change.kind === "cells") setLive({ isBehind: true });
  }

  private soon(after = QUIET): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      void this.run();
    }, after);
  }

  private async run(): Promise<void> {
    if (this.isRunning || this.pending.isEmpty() || document.hidden || !live.get().follows) return;
    const { result, quarter } = pane.get();
    if (!result) return;
    if (isWorking()) {
      this.soon(LATER);
      return;
    }
    this.isRunning = true;
    const taken = this.pending.take();
    const calledOff = new AbortController();
    const unsubscribe = pane.subscribe(() => {
      if (isWorking()) calledOff.abort();
    });
    const began = performance.now();
    const today = localDate(new Date());
    const outcome = await followed(result.checked, taken.since, { quarter: quarter ?? undefined, today }, calledOff.signal); // prettier-ignore
    unsubscribe();
    this.isRunning = false;
    if (this.isOver) return;
    const isOvertaken = outcome === null || pane.get().result !== result || isWorking();
    if (outcome?.ok && !isOvertaken) show(result, outcome.value);
    else this.pending.putBack(taken);
    if (outcome?.ok && performance.now() - began > TOO_SLOW) setLive({ follows: false, isSlow: true });
    const failure = outcome?.ok === false ? outcome.failure : null;
    const isTyping = failure !== null && isTypingIn(failure);
    if (failure && !isTyping) {
      // Tried again with the next edit, or when the officer asks for it.
      setLive({ isBehind: true });
      return;
    }
    if (!this.pending.isEmpty()) this.soon(isTyping || isOvertaken ? LATER : QUIET);
  }
}

function isTypingIn(failure: Failure): boolean {
  return failure.kind === "host" && failure.code === TYPING;
}

/** Null where it was called off. */
async function followed(
  checked: Checked,
  since: Since,
  options: Parameters<typeof follow>[2],
  signal: AbortSignal,
): Promise<Outcome<Checked> | null> {
  try {
    return await follow(checked, since, options, signal);
  } catch (error) {
    if (!(error instanceof CalledOff)) globalThis.reportError(error);
    return error instanceof CalledOff ? null : { ok: false, failure: { kind: "host", code: "GeneralException", detail: String(error) } }; // prettier-ignore
  }
}

/** What was written, said and walked to stays in sight. */
function show(result: Result, checked: Checked): void {
  setLive({ isBehind: false });
  if (checked.findings === result.checked.findings) {
    pane.set({ ...pane.get(), result: { ...result, checked } });
    return;
  }
  const { book, layouts } = checked;
  const { tables, passedOver } = book;
  pane.set({ ...pane.get(), result: { ...result, checked }, tables, passedOver, layouts });
}

/** What stands on our own sheets is in no finding. */
function isOurs(change: WorkbookChange, sheets: NonNullable<Checked["from"]>["sheets"]): boolean {
  if (change.kind !== "cells") return false;
  const sheet = sheets.find(({ id }) => id === change.sheet);
  return sheet !== undefined && (sheet.role !== null || sheet.leftover);
}
