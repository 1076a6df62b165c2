import { pasted } from "../../../src/workbench/page/grid/clipboard";

describe("pasting", () => {
  it.each([
    ["one", [["one"]]],
    ["a\tb\nc\td", [["a", "b"], ["c", "d"]]], // prettier-ignore
    ["a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]], // prettier-ignore
    ['"two\nlines"\tx', [["two\nlines", "x"]]],
    ['"say ""so"""', [['say "so"']]],
    ["\tb", [["", "b"]]],
    ["a\n\nb", [["a"], [""], ["b"]]],
  ])("takes %j apart", (text, cells) => {
    expect(pasted(text)).toEqual(cells);
  });
});
