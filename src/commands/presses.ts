import { associate } from "../excel/host";

/** What the ribbon and the keys may ask for: the names in manifest.xml and assets/shortcuts.json. */
export const COMMANDS = ["check", "summarise", "nextFinding", "previousFinding", "mark", "clearMarks", "help"] as const;

export type Runs = Readonly<Record<(typeof COMMANDS)[number], () => Promise<void>>>;

let begin: (runs: Runs) => void;
const begun = new Promise<Runs>((resolve) => {
  begin = resolve;
});

/**
 * Takes presses from now on, and keeps them until the add-in has started. Excel hands over the press that started it
 * once its client listens, which is before `Office.onReady`: where no function is associated by then, the client says
 * so to Excel and nothing happens (office-js issue 5176).
 */
export function takePresses(): void {
  for (const name of COMMANDS)
    associate(name, async () => {
      const runs = await begun;
      await runs[name]();
    });
}

/** Runs what was pressed, and what will be. */
export function runPresses(runs: Runs): void {
  begin(runs);
}
