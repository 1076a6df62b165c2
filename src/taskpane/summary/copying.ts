import { pane } from "../pane-state";

/** Puts a text on the clipboard. Where the host does not let a pane do so, what shows it is selected instead. */
export async function performCopy(text: string, reveal: () => HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    pane.set({ ...pane.get(), said: "Copied." });
    return true;
  } catch {
    // Excel on the web frames the pane, mostly without leave to write to the clipboard.
    const shownIn = reveal();
    if (shownIn) globalThis.getSelection()?.selectAllChildren(shownIn);
    pane.set({
      ...pane.get(),
      said: "This Excel lets no pane copy by itself. The text is selected: press Ctrl+C (⌘C on a Mac).",
    });
    return false;
  }
}
