import type { Running } from "../../scripts/workbench/server";

export default async function teardown(): Promise<void> {
  await (globalThis as { workbench?: Running }).workbench?.close();
}
