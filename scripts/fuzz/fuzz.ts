import { fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Told } from "./batch";

/**
 * `npm run fuzz -- --mutants 5000 --seed 1`: workbooks that were spoilt in as many ways, checked and partly summarised
 * as the command line does it. Fails where one crashed, hung, or was refused without a plain line.
 */
const { values } = parseArgs({
  options: { mutants: { type: "string", default: "5000" }, seed: { type: "string", default: "1" }, processes: { type: "string", default: "2" } },
}); // prettier-ignore
const MUTANTS = Number(values.mutants);
const SEED = Number(values.seed);
const BATCH = 250;
const MOST_MS = 30_000;

const counts: Record<string, number> = { "0": 0, "1": 0, "2": 0, crashed: 0, hung: 0, untold: 0 };
const said = new Map<string, number>();
const faults: string[] = [];
const most = { ms: 0, slowest: "", megabytes: 0 };

function count(outcome: string, number: number, how: string, text: string): void {
  counts[outcome] = (counts[outcome] ?? 0) + 1;
  if (["crashed", "hung", "untold"].includes(outcome)) faults.push(`${outcome} ${number}: ${how}\n${text}\n`);
}

/** From a mutant on to the end of its batch; the answer is the one to go on from. */
function runBatch(from: number, to: number): Promise<number> {
  return new Promise((done) => {
    const child = fork(join(__dirname, "batch.ts"), [SEED, from, to].map(String), { stdio: ["ignore", "ignore", "pipe", "ipc"] }); // prettier-ignore
    let current = { number: from, how: "" };
    let next = from;
    let hung = false;
    let printed = "";
    const stop = (): void => {
      hung = true;
      child.kill("SIGKILL");
    };
    let timer = setTimeout(stop, 2 * MOST_MS);
    child.stderr?.on("data", (piece: Buffer) => (printed = (printed + piece.toString()).slice(-4000)));
    child.on("message", (told: Told) => {
      clearTimeout(timer);
      timer = setTimeout(stop, MOST_MS);
      if ("begins" in told) {
        current = { number: told.begins, how: told.how };
        return;
      }
      const { tried, ms, megabytes } = told;
      next = told.ended + 1;
      if (ms > most.ms) Object.assign(most, { ms, slowest: `${told.ended}, ${current.how}` });
      most.megabytes = Math.max(most.megabytes, megabytes);
      count(tried.outcome === "fell" ? "crashed" : String(tried.outcome), told.ended, current.how, tried.said);
      if (tried.outcome === 2) said.set(tried.said.slice(0, 110), (said.get(tried.said.slice(0, 110)) ?? 0) + 1);
    });
    child.on("close", () => {
      clearTimeout(timer);
      if (next >= to) {
        done(to);
        return;
      }
      count(hung ? "hung" : "crashed", current.number, current.how, printed);
      done(current.number + 1);
    });
  });
}

async function main(): Promise<void> {
  const start = performance.now();
  let at = 0;
  const work = async (): Promise<void> => {
    while (at < MUTANTS) {
      const to = Math.min(at + BATCH, MUTANTS);
      let from = at;
      at = to;
      while (from < to) from = await runBatch(from, to);
      // A run takes half an hour on a busy machine: what it has found so far is told on the way.
      console.error(Object.entries(counts).map(([outcome, times]) => `${outcome}: ${times}`).join(", ")); // prettier-ignore
    }
  };
  await Promise.all(Array.from({ length: Number(values.processes) }, work));
  const bad = (counts["crashed"] ?? 0) + (counts["hung"] ?? 0) + (counts["untold"] ?? 0);
  const rows: [string, string | number][] = [
    ["mutants (seed)", `${MUTANTS} (${SEED})`],
    ["read, ready (exit 0)", counts["0"] ?? 0],
    ["read, not ready (exit 1)", counts["1"] ?? 0],
    ["not read, one plain line (exit 2)", counts["2"] ?? 0],
    ["not read, without a plain line", counts["untold"] ?? 0],
    ["crashed", counts["crashed"] ?? 0],
    ["hung (over 30 s)", counts["hung"] ?? 0],
    ["slowest", `${(most.ms / 1000).toFixed(1)} s`],
    ["most memory of a process", `${Math.round(most.megabytes)} MB`],
    ["in all", `${Math.round((performance.now() - start) / 1000)} s`],
  ];
  for (const [what, value] of rows) console.log(`${what.padEnd(36)} ${String(value).padStart(12)}`);
  console.log(`\nThe slowest was ${most.slowest}. What was said:`);
  for (const [line, times] of [...said].sort((a, b) => b[1] - a[1]).slice(0, 12)) console.log(`${String(times).padStart(6)}  ${line}`); // prettier-ignore
  if (bad > 0) {
    const file = resolve("out", `fuzz-${SEED}.txt`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, faults.join("\n"));
    console.log(`\nThe faults stand in ${file}.`);
  }
  process.exitCode = bad > 0 ? 1 : 0;
}

void main();
