import type { Started } from "../../scripts/workbench/started";

export default function teardown(): void {
  (globalThis as { workbench?: Started }).workbench?.stop();
}
