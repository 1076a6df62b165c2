import { join } from "node:path";
import { runGuarded } from "../../src/cli/guard";

const GUARDING = { worker: join(__dirname, "guard/worker.mjs"), megabytes: 64 };
const TIME = /^(?:endless|never)\.xlsx: this workbook takes longer than 0\.05 minutes to read[^\n]*\.\n$/;
const MEMORY = /^greedy\.xlsx: this workbook needs more memory than there is for it[^\n]*\.\n$/;
const FAULT = /^(?:falls|throws|leaves)\.xlsx: something in this workbook cannot be understood[^\n]*\.\n$/;

it.each<[string, RegExp]>([
  ["endless.xlsx", TIME],
  ["never.xlsx", TIME],
  ["greedy.xlsx", MEMORY],
  ["falls.xlsx", FAULT],
  ["throws.xlsx", FAULT],
  ["leaves.xlsx", FAULT],
])("%s is ended with one line and exit 2", async (file, line) => {
  const { code, out, error } = await runGuarded([file], __dirname, GUARDING);
  expect([code, out, error]).toEqual([2, "", expect.stringMatching(line)]);
});

it("a workbook that falls takes no other with it", async () => {
  const { code, out, error } = await runGuarded(["a.xlsx", "falls.xlsx", "b.xlsx", "throws.xlsx", "c.xlsx"], __dirname, GUARDING); // prettier-ignore
  expect(code).toBe(2);
  expect(out.match(/\w+\.xlsx was read/g)).toEqual(["a.xlsx was read", "b.xlsx was read", "c.xlsx was read"]);
  expect(error.split("\n").map((line) => line.split(":")[0])).toEqual(["falls.xlsx", "throws.xlsx", ""]);
});

it("a fall before any workbook is told in a line too", async () => {
  const { code, out, error } = await runGuarded(["nothing"], __dirname, GUARDING);
  expect([code, out, error]).toEqual([2, "", expect.stringMatching(/^The command could not be run\. [^\n]+\n$/)]);
});
