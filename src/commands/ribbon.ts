import { openHelp, showPane } from "../excel/host";
import { performCheck, performSummary } from "../taskpane/actions";
import { performClearMarks, performMark, performWalk } from "../taskpane/marking";
import { whenOpened } from "../taskpane/opening";
import type { Runs } from "./presses";

/**
 * What the ribbon's buttons run, by the FunctionName that manifest.xml gives them, and keys, by their action in
 * assets/shortcuts.json.
 */
export const RIBBON: Runs = {
  /** A check is for reading, so the pane opens while it works. */
  check: async () => {
    await Promise.all([showPane(), performCheck()]);
  },
  /** The sheets are the result; the pane opens only to say why there are none. */
  summarise: () => elseInPane(performSummary),
  /** The selected cell is the result. */
  nextFinding: () => elseInPane(() => performWalk("next")),
  previousFinding: () => elseInPane(() => performWalk("previous")),
  /** The marks are the result, where the officer sees them and none is missing. */
  mark: () => elseInPane(performMark),
  clearMarks: () => elseInPane(performClearMarks),
  help: async () => {
    openHelp();
    await Promise.resolve();
  },
};

/** Opens the pane only where the sheet does not show what came of it. */
async function elseInPane(perform: () => Promise<boolean>): Promise<void> {
  // The add-in may have been started by this very press.
  await whenOpened();
  if (!(await perform())) await showPane();
}
