import { join } from "node:path";
import { ROOT } from "../../scripts/workbench/build";
import { type Started, startWorkbench } from "../../scripts/workbench/started";

/** Starts the workbench as `npm start` does, once for all browser tests. */
export default async function setup(): Promise<void> {
  const started = await startWorkbench(join(ROOT, "out", "workbench-test"));
  (globalThis as { workbench?: Started }).workbench = started;
  process.env["WORKBENCH"] = started.address;
}
