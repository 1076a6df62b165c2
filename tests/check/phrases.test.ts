import { blank, column } from "../../src/check/phrases";

it.each([
  ["Lead  officer", "'Lead officer'"],
  ["", "This cell"],
])("a column headed '%s' is called %s", (heading, words) => {
  expect(column(heading)).toBe(words);
});

it.each([
  ["", "'Target' is blank"],
  [" ", "'Target' is blank"],
  ["n/a ", "'Target' says only 'n/a'"],
])("a cell that says '%s': %s", (text, words) => {
  expect(blank({ heading: "Target", text })).toBe(words);
});
