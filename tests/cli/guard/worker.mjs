import { setTimeout as pause } from "node:timers/promises";

/** Stands for the command line's own process: the name of a workbook says what becomes of the process that reads it. */
const { words, from } = JSON.parse(process.argv[2] ?? "");
const tell = (told) => new Promise((sent) => process.send(told, undefined, undefined, sent));

const WAYS = {
  "endless.xlsx": () => {
    for (;;);
  },
  "greedy.xlsx": () => {
    const held = [];
    for (;;) held.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
  },
  "falls.xlsx": () => process.abort(),
  "throws.xlsx": () => {
    throw new Error("a stack that nobody should see");
  },
  "leaves.xlsx": () => process.exit(0),
  "never.xlsx": () => pause(1e8),
};

if (words[0] === "nothing") WAYS["throws.xlsx"]();
await tell({ kind: "asked", files: words, json: false, minutes: 0.05 });
for (const file of words.slice(from)) {
  await WAYS[file]?.();
  await tell({ kind: "file", result: { ok: true, file, ready: true, text: `${file} was read\n` } });
}
process.disconnect();
