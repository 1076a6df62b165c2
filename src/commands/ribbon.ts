import { associate, showPane } from "../excel/host";
import { performCheck, performSummary } from "../taskpane/actions";

/** What the ribbon's buttons run, by the FunctionName that manifest.xml gives them. */
export const RIBBON: Readonly<Record<"check" | "summarise", () => Promise<void>>> = {
  /** A check is for reading, so the pane opens while it works. */
  check: async () => {
    await Promise.all([showPane(), performCheck()]);
  },
  /** The sheets are the result; the pane opens only to say why there are none. */
  summarise: async () => {
    if (!(await performSummary())) await showPane();
  },
};

export function associateRibbon(): void {
  for (const [name, run] of Object.entries(RIBBON)) associate(name, run);
}
