import { together } from "../../src/excel/write-looks";

const area = (style: string, row: number, column = 0, columns = 1, rows = 1) => ({ style, row, column, rows, columns }); // prettier-ignore
const always = (): boolean => true;

describe("areas of one style", () => {
  it.each([
    ["that stand below each other are drawn as one", [area("label", 1), area("label", 2), area("label", 3)], [area("label", 1, 0, 1, 3)]],
    ["are joined across others that are drawn beside them", [area("label", 1), area("count", 1, 1), area("label", 2), area("count", 2, 1)], [area("label", 1, 0, 1, 2), area("count", 1, 1, 1, 2)]],
    ["stay apart where a row is between them", [area("label", 1), area("label", 3)], [area("label", 1), area("label", 3)]],
    ["stay apart where they cover other columns", [area("label", 1, 0, 2), area("label", 2, 0, 3)], [area("label", 1, 0, 2), area("label", 2, 0, 3)]],
    ["stay apart where another is drawn under the second", [area("label", 1), area("note", 2), area("label", 2)], [area("label", 1), area("note", 2), area("label", 2)]],
  ])("%s", (_, areas, drawn) => {
    expect(together(areas, always)).toEqual(drawn);
  }); // prettier-ignore

  it("stay apart where each has a line of its own", () => {
    expect(together([area("total", 1), area("total", 2)], () => false)).toHaveLength(2);
  });
});
