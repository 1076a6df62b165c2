import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * After npm run build: measures the JavaScript that the pane's page loads before anything is pressed, as a server sends
 * it, and fails where that is more than the budget. What is loaded on use is not counted.
 */
const BUDGET_KB = 220;

const dist = join(import.meta.dirname, "..", "dist");
const page = readFileSync(join(dist, "taskpane.html"), "utf8");
// Office's own script comes from Microsoft, and every add-in shares it.
const own = [...page.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, address]) => address ?? "").filter((address) => !address.includes("office.js")); // prettier-ignore

if (own.length === 0) {
  console.error("dist/taskpane.html loads no script of ours. Has its form changed? See scripts/first-view.mjs.");
  process.exitCode = 1;
} else {
  const bytes = own.reduce((sum, address) => sum + gzipSync(readFileSync(join(dist, address)), { level: 9 }).length, 0);
  const size = Math.round(bytes / 1000);
  if (bytes > BUDGET_KB * 1000) {
    console.error(`First view: ${size} KB gzip, more than its budget of ${BUDGET_KB} KB. Load what is not needed at once with import().`); // prettier-ignore
    process.exitCode = 1;
  } else console.log(`First view: ${size} KB gzip of ${BUDGET_KB} KB.`);
}
