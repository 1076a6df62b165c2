import { localDate } from "../../src/taskpane/today";

describe("the date that a summary is made on", () => {
  it.each([
    ["half an hour into a day of British Summer Time, when UTC's is still yesterday", new Date(2022, 6, 15, 0, 30), "2022-07-15"],
    ["late in the evening", new Date(2022, 6, 15, 23, 59), "2022-07-15"],
    ["in a month and on a day of one digit", new Date(2023, 0, 5, 12), "2023-01-05"],
  ])("is the officer's own, %s", (_when, now, date) => {
    expect(localDate(now)).toBe(date);
  }); // prettier-ignore
});
