import { failureWords } from "../../src/commands/failure-words";
import { summarise } from "../../src/commands/summarise";
import { Host } from "../../src/workbench/host";
import { sheetId } from "../../src/workbench/events/sheet-id";
import { openSheets, sheetNames, sheetXml } from "../excel/open";
import { smallPlan } from "../excel/plans";
import { cell, register } from "./fix-support";

const ROWS = register({ RAG: "Red" }, {}, {}, {}, {}, {});

async function open(): Promise<Host> {
  const host = await openSheets([
    { name: "KPIs", rows: ROWS },
    { name: "Mine", rows: [["Ring Facilities"], [7]] },
  ]);
  if (!(host instanceof Host)) throw new Error("The stand-in's own host is another one");
  return host;
}

/** What somebody does while the summary is between reading and writing, and what the sheets are called then. */
const CHANGES: readonly (readonly [string, (host: Host) => void, readonly string[]])[] = [
  ["a co-author types into the register", (host) => void host.editRemotely(idOf(host, "KPIs"), 3, 6, "Amber"), ["KPIs", "Mine"]],
  ["the register's sheet is renamed", (host) => { host.book.renameSheet(sheetOf(host, "KPIs"), "Quarter 1"); }, ["Quarter 1", "Mine"]],
  ["another sheet is renamed", (host) => { host.book.renameSheet(sheetOf(host, "Mine"), "Notes"); }, ["KPIs", "Notes"]],
  ["another sheet is deleted", (host) => { host.book.removeSheet(sheetOf(host, "Mine")); }, ["KPIs"]],
  ["the register's sheet is deleted", (host) => { host.book.removeSheet(sheetOf(host, "KPIs")); }, ["Mine"]],
]; // prettier-ignore

function sheetOf(host: Host, name: string) {
  const sheet = host.book.byName(name);
  if (!sheet) throw new Error(`There is no ${name}`);
  return sheet;
}

function idOf(host: Host, name: string): string {
  return sheetId(sheetOf(host, name));
}

describe.each([false, true])("where our sheets stood before: %s", (stood) => {
  it.each(CHANGES)("%s: what is written is ours, and all else is as it was left", async (_, change, names) => {
    const host = await open();
    if (stood) await summarise({}, smallPlan);
    const theirs = (): string[] => names.map((name) => sheetXml(host.save(), name).replace(' tabSelected="true"', ""));
    let left: string[] = [];
    const outcome = await summarise(
      {
        onStep: (step, progress) => {
          if (step !== "writing" || progress !== undefined || left.length > 0) return;
          change(host);
          left = theirs();
        },
      },
      smallPlan,
    );
    expect(left).toHaveLength(names.length);
    expect(theirs()).toEqual(left);
    if (!outcome.ok) expect(failureWords(outcome.failure)).toMatch(/\.$/);
    const ours = (await sheetNames()).filter((name) => !names.includes(name));
    expect(ours.every((name) => ["Summary", "Exceptions", "Checks"].includes(name))).toBe(true);
    const again = await summarise({}, smallPlan);
    expect(again.ok || again.failure.kind === "no-register").toBe(true);
    host.close();
  });
});

it("keeps what a co-author typed meanwhile, and the next summary counts it", async () => {
  const host = await open();
  let typed = false;
  await summarise(
    {
      onStep: (step) => {
        if (step === "writing" && !typed) typed = host.editRemotely(idOf(host, "KPIs"), 3, 6, "Amber").ok;
      },
    },
    smallPlan,
  );
  expect(typed).toBe(true);
  expect((await cell("KPIs", "G4")).value).toBe("Amber");
  const again = await summarise({}, smallPlan);
  expect(again.ok && again.value.checked.summary.byRating).toMatchObject({ amber: 1, red: 1 });
});
