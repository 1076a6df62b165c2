import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "./build";

/** An `npm start` that runs in a process of its own. */
export interface Started {
  readonly address: string;
  stop(): void;
}

/** Runs what `npm start` runs, on any free port and without opening a browser; resolves when the page can be asked for. */
export function startWorkbench(folder: string): Promise<Started> {
  const tsx = createRequire(join(ROOT, "package.json")).resolve("tsx/cli");
  const args = [tsx, join(ROOT, "scripts", "start.ts"), "--no-open", "--port", "0", "--folder", folder];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  return new Promise((done, fail) => {
    let said = "";
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address !== undefined) done({ address, stop: () => void child.kill() });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("error", fail);
    child.once("exit", () => {
      fail(new Error(`npm start ended: ${said}`));
    });
  });
}
