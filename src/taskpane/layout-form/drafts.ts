import { useSyncExternalStore } from "react";
import type { Layout } from "../../report/layout";
import { createStore } from "../store";

/** Changes of a layout that are not saved yet. */
export interface Draft {
  readonly layout: Layout;
  /** The name that it is to be saved under; null where none was typed. */
  readonly name: string | null;
}

interface Kept extends Draft {
  readonly base: string;
}

/** By the layout's id. They stay while another layout, or another part of the pane, is looked at. */
export const drafts = createStore<ReadonlyMap<string, Kept>>(new Map());

/** The changes of a layout that are not saved yet; null where there are none. */
export function useDraft(base: Layout): Draft | null {
  const kept = useSyncExternalStore(drafts.subscribe, drafts.get).get(base.id);
  // Saved elsewhere meanwhile: they are changes of another layout.
  return kept?.base === textOf(base) ? kept : null;
}

/** Keeps changes of a layout until they are saved or taken back. */
export function keepDraft(base: Layout, draft: Draft): void {
  drafts.set(new Map(drafts.get()).set(base.id, { ...draft, base: textOf(base) }));
}

/** Forgets the changes of a layout. */
export function dropDraft(id: string): void {
  drafts.set(new Map([...drafts.get()].filter(([one]) => one !== id)));
}

/** Which sheets are written is no part of what the form changes. */
function textOf({ id, name, tables, exceptions }: Layout): string {
  return JSON.stringify([id, name, tables, exceptions]);
}
