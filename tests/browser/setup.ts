import { join } from "node:path";
import { buildWorkbench, ROOT } from "../../scripts/workbench/build";
import { type Running, serveWorkbench } from "../../scripts/workbench/server";

interface Shared {
  workbench?: Running;
}

/** Builds the workbench and serves it on a free port, once for all browser tests. */
export default async function setup(): Promise<void> {
  const folder = join(ROOT, "out", "workbench-test");
  await buildWorkbench(folder);
  const running = await serveWorkbench(folder, 0);
  (globalThis as Shared).workbench = running;
  process.env["WORKBENCH"] = running.address;
}
