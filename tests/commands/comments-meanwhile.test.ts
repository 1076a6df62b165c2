import { clearMarks, mark } from "../../src/commands/mark";
import { markedWords, unmarkedWords } from "../../src/commands/mark-words";
import { Host } from "../../src/workbench/host";
import { openSheets } from "../excel/open";
import { at, comments, ours, quiet, rows, saved } from "./comment-support";
import { value } from "./fix-support";

async function open(): Promise<Host> {
  const host = await openSheets([{ name: "KPIs", rows: rows() }]);
  if (!(host instanceof Host)) throw new Error("The stand-in's own host is another one");
  return host;
}

/** Has a colleague do something just before the batch that writes: the first that asks for this. */
function before(host: Host, member: "Add" | "Delete", change: () => void): void {
  const answer = host.answer.bind(host);
  let isDone = false;
  host.answer = async (body) => {
    const asks = [...body.Actions, ...Object.values(body.ObjectPaths)].some(({ Name }) => Name === member);
    if (asks && !isDone) {
      isDone = true;
      change();
    }
    return await answer(body);
  };
}

beforeEach(quiet);

it("a colleague comments on a cell while it is marked: that comment stays, and the cell is coloured", async () => {
  const host = await open();
  const { active, comments: all } = host.book;
  before(host, "Add", () => void all.add(active, 3, 4, "Sam has it now."));
  const report = await ours();
  expect([at(report.commented), at(report.filled)]).toEqual([["G5", "H3"], ["E4"]]);
  expect(unmarkedWords(report)).toEqual([expect.stringContaining("because Excel took no comment there.")]);
  expect((await comments()).get("KPIs!E4")?.text).toBe("Sam has it now.");
});

it("a colleague renames the sheet while it is marked: the cells are coloured, whatever it is called", async () => {
  const host = await open();
  before(host, "Add", () => {
    host.book.renameSheet(host.book.active, "Quarter 1");
  });
  const report = await ours();
  expect([report.commented, report.filled.length + report.framed.length]).toEqual([[], 3]);
  expect(markedWords(report)).toMatch(/^3 cells marked\./);
});

it("a colleague deletes a mark while it is cleared: pressed again, it clears the rest", async () => {
  const host = await open();
  const blank = saved(host);
  await ours();
  const { active, comments: all } = host.book;
  const [, gone] = all.on(active);
  before(host, "Delete", () => {
    if (gone) all.remove(active, gone);
  });
  expect((await clearMarks()).ok).toBe(false);
  value(await clearMarks());
  expect(saved(host)).toEqual(blank);
});

it("a colleague has answered a mark when the cells are marked anew: it stays, and the others are renewed", async () => {
  const host = await open();
  await ours();
  const { active, comments: all } = host.book;
  const [first] = all.on(active);
  if (first) all.reply(active, first, "Seen.");
  const report = value(await mark({}, "comment")).report;
  expect([report.commented.length, report.instead.taken, report.changed]).toEqual([
    2,
    1,
    [{ sheet: "KPIs", count: 1 }],
  ]);
});
