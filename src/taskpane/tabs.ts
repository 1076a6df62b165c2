import { createStore } from "./store";

/** The parts of what the last run came to, as they stand beside each other. */
export const TABS = ["findings", "summary", "chase", "settings"] as const;
export type Tab = (typeof TABS)[number];

interface Tabs {
  readonly shown: Tab;
  /** Those that were looked at: what was typed or opened there stays. The others are not drawn yet. */
  readonly visited: readonly Tab[];
}

export const FIRST_TAB: Tabs = { shown: "findings", visited: ["findings"] };

/** Which part is shown; the findings, until the officer or what was done asks for another. */
export const tabs = createStore<Tabs>(FIRST_TAB);

/** Shows a part. */
export function showTab(shown: Tab): void {
  const { visited } = tabs.get();
  tabs.set({ shown, visited: visited.includes(shown) ? visited : [...visited, shown] });
}
