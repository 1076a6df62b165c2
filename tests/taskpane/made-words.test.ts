import { DEFAULT_LAYOUT } from "../../src/report/layouts/presets";
import type { WrittenBefore } from "../../src/report/written";
import { changedWords, madeWords } from "../../src/taskpane/summary/made-words";

const WRITTEN: WrittenBefore = { layout: "standard", quarter: { quarter: 1, year: 2022 }, madeOn: "2022-07-15", isOutOfDate: true }; // prettier-ignore
const OWN = [{ ...DEFAULT_LAYOUT, id: "cabinet", name: "Cabinet" }];

it.each<[Partial<WrittenBefore>, string]>([
  [{}, "The summary in this workbook was made on 15 July 2022 by the layout 'Standard', for Q1 2022/23."],
  [{ quarter: null, madeOn: null }, "The summary in this workbook was made by the layout 'Standard'."],
  [{ layout: "cabinet", madeOn: null }, "The summary in this workbook was made by the layout 'Cabinet', for Q1 2022/23."],
  [{ layout: "gone", quarter: null }, "The summary in this workbook was made on 15 July 2022 by a layout that is not there any more."],
])("says what was made last: %j", (written, words) => {
  expect(madeWords({ ...WRITTEN, ...written }, { own: OWN })).toBe(words);
}); // prettier-ignore

it("says since when the workbook has changed, where that is known", () => {
  expect(changedWords(WRITTEN)).toBe("The workbook has changed since the summary was made on 15 July 2022: make it again."); // prettier-ignore
  expect(changedWords({ madeOn: null })).toBe("The workbook has changed since the summary was made: make it again.");
});
