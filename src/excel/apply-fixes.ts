import type { ProposedFix } from "../check/fixes";
import { MOST_FIXES, nextId, type AppliedFix } from "../check/fixes-applied";
import type { Refused } from "../check/fixes-refused";
import { planChanges, queueBack, queueChanges, type Change, type Wish } from "./change-cells";
import { loadFixSheets, type CellNow } from "./fix-cells";
import { fixedContent } from "./fix-values";
import { keepApplied, loadApplied } from "./kept-fixes";
import type { Outcome } from "./outcome";

/** What was done, and what was not and why. */
export interface FixReport<Of> {
  readonly applied: readonly AppliedFix[];
  readonly refused: readonly Refused<Of>[];
}

export interface UndoReport {
  readonly undone: readonly AppliedFix[];
  readonly refused: readonly Refused<AppliedFix>[];
}

/**
 * Applies fixes in three round trips, however many there are: the sheets and what was applied before; the cells as they
 * are now; writing. One more where Excel did not keep what was written, more where the cells hold more than it can send.
 * @param begun told what is about to be written, so that it can be taken back should writing fail
 */
export async function writeFixes(
  context: Excel.RequestContext,
  fixes: readonly ProposedFix[],
  { on, begun }: { readonly on: string | null; readonly begun: (applied: readonly AppliedFix[]) => void },
): Promise<Outcome<FixReport<ProposedFix>>> {
  const sheets = loadFixSheets(context);
  const kept = loadApplied(context);
  await context.sync();
  const before = kept();
  if (!before) return { ok: false, failure: { kind: "fixes-unreadable" } };
  const planned = await planChanges(context, sheets(), fixes.slice(0, MOST_FIXES).map(wishOf));
  if (!planned) return TOO_LARGE;
  const later = fixes.slice(MOST_FIXES).map((of): Refused<ProposedFix> => ({ of, why: { kind: "later" } }));
  const refused = [...planned.refused, ...later];
  const first = nextId(before);
  const changes = planned.changes.map((change, index) => ({ change, applied: appliedOf(change, first + index, on) }));
  if (changes.length === 0) return { ok: true, value: { applied: [], refused } };
  begun(changes.map(({ applied }) => applied));
  // The list first: should writing fail half-way, it tells what may have been written.
  keepApplied(context, [...changes.map(({ applied }) => applied).toReversed(), ...before]);
  const untaken = queueChanges(context, planned.changes);
  await context.sync();
  const lost = new Set(untaken());
  const taken = changes.filter(({ change }) => !lost.has(change)).map(({ applied }) => applied);
  if (lost.size > 0) {
    queueBack(context, [...lost]);
    keepApplied(context, [...taken.toReversed(), ...before]);
    await context.sync();
  }
  return { ok: true, value: { applied: taken, refused: [...refused, ...notTaken([...lost])] } };
}

/** Puts back what cells held before some fixes, the newest fix first. As many round trips as it takes to apply them. */
export async function unwriteFixes(
  context: Excel.RequestContext,
  ids: ReadonlySet<number>,
): Promise<Outcome<UndoReport>> {
  const sheets = loadFixSheets(context);
  const kept = loadApplied(context);
  await context.sync();
  const before = kept();
  if (!before) return { ok: false, failure: { kind: "fixes-unreadable" } };
  const fixes = before.filter(({ id }) => ids.has(id)).sort((a, b) => b.id - a.id);
  const planned = await planChanges(context, sheets(), fixes.map(undoOf));
  if (!planned) return TOO_LARGE;
  const { changes, refused } = planned;
  if (changes.length === 0) return { ok: true, value: { undone: [], refused } };
  const untaken = queueChanges(context, changes);
  // The list last: should writing fail half-way, what was not put back can still be undone.
  keepApplied(context, without(before, changes));
  await context.sync();
  const lost = untaken();
  if (lost.length > 0) {
    queueBack(context, lost);
    keepApplied(context, without(before, changes.filter((change) => !lost.includes(change)))); // prettier-ignore
    await context.sync();
  }
  const undone = changes.filter((change) => !lost.includes(change)).map(({ of }) => of);
  return { ok: true, value: { undone, refused: [...refused, ...notTaken(lost)] } };
}

/** Takes fixes back of which only some were written, as a failure left them, and forgets them all. */
export async function takeBackFixes(
  context: Excel.RequestContext,
  begun: readonly AppliedFix[],
): Promise<Outcome<undefined>> {
  const sheets = loadFixSheets(context);
  const kept = loadApplied(context);
  await context.sync();
  const planned = await planChanges(context, sheets(), begun.toReversed().map(undoOf));
  queueChanges(context, planned?.changes ?? []);
  keepApplied(
    context,
    (kept() ?? []).filter(({ id }) => !begun.some((one) => one.id === id)),
  );
  await context.sync();
  return { ok: true, value: undefined };
}

const TOO_LARGE = {
  ok: false,
  failure: { kind: "host", code: "ResponsePayloadSizeLimitExceeded", detail: "" },
} as const;

function wishOf(fix: ProposedFix): Wish<ProposedFix> {
  const { sheet, place, anchor, old, value } = fix;
  return {
    of: fix,
    sheet,
    place,
    anchor,
    decide: (now) =>
      stillSays(now, old)
        ? { content: fixedContent(value, now.content, now.format), shown: value }
        : { kind: "changed", shown: now.shown },
  };
}

function undoOf(applied: AppliedFix): Wish<AppliedFix> {
  const { sheet, place, anchor, before, after, old } = applied;
  return {
    of: applied,
    sheet,
    place,
    anchor,
    decide: (now) => (now.content === after ? { content: before, shown: old } : { kind: "changed", shown: now.shown }),
  };
}

/** A text is compared as it stands, whatever its format shows of it; a figure as it is shown, or as it is. */
function stillSays({ content, shown }: CellNow, old: string): boolean {
  if (content === null) return old === "";
  if (typeof content === "string") return content === old;
  const plain = typeof content === "number" ? String(content) : content ? "TRUE" : "FALSE";
  // A format may hide a figure: an empty look is no empty cell.
  return old === plain || (old === shown && old.trim() !== "");
}

function appliedOf({ of, from, content }: Change<ProposedFix>, id: number, on: string | null): AppliedFix {
  const { sheet, place, reference, why, old, value, anchor } = of;
  const after = typeof content === "number" ? content : String(content);
  const at = { row: place.row, column: place.column };
  return { id, sheet, place: at, reference, title: why.title, old, value, before: from.content, after, format: from.format, anchor, on }; // prettier-ignore
}

function without(kept: readonly AppliedFix[], undone: readonly Change<AppliedFix>[]): readonly AppliedFix[] {
  const ids = new Set(undone.map(({ of }) => of.id));
  return kept.filter(({ id }) => !ids.has(id));
}

function notTaken<Of>(changes: readonly Change<Of>[]): readonly Refused<Of>[] {
  return changes.map(({ of }) => ({ of, why: { kind: "not-taken" } }));
}
