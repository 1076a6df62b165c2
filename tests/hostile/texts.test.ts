import fc from "fast-check";
import { valueOf } from "../../src/excel/cell-values";
import { CORPUS } from "./corpus";
import { expectHarmless, expectTerminalSafe } from "./harmless";
import { nameOf } from "./returns";
import { written } from "./write-return";

describe("hostile texts in every place of a return", () => {
  it.each(['=WEBSERVICE("x")', "O'Brien & <Co>", "\u202Eevil", "Summary", "'; DROP"])("a sheet called after %j", async (text) => {
    const { checked, bytes } = await written([text, "plain"]);
    expectHarmless(bytes);
    expectTerminalSafe(checked);
    expect(nameOf(text)).not.toBe("");
  }); // prettier-ignore
});

const piece = fc.constantFrom(...CORPUS, '"', "'", "=", "+", "-", "@", "\t", "\r", "\n", "|", "!", "(", ")", "&", "<", ">", "#", "{", ",", " "); // prettier-ignore
const hostile = fc.oneof(fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join("")), fc.string({ unit: "binary", maxLength: 300 })); // prettier-ignore
const NAMING = { sheets: new Map(), table: "T", areas: new Map() };

describe("any text", () => {
  it("is set behind an apostrophe, as XML can hold it", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const value = String(valueOf({ text }, NAMING));
        expect(value).toMatch(text === "" ? /^$/ : /^'/);
        expect(value).not.toMatch(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|\p{Cs}/u);
      }),
      { numRuns: 2000, seed: 8 },
    );
  });

  it("within a link stays within its quotes, as does the name of the sheet", () => {
    fc.assert(
      fc.property(hostile, hostile, (text, sheet) => {
        const value = String(valueOf({ text, link: { sheet, cell: "A1" } }, NAMING));
        expect(value).toMatch(/^=HYPERLINK\("#(?:[^"]|"")*","(?:[^"]|"")*"\)$/);
        const shown = /,"((?:[^"]|"")*)"\)$/.exec(value)?.[1] ?? "";
        expect(shown).not.toMatch(/[^\P{Cc}\t\n]|\p{Cs}/u);
      }),
      { numRuns: 2000, seed: 9 },
    );
  });
});
