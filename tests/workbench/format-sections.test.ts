import { sectionFor } from "../../src/workbench/engine/format-sections";

it.each([
  ["0.0", -2, "0.0", -2],
  ["0;-0", -2, "-0", 2],
  ["0;-0", 0, "0", 0],
  ["#,##0;;", 5, "#,##0", 5],
  ["#,##0;;", 0, "", 0],
  ["#,##0;;", -5, "", 5],
  ['0" ; ";-0;"none"', 0, '"none"', 0],
  ["[<1]0.0;0", 5, "[<1]0.0;0", 5],
])("a cell formatted %s shows %s by %s", (format, value, section, shown) => {
  expect(sectionFor(format, value)).toEqual({ section, value: shown });
});
