import { isAnchored, type Anchor } from "../check/fixes";
import type { Content } from "../check/fixes-applied";
import type { Refusal, Refused } from "../check/fixes-refused";
import type { Place } from "../kpi/address";
import { readCells, writeCell, type CellNow, type FixSheet, type Target } from "./fix-cells";

/** A change of a cell, and on what it depends. */
export interface Wish<Of> {
  readonly of: Of;
  readonly sheet: string;
  readonly place: Place;
  readonly anchor: Anchor | null;
  /** What the cell is to hold, or why it must stay as it is. */
  readonly decide: (now: CellNow) => { readonly content: Content; readonly shown: string } | Refusal;
}

/** A change that may be made: nothing stands in its way. */
export interface Change<Of> {
  readonly of: Of;
  readonly target: Target;
  readonly from: CellNow;
  readonly content: Content;
}

export interface Planned<Of> {
  readonly changes: readonly Change<Of>[];
  readonly refused: readonly Refused<Of>[];
}

/**
 * Reads the cells of all wishes in one round trip and decides one after the other: where several concern one cell, each
 * sees what the one before leaves. Writes nothing.
 * @returns null where a cell holds more than Excel on the web can hand over
 */
export async function planChanges<Of>(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, FixSheet>,
  wishes: readonly Wish<Of>[],
): Promise<Planned<Of> | null> {
  const targets = wishes.flatMap((wish) => {
    const sheet = sheets.get(wish.sheet);
    return sheet ? [{ wish, target: { sheet, place: wish.place, anchor: wish.anchor } }] : [];
  });
  const read = await readCells(context, targets.map(({ target }) => target)); // prettier-ignore
  if (!read) return null;
  const changes: Change<Of>[] = [];
  const refused = wishes.filter(({ sheet }) => !sheets.has(sheet)).map(({ of }): Refused<Of> => ({ of, why: { kind: "sheet-gone" } })); // prettier-ignore
  const contents = new Map<string, CellNow>();
  for (const [index, { wish, target }] of targets.entries()) {
    const asRead = read[index];
    if (!asRead) continue;
    const key = cellKey(target);
    // The anchor is the wish's own; the rest may have been changed by one before.
    const now = { ...(contents.get(key) ?? asRead), anchorText: asRead.anchorText };
    const decided = inTheWay(now, wish.anchor) ?? wish.decide(now);
    if ("kind" in decided) refused.push({ of: wish.of, why: decided });
    else {
      changes.push({ of: wish.of, target, from: now, content: decided.content });
      contents.set(key, { ...now, ...decided });
    }
  }
  return { changes, refused };
}

function inTheWay({ anchorText, calculated, error, locked }: CellNow, anchor: Anchor | null): Refusal | null {
  if (anchor && !isAnchored(anchorText ?? "", anchor)) return { kind: "moved" };
  if (calculated) return { kind: "formula" };
  if (error) return { kind: "error" };
  return locked ? { kind: "locked" } : null;
}

/**
 * Queues the changes, of several of one cell the last; what it returns tells after the round trip which were not taken.
 * Excel ignores what is written into a covered part of a merged cell, and says nothing.
 */
export function queueChanges<Of>(
  context: Excel.RequestContext,
  changes: readonly Change<Of>[],
): () => readonly Change<Of>[] {
  const last = new Map(changes.map((change) => [cellKey(change.target), change]));
  const written = [...last].map(([key, change]) => {
    return { key, change, held: writeCell(context, change.target, change.content, change.from.format) };
  });
  return () => {
    const untaken = new Set(written.filter(({ change, held }) => held() !== change.content).map(({ key }) => key));
    return changes.filter(({ target }) => untaken.has(cellKey(target)));
  };
}

/** Queues what cells held before changes that were not taken, or were taken for something else. */
export function queueBack<Of>(context: Excel.RequestContext, changes: readonly Change<Of>[]): void {
  const first = new Map(changes.toReversed().map((change) => [cellKey(change.target), change]));
  for (const { target, from } of first.values()) writeCell(context, target, from.content, from.format);
}

function cellKey({ sheet, place }: Target): string {
  return `${place.row} ${place.column} ${sheet.id}`;
}
