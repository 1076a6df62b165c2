import { pane } from "../pane-state";
import type { FindingsView } from "./view";

/** Changes how the officer looks at the findings. It stays so while the workbook is checked again. */
export function look(change: (view: FindingsView) => FindingsView): void {
  const shown = pane.get();
  pane.set({ ...shown, view: change(shown.view), walked: null });
}
