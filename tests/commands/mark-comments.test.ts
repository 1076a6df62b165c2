import { explain } from "../../src/commands/explain";
import { clearMarks, mark } from "../../src/commands/mark";
import { commentsOf } from "../../src/commands/mark-comments";
import { markedWords, unmarkedWords } from "../../src/commands/mark-words";
import { LONGEST_COMMENT, MOST_COMMENTS } from "../../src/excel/mark-comment";
import { lacking } from "../../src/workbench/errors";
import { openBytes, openSheets } from "../excel/open";
import { CORPUS } from "../hostile/corpus";
import { at, comments, ours, quiet, rows, saved, say, withNotes } from "./comment-support";
import { checked, register, set, value } from "./fix-support";
import { formatsOf, look } from "./mark-support";

describe("marking by comments", () => {
  it("puts one on each cell at fault, which says how bad it is, what is wrong and what to do", async () => {
    await openSheets([{ name: "KPIs", rows: rows() }]);
    const report = await ours();
    expect([at(report.commented), at(report.filled), at(report.framed)]).toEqual([["E4", "G5", "H3"], [], []]);
    expect([report.inSight, unmarkedWords(report)]).toEqual([true, []]);
    expect(markedWords(report)).toBe("3 cells marked by a comment.");
    const standing = await comments();
    expect([...standing.keys()].sort()).toEqual(["KPIs!E4", "KPIs!G5", "KPIs!H3"]);
    expect(standing.get("KPIs!E4")?.text).toMatch(
      /^Quarter Ready found this:\n\nThing to fix: [^\n]*owner[^\n]*\.\n\nMark \d{5} of Quarter Ready\. Clear marks takes it away\.$/i,
    );
    expect(standing.get("KPIs!H3")?.text).toContain("\n\nWarning: ");
    expect(await formatsOf()).toEqual([]);
  });

  it("says all that is wrong with a cell in one comment, the worst first, and counts what is too much", async () => {
    await openSheets([{ name: "KPIs", rows: rows() }]);
    const { findings, explained } = await checked();
    const cell = { sheet: "KPIs", place: { row: 3, column: 4 } };
    const words = (times: number): string[] => {
      const many = Array.from({ length: times }, () => findings.map((finding) => ({ ...finding, ...cell }))).flat();
      return commentsOf({ findings: many, explained })(cell).split("\n\n").slice(1, -1);
    };
    expect(words(1).map((paragraph) => paragraph.split(":")[0])).toEqual(["Thing to fix", "Thing to fix", "Warning"]);
    const told = words(40);
    expect(told.at(-1)).toBe(`And ${120 - told.length + 1} more: see the list in the pane.`);
    expect(told.join("\n\n").length).toBeLessThan(LONGEST_COMMENT);
  });

  it("changes nothing for the next check: comments are no commentary", async () => {
    await openSheets([{ name: "KPIs", rows: rows() }]);
    const before = await checked();
    await ours();
    const after = await checked();
    expect([after.book, after.findings]).toEqual([before.book, before.findings]);
  });

  it("takes the place of colours, and colours take its place", async () => {
    const host = await openSheets([{ name: "KPIs", rows: rows() }]);
    const before = saved(host);
    value(await mark());
    const coloured = saved(host);
    await ours();
    expect([await formatsOf(), (await comments()).size]).toEqual([[], 3]);
    await ours();
    expect((await comments()).size).toBe(3);
    value(await mark());
    expect([(await formatsOf()).length, (await comments()).size]).toEqual([3, 0]);
    expect(saved(host)).toEqual(coloured);
    value(await clearMarks());
    expect(saved(host)).toEqual(before);
  });

  it("is renewed: what is mended or explained loses its comment", async () => {
    await openSheets([{ name: "KPIs", rows: rows() }]);
    await ours();
    await set("KPIs", "E4", "Housing Manager");
    const before = await checked();
    const warning = before.findings.filter(({ rule }) => rule === "missing-commentary");
    value(await explain(before, warning, { reason: "Waiting for the county.", by: "A. Officer", on: "2025-07-15" }));
    await ours();
    expect([...(await comments()).keys()]).toEqual(["KPIs!G5"]);
  });

  it("leaves the officer's own comments, gives those cells a colour, and says so", async () => {
    const host = await openSheets([{ name: "KPIs", rows: rows() }]);
    await say("KPIs!E4", "Who took this over?");
    await say("KPIs!B3", "Quarter three");
    const report = await ours();
    expect([at(report.commented), at(report.filled)]).toEqual([["G5", "H3"], ["E4"]]);
    expect(unmarkedWords(report)).toEqual([
      "1 cell marked by colour instead, because a comment of yours stands there.",
    ]);
    expect(look(host, "E4").fill).toBe("#F7C9E8");
    expect((await comments()).get("KPIs!E4")?.text).toBe("Who took this over?");
    value(await clearMarks());
    expect([...(await comments()).values()].map(({ text }) => text)).toEqual(["Who took this over?", "Quarter three"]);
  });

  it("gives colours where Excel takes no comment, one cell after the other", async () => {
    quiet();
    const host = await openBytes(await withNotes(["G5"]));
    const report = await ours();
    expect([at(report.commented), at(report.framed), report.instead.refused]).toEqual([["E4", "H3"], ["G5"], 1]);
    expect(unmarkedWords(report)).toEqual([
      "1 cell marked by colour instead, because Excel took no comment there. There may be an old note on the cell.",
    ]);
    expect(host.book.comments.notesOn(host.book.active)).toHaveLength(1);
    expect([...(await comments()).keys()].sort()).toEqual(["KPIs!E4", "KPIs!H3"]);
  });

  it("leaves a workbook with notes as it was once its marks are cleared", async () => {
    quiet();
    const host = await openBytes(await withNotes(["G5"]));
    const before = saved(host);
    await ours();
    value(await clearMarks());
    expect(saved(host)).toEqual(before);
  });

  it("gives up after some notes: the rest is coloured, in a number of round trips that does not grow", async () => {
    quiet();
    const many = Array.from({ length: 20 }, () => ({ Owner: "" }));
    const notes = Array.from({ length: 20 }, (_, index) => `E${index + 3}`);
    const host = await openBytes(await withNotes(notes, register(...many)));
    await checked();
    const before = host.stats.batches;
    const report = await ours();
    expect([report.commented.length, report.instead.refused]).toEqual([0, 20]);
    expect(report.filled).toHaveLength(20);
    expect(host.stats.batches - before).toBeLessThanOrEqual(16);
  });

  it("gives colours where this Excel has no comments at all, and asks it once only", async () => {
    quiet();
    const host = await openSheets([{ name: "KPIs", rows: rows() }]);
    const adding = jest.spyOn(host.book.comments, "add").mockImplementation(() => {
      throw lacking("CommentCollection.add");
    });
    const report = await ours();
    expect([report.commented, at(report.filled), at(report.framed)]).toEqual([[], ["E4", "H3"], ["G5"]]);
    expect(adding).toHaveBeenCalledTimes(1);
    adding.mockRestore();
  });

  it("marks by colour, and clears, in an Excel that cannot even list comments", async () => {
    quiet();
    const host = await openSheets([{ name: "KPIs", rows: rows() }]);
    const before = saved(host);
    const listing = jest.spyOn(host.book.comments, "on").mockImplementation(() => {
      throw lacking("CommentCollection.items");
    });
    expect(value(await mark()).report.filled).toHaveLength(2);
    value(await clearMarks());
    listing.mockRestore();
    expect(saved(host)).toEqual(before);
  });

  it("asks sheet by sheet where the answer is too large, and still knows which one is in front", async () => {
    quiet();
    const host = await openSheets([
      { name: "KPIs", rows: rows() },
      { name: "Notes", rows: [["x"]] },
    ]);
    const first = host.stats.batches;
    await checked();
    // The last batch of a check lets go of what it used; marking goes on before that.
    const second = host.stats.batches;
    host.failBatch(second - first, { code: "ResponsePayloadSizeLimitExceeded" });
    const report = await ours();
    // Two for marking, and two because the first was answered in halves.
    expect(host.stats.batches - second).toBe(second - first + 4);
    expect([at(report.commented), report.inSight]).toEqual([["E4", "G5", "H3"], true]);
  });

  it("is no edit: nothing is told to what follows edits", async () => {
    await openSheets([{ name: "KPIs", rows: rows() }]);
    const edits: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async ({ address }) => {
        edits.push(address);
        await Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await ours();
    value(await clearMarks());
    await set("KPIs", "B4", "Homes let");
    await new Promise((done) => setTimeout(done, 5));
    expect(edits).toEqual(["B4"]);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  });

  it("tells of a protected sheet, and leaves it alone", async () => {
    const locked = rows().map((cells, index) =>
      index < 2 ? cells : [`ENV ${index}`, `Bins in ward ${index}`, ...cells.slice(2)],
    );
    await openSheets([
      { name: "KPIs", rows: rows() },
      { name: "Locked", rows: locked, protected: true },
    ]);
    const report = await ours();
    expect([...new Set(report.locked.map(({ sheet }) => sheet))]).toEqual(["Locked"]);
    expect([...(await comments()).keys()].every((address) => address.startsWith("KPIs!"))).toBe(true);
  });

  it("puts a comment on the worst cells only, where there are thousands, in two round trips and a small request", async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => (index % 2 === 0 ? { Owner: "", Commentary: "" } : {}));
    const host = await openSheets([{ name: "KPIs", rows: register(...many) }]);
    const first = host.stats.batches;
    await checked();
    const second = host.stats.batches;
    const report = await ours();
    expect(host.stats.batches - second - (second - first)).toBe(2);
    expect(report.commented).toHaveLength(MOST_COMMENTS);
    expect(report.commented.every(({ severity }) => severity === "error")).toBe(true);
    expect(report.filled.length + MOST_COMMENTS).toBe(3_000);
    expect(unmarkedWords(report)).toEqual([
      "2,500 cells marked by colour instead, because a workbook with more than 500 comments is hard to read.",
    ]);
    expect(host.stats.largestRequest).toBeLessThan(1_000_000);
    value(await clearMarks());
    expect((await comments()).size).toBe(0);
  });

  it("carries hostile texts as plain words, and takes them away again", async () => {
    const hostile = CORPUS.map((text, index) => ({ Ref: `HX ${index}`, RAG: text }));
    const host = await openSheets([{ name: "KPIs", rows: rows(...hostile) }]);
    const before = saved(host);
    await ours();
    const again = await openBytes(host.save());
    for (const { text } of (await comments()).values()) {
      expect(text.length).toBeLessThanOrEqual(LONGEST_COMMENT);
      expect(text).toMatch(/^Quarter Ready found this:\n/);
      expect(text).not.toMatch(/[\u202A-\u202E]|\p{Cs}/u);
    }
    value(await clearMarks());
    expect((await comments()).size).toBe(0);
    expect(saved(again)).toEqual(before);
  });
});
