import { checkBook } from "../src/check/check-book";
import { check } from "../src/commands/check";
import { summarise as writeSummary } from "../src/commands/summarise";
import { readWorkbook } from "../src/excel/read-workbook";
import { DEFAULT_PROFILE } from "../src/kpi/profile";
import { readBook } from "../src/read/read-book";
import type { Snapshot } from "../src/read/snapshot";
import { NOTHING_KEPT } from "../src/report/kept/kept";
import { DEFAULT_LAYOUT } from "../src/report/layouts/presets";
import { planReport } from "../src/report/plan-report";
import { summarise } from "../src/report/summarise";
import { openWorkbook, startExcel, type WorkbookHost } from "../src/workbench";
import { itemsOf } from "../src/read/register";
import { printAgainstZod } from "./against-zod";
import { timeToFollow } from "./following";
import { generatedWorkbook, manySheets, seededRows } from "./generated-workbook";
import { besidePeers } from "./peers";
import { print } from "./print";
import { sliceTimes } from "./slices";

const SIZES = [100, 1_000, 10_000];
/** The best of so many runs: these machines are noisy, and nothing makes code faster than it is. */
const RUNS = 5;

interface Measured {
  readonly name: string;
  readonly items: number;
  readonly seeded: number;
  readonly found: number;
  readonly fetch: number;
  readonly read: number;
  readonly check: number;
  readonly plan: number;
  readonly checkSyncs: number;
  readonly summarySyncs: number;
  readonly rebuildSyncs: number;
}

/** How long each step takes, and how many round trips a check and a summary cost, by the number of items. */
async function main(): Promise<void> {
  printAgainstZod();
  await printPeers();
  printSlices();
  await startExcel();
  await printFollowing();
  const results: Measured[] = [];
  for (const items of SIZES) {
    const seeded = seededRows(items);
    results.push(await measure(String(items), await generatedWorkbook(seeded), seeded.faults.size));
  }
  results.push(await measure("20 sheets", await manySheets(), 0));
  console.log("Milliseconds, best of five. 'fetch' is Office.js and the stand-in; the rest is the product's own.\n");
  const [first] = results;
  print(["items", "faults found/seeded", "fetch", "read", "check", "plan", "µs an item*", "ratio to 100 items", "syncs: check", "summary", "again"]); // prettier-ignore
  for (const one of results) {
    const each = (one.read + one.check + one.plan) / one.items;
    const ratio = first ? each / ((first.read + first.check + first.plan) / first.items) : 1;
    const times = [one.fetch, one.read, one.check, one.plan].map((time) => time.toFixed(1));
    print([one.name, `${one.found}/${one.seeded}`, ...times, (each * 1000).toFixed(1), ratio.toFixed(2), one.checkSyncs, one.summarySyncs, one.rebuildSyncs]); // prettier-ignore
  }
  console.log(
    "\n* reading, checking and planning, without fetching; its ratio tells how each item's cost grows with the number.",
  );
}

/** Reading a file and checking its rows, beside what a developer would put together for it. */
async function printPeers(): Promise<void> {
  const measured = await besidePeers(process.cwd(), 10_000, 4);
  if (!measured) {
    console.log("Not measured beside other libraries: 'npm ci' in bench/ failed.\n");
    return;
  }
  const { peers, seeded } = measured;
  const fastest = Math.min(...peers.slice(1).map(({ read, check }) => read + check));
  console.log("10,000 items from a file to faults, each in a process of its own. Milliseconds and megabytes, the least of four.\n"); // prettier-ignore
  print(["", "faults found/seeded", "amiss", "read", "check", "in all", "in all/fastest peer", "peak memory"]);
  for (const { name, read, check, memory, found, amiss } of peers) {
    console.log(name);
    print(["", `${found}/${seeded}`, amiss, read.toFixed(0), check.toFixed(0), (read + check).toFixed(0), ((read + check) / fastest).toFixed(2), memory.toFixed(0)]); // prettier-ignore
  }
  console.log("");
}

/** How long the page is held at most while the work is done slice by slice. */
function printSlices(): void {
  console.log("Milliseconds. The longest slice, of so many; those over 50 ms. Best of several runs.\n");
  print(["items", "part", "longest", "over 50", "slices", "in all"]);
  for (const [items, runs] of [[10_000, 5], [100_000, 2]] as const)
    for (const { part, longest, over, slices, total } of sliceTimes(items, runs))
      print([items, part, longest.toFixed(1), over, slices, total.toFixed(0)]);
  console.log("");
} // prettier-ignore

/** How soon the findings follow an edit. */
async function printFollowing(): Promise<void> {
  const host = await open(await generatedWorkbook(seededRows(10_000)));
  const { wait, roundTrips } = await timeToFollow(host, 5);
  host.close();
  console.log(`From an edit among 10,000 items to the findings: ${wait.toFixed(0)} ms and ${roundTrips} round trips, best of five, without the 250 ms that are waited for the next edit.\n`); // prettier-ignore
}

async function measure(name: string, workbook: Uint8Array, faults: number): Promise<Measured> {
  const host = await open(workbook);
  const [fetch, snapshot] = await best(1, async () => {
    return await Excel.run(async (context) => (await readWorkbook(context, { profile: DEFAULT_PROFILE })).snapshot);
  });
  const options = { profile: DEFAULT_PROFILE };
  const order = snapshot.sheets.map(({ name }) => name);
  const [read, book] = await best(RUNS, () => readBook(fresh(snapshot), options));
  const [checking, findings] = await best(RUNS, () => checkBook(book, { profile: DEFAULT_PROFILE, sheetOrder: order }));
  const [plan] = await best(RUNS, () =>
    planReport({
      book,
      findings,
      summary: summarise(book),
      profile: DEFAULT_PROFILE,
      layout: DEFAULT_LAYOUT,
      kept: NOTHING_KEPT,
    }),
  );
  const syncs = async (run: () => Promise<{ ok: boolean }>): Promise<number> => {
    const before = host.stats.batches;
    const done = await run();
    if (!done.ok) throw new Error(`A command failed on ${name}: ${JSON.stringify(done)}`);
    return host.stats.batches - before;
  };
  const checkSyncs = await syncs(() => check());
  const summarySyncs = await syncs(() => writeSummary());
  const rebuildSyncs = await syncs(() => writeSummary());
  host.close();
  return {
    name,
    items: itemsOf(book).length,
    seeded: faults,
    found: findings.length,
    fetch,
    read,
    check: checking,
    plan,
    checkSyncs,
    summarySyncs,
    rebuildSyncs,
  };
}

async function open(workbook: Uint8Array): Promise<WorkbookHost> {
  const opened = await openWorkbook(workbook);
  if (!opened.ok) throw new Error(`The generated workbook cannot be opened: ${opened.reason}`);
  opened.host.activate();
  return opened.host;
}

/** Another object with the same cells, so that no run profits from the one before. */
function fresh(snapshot: Snapshot): Snapshot {
  return { sheets: snapshot.sheets.map((sheet) => ({ ...sheet })) };
}

async function best<T>(runs: number, work: () => T | Promise<T>): Promise<[number, T]> {
  let least = Infinity;
  let result: T | undefined;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    result = await work();
    least = Math.min(least, performance.now() - start);
  }
  return [least, result as T];
}

void main();
