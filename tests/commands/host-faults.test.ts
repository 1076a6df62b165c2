import { proposedFixes } from "../../src/check/fixes";
import { changeMapping, pickHeader } from "../../src/commands/change-mapping";
import { check } from "../../src/commands/check";
import { explain, withdraw } from "../../src/commands/explain";
import { failureWords } from "../../src/commands/failure-words";
import { appliedFixes, applyFixes, undoFixes } from "../../src/commands/fix";
import { goTo } from "../../src/commands/go-to";
import {
  chooseLayout,
  deleteLayout,
  exportLayout,
  forgetLayouts,
  importLayout,
  readLayouts,
  saveLayout,
  switchSheet,
} from "../../src/commands/layouts";
import { DEFAULT_LAYOUT } from "../../src/report/layouts/presets";
import { follow } from "../../src/commands/follow";
import { clearMarks, mark } from "../../src/commands/mark";
import type { Checked } from "../../src/commands/outcome";
import { changeProfile, importProfile, readProfile } from "../../src/commands/profile";
import { summarise } from "../../src/commands/summarise";
import { walk } from "../../src/commands/walk";
import type { Outcome } from "../../src/excel/outcome";
import type { WorkbookHost } from "../../src/workbench";
import { openSheets, sheetNames, sheetXml } from "../excel/open";
import { smallPlan } from "../excel/plans";
import { checked, register, value } from "./fix-support";

/** Each error of Excel's that stops a whole request, as the host tells it (Office.js documentation, 'Error handling'). */
const CODES = [
  "AccessDenied",
  "ApiNotFound",
  "GeneralException",
  "InactiveWorkbook",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "InvalidReference",
  "InvalidRequest",
  "ItemAlreadyExists",
  "ItemNotFound",
  "NotImplemented",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "Unauthenticated",
  "UnsupportedOperation",
];

const ROWS = register({ RAG: "green " }, { Commentary: "" }, { Owner: "" }, { RAG: "Gren" }, {}, {});
const OFFICERS = ["KPIs", "Mine"];

async function open(): Promise<WorkbookHost> {
  const host = await openSheets([
    { name: "KPIs", rows: ROWS },
    { name: "Mine", rows: [["Ring Facilities"], [7]] },
  ]);
  const { active, comments } = host.book;
  comments.reply(active, comments.add(active, 3, 7, "Is this the whole year?"), "Only the first half.");
  return host;
}

interface Command {
  readonly name: string;
  /** What has been done before it; its result goes into the command. */
  readonly before?: () => Promise<Checked>;
  readonly run: (before: Checked) => Promise<Outcome<unknown>>;
}

async function fixed(): Promise<Checked> {
  const found = await checked();
  value(await applyFixes(proposedFixes(found.findings, found.book)));
  ids = value(await appliedFixes()).map(({ id }) => id);
  return await checked();
}

/** Of the fixes that were applied last. */
let ids: number[] = [];

async function explained(): Promise<Checked> {
  const found = await checked();
  return value(await explain(found, warnings(found), SAID));
}

async function marked(): Promise<Checked> {
  value(await mark());
  return await checked();
}

async function commented(): Promise<Checked> {
  value(await mark({}, "comment"));
  return await checked();
}

async function written(): Promise<Checked> {
  value(await summarise({}, smallPlan));
  return await checked();
}

const OWN = { ...DEFAULT_LAYOUT, name: "Our own" };
/** Of the layout that was saved last. */
let own = "";

async function saved(): Promise<Checked> {
  own = value(await saveLayout(OWN)).chosen;
  return await checked();
}

const TABLE = { sheet: "KPIs", headings: ["Ref", "Measure"], title: "" };

function warnings({ findings }: Checked): Checked["findings"] {
  return findings.filter(({ severity }) => severity === "warning");
}

const SAID = { reason: "Waiting for the county's figure.", by: "A. Officer", on: "2025-07-15" };

