import { createStore } from "./store";

export type Later = typeof import("./later");

/** What the pane needs beyond its first view; null until it is there. */
export const later = createStore<Later | null>(null);

/** Fetches it, or gives it at once where it is there. */
export async function load(): Promise<Later> {
  const known = later.get();
  if (known) return known;
  const loaded = await import("./later");
  later.set(loaded);
  return loaded;
}
