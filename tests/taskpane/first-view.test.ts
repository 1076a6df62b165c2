import { NO_LAYOUTS } from "../../src/report/layouts/kept-layouts";
import { NOTHING_YET } from "../../src/taskpane/pane-state";

test("before anything is read, the layouts are those of a workbook that keeps none", () => {
  expect(NOTHING_YET.layouts).toEqual(NO_LAYOUTS);
});