const COMMANDS: readonly Command[] = [
  { name: "check", run: () => check() },
  { name: "summarise", run: () => summarise({}, smallPlan) },
  { name: "summarise again", before: written, run: () => summarise({}, smallPlan) },
  { name: "fix", run: ({ findings, book }) => applyFixes(proposedFixes(findings, book)) },
  { name: "list what was fixed", before: fixed, run: () => appliedFixes() },
  { name: "undo", before: fixed, run: () => undoFixes(ids) },
  { name: "explain", run: (found) => explain(found, warnings(found), SAID) },
  {
    name: "withdraw a reason",
    before: explained,
    run: (found) => withdraw(found, [...found.explained.closed.values()]),
  },
  { name: "mark", run: () => mark() },
  { name: "clear marks", before: marked, run: () => clearMarks() },
  { name: "mark by comments", run: () => mark({}, "comment") },
  { name: "mark by comments instead of colours", before: marked, run: () => mark({}, "comment") },
  { name: "mark by colours instead of comments", before: commented, run: () => mark() },
  { name: "clear comments", before: commented, run: () => clearMarks() },
  { name: "go to", run: () => goTo("KPIs", "C4") },
  { name: "next finding", run: (found) => walk(found, "next") },
  { name: "read settings", run: () => readProfile() },
  { name: "change settings", run: () => changeProfile({ rules: { "missing-owner": "off" } }) },
  { name: "import settings", run: () => importProfile('{"blue":"complete"}') },
  { name: "read layouts", run: () => readLayouts() },
  { name: "choose a layout", run: () => chooseLayout("standard") },
  { name: "switch a sheet", run: () => switchSheet("checks", false) },
  { name: "export a layout", run: () => exportLayout("standard") },
  { name: "save a layout", run: () => saveLayout(OWN) },
  { name: "import a layout", run: () => importLayout(JSON.stringify(OWN)) },
  { name: "forget layouts", before: saved, run: () => forgetLayouts() },
  { name: "delete a layout", before: saved, run: () => deleteLayout(own) },
  { name: "correct a column", run: () => changeMapping(TABLE, { kind: "ignore", ignored: true }) },
  { name: "follow", run: (found) => follow(found, "anything", {}) },
  { name: "pick a header", run: () => pickHeader() },
];

/** The officer's sheets as they would be saved, and all comments; which sheet is in front is no part of them. */
function theirs(host: WorkbookHost): string[] {
  const saved = host.save();
  const said = host.book.sheets.flatMap((sheet) => host.book.comments.on(sheet));
  return [
    ...OFFICERS.map((name) => sheetXml(saved, name).replace(' tabSelected="true"', "")),
    ...said.map(({ row, column, content, replies }) => JSON.stringify([row, column, content, replies])),
  ];
}

const NOTHING = {} as Checked;

async function prepared({
  before,
  run,
}: Command): Promise<{ host: WorkbookHost; go: () => Promise<Outcome<unknown>> }> {
  const host = await open();
  const found = before ? await before() : await checked().catch(() => NOTHING);
  return { host, go: () => run(found) };
}

async function tripsOf(command: Command): Promise<number> {
  const { host, go } = await prepared(command);
  const before = host.stats.batches;
  const outcome = await go();
  if (!outcome.ok) throw new Error(`${command.name} fails by itself: ${JSON.stringify(outcome.failure)}`);
  const trips = host.stats.batches - before;
  host.close();
  return trips;
}

describe.each(COMMANDS)("$name", (command) => {
  it("leaves the officer's cells as they were, and its sheets, whatever fails in it, and then works", async () => {
    const trips = await tripsOf(command);
    expect(trips).toBeGreaterThan(0);
    let failed = 0;
    for (let trip = 1; trip <= trips; trip++) {
      let { host, go } = await prepared(command);
      let [before, names] = [theirs(host), await sheetNames()];
      for (const code of CODES) {
        host.failBatch(trip, { code });
        const outcome = await go();
        // It may do without an answer: what releases objects, or what only makes it quicker.
        if (outcome.ok) {
          host.close();
          ({ host, go } = await prepared(command));
          [before, names] = [theirs(host), await sheetNames()];
          continue;
        }
        failed++;
        expect([code, outcome.failure]).toEqual([code, expect.objectContaining({ kind: "host" })]);
        expect(failureWords(outcome.failure)).toMatch(/^[A-Z][^{}<>]+\.$/);
        expect(failureWords(outcome.failure)).not.toContain(code);
        expect(await sheetNames()).toEqual(names);
        expect(theirs(host)).toEqual(before);
      }
      expect((await go()).ok).toBe(true);
      host.close();
    }
    expect(failed).toBeGreaterThanOrEqual(CODES.length);
  }, 120_000);
});
