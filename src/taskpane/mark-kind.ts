import type { MarkKind } from "../commands/mark";
import { recall, remember } from "../excel/host";
import { createStore, type Store } from "./store";

const KEY = "Marks";

/** What was chosen since the pane was opened. */
const session = createStore<MarkKind | null>(null);

/** How cells are marked: what was last chosen on this computer, for the pane's button and the ribbon's. */
export const markKind: Store<MarkKind> = {
  get: () => session.get() ?? (recall(KEY) === "comment" ? "comment" : "colour"),
  set: (kind) => {
    remember(KEY, kind);
    session.set(kind);
  },
  subscribe: session.subscribe,
};
