import { frequencyKind, isPlainFrequency, nearestFrequency } from "../../src/check/rules/vocabulary/frequencies";
import { registerSheet, soundRows } from "../registers";
import { findingsBy, messageBy, rowsWith, toldBy } from "./by-rule";

function sheetOften(...frequencies: readonly (string | number)[]) {
  return registerSheet([...rowsWith("Frequency", frequencies), ...soundRows(8)]);
}

describe("what a frequency says", () => {
  it.each([
    ...["Annual", "annually ", "Yearly", "Biannual", "Bi-annually", "Biennial", "Biennially", "Triennial", "Triennially", "Quarterly", "Monthly", "Bi-monthly", "Bimonthly"],
    ...["Termly", "Weekly", "Biweekly", "Fortnightly", "Daily", "Hourly", "Seasonal", "Seasonally", "Once", "Twice", "Continuous", "Continuously", "Ongoing", "Rolling", "Live"],
    ...["Milestone", "Key Milestone", "Milestones", "Project", "Adhoc", "Ad hoc", "Ad-hoc", "One-off", "Half-yearly", "Half year", "Mid-year", "Year-end", "End of year", "End of the year", "Real time"],
    ...["As required", "As needed", "As and when", "When required", "When needed", "On request", "By exception", "On completion", "At completion", "End of project", "Per annum"],
    ...["Annually in March", "Quarterly (cumulative)", "Quarterly / Annual", "Annual – Q4", "Monthly & quarterly", "6-monthly", "Reported monthly", "Annual survey, March 2024"],
    ...["Every two years", "Each quarter", "Once a month", "Four times a year", "Per meeting", "Every academic term", "A week", "Each fortnight", "Every day", "Every season", "Each cycle", "Every 2 years"],
    ...["Q", "A", "M", "W", "D", "H", "HY", "p.a.", "Ann", "Qtr", "Qtrly", "Qly", "Mth", "Mthly", "Mnthly", "Wkly"],
    ...["Q2 and Q4", "Q1, Q3", "Q1-Q4", "Q1 to Q4", "June and December", "Jun/Dec", "Apr, Aug", "May + Nov"],
  ])("how often: %s", (text) => {
    expect(frequencyKind(text)).toBe("known");
  }); // prettier-ignore

  it.each([
    ...["Q4", "q 2", "Quarter 3", "Qtr 1", "Q4 2022/23", "End of Q4", "By Q2", "Due Q3", "Second quarter"],
    ...["March", "Mar-23", "March 2023", "31/03/2023", "31st March 2023", "End of March", "By the end of March 2023", "April to June", "2022/23", "2023", "46112"],
  ])("when: %s", (text) => {
    expect(frequencyKind(text)).toBe("date");
  }); // prettier-ignore

  it.each(["Local", "Quaterly", "4", "Snapshot", "Housing Manager", "95%", "Whenever", "Marching", "99999", "Cumulative", "May be reported"])("neither: %s", (text) => {
    expect(frequencyKind(text)).toBe("unknown");
  }); // prettier-ignore

  it.each([
    ["Quaterly", "Quarterly"],
    ["quartely", "Quarterly"],
    ["Qaurterly", "Quarterly"],
    ["Anual", "Annual"],
    ["Anually", "Annually"],
    ["Montly", "Monthly"],
    ["Weekley", "Weekly"],
    ["Dayly", "Daily"],
    ["Milstone", "Milestone"],
    ["Biennal", "Biennial"],
    ["Half-yearley", "Half-yearly"],
    ["Local", null],
    ["Ailydaily", null],
    ["Wkeely", null],
    ["uarterly", null],
    ["Snapshot", null],
  ])("%s is meant for %s", (text, meant) => {
    expect(nearestFrequency(text)).toBe(meant);
  });

  it.each(["Quarterly", "annual", "Monthly.", "Ad hoc", "Ad-hoc", "Bi-annual", "Half-yearly"])("nothing but a frequency: %s", (text) => {
    expect(isPlainFrequency(text)).toBe(true);
  }); // prettier-ignore

  it.each(["Milestone", "Ongoing", "Live", "Once", "Annual report published", "Local", "Project", "Reported every quarter"])("more or less than one: %s", (text) => {
    expect(isPlainFrequency(text)).toBe(false);
  }); // prettier-ignore
});

describe("frequency-is-date", () => {
  it.each<[string | number, string[]]>([
    ["Q4", ["frequency-is-date D4"]],
    ["31/03/2026", ["frequency-is-date D4"]],
    [46112, ["frequency-is-date D4"]],
    ["Quarterly", []],
    ["Q2 and Q4", []],
    ["Whenever", []],
    ["", []],
  ])("%s", (text, expected) => {
    expect(toldBy("frequency-is-date", sheetOften(text))).toEqual(expected);
  });

  it("leaves a column alone that is a timetable", () => {
    const dates = ["Q1", "Q2", "Q3", "Q4"];
    expect(toldBy("frequency-is-date", registerSheet([...rowsWith("Frequency", dates), ...soundRows(4)]))).toEqual([]);
    expect(toldBy("frequency-is-date", registerSheet([...rowsWith("Frequency", dates), ...soundRows(5)]))).toHaveLength(4); // prettier-ignore
  });

  it("in words, as a warning", () => {
    expect(findingsBy("frequency-is-date", sheetOften("Q4"))[0]).toMatchObject({ severity: "warning", fix: null });
    expect(messageBy("frequency-is-date", sheetOften("Q4"))).toBe(
      "'Frequency' says 'Q4'. That is when it is due, not how often it is measured. Enter how often, such as 'Quarterly', 'Annual' or 'Milestone', and give the date with the target.",
    );
  });
});

describe("unknown-frequency", () => {
  it.each<[string, string[]]>([
    ["Whenever", ["unknown-frequency D4"]],
    ["Quaterly", ["unknown-frequency D4 → Quarterly"]],
    ["Quarterly", []],
    ["Key Milestone", []],
    ["Q4", []],
    ["", []],
  ])("%s", (text, expected) => {
    expect(toldBy("unknown-frequency", sheetOften(text))).toEqual(expected);
  });

  it("proposes the word as most rows write it", () => {
    const texts = ["Quaterly", "QUARTERLY", "QUARTERLY", "Quarterly"];
    expect(toldBy("unknown-frequency", registerSheet(rowsWith("Frequency", texts)))).toEqual(["unknown-frequency D4 → QUARTERLY"]); // prettier-ignore
  });

  it("leaves a word alone that is the council's own", () => {
    const own = (word: string, rows: number, others: number) =>
      registerSheet([...rowsWith("Frequency", Array<string>(rows).fill(word)), ...soundRows(others)]);
    expect(toldBy("unknown-frequency", own("Whenever", 2, 4))).toHaveLength(2);
    expect(toldBy("unknown-frequency", own("Whenever", 3, 9))).toEqual([]);
    expect(toldBy("unknown-frequency", own("Whenever", 3, 10))).toHaveLength(3);
    expect(toldBy("unknown-frequency", own("Quaterly", 4, 8))).toHaveLength(4);
  });

  it("leaves a column alone that holds something else", () => {
    const texts = ["Local", "National", "Snapshot", "Outcome"];
    expect(toldBy("unknown-frequency", registerSheet([...rowsWith("Frequency", texts), ...soundRows(4)]))).toEqual([]);
    expect(toldBy("unknown-frequency", registerSheet([...rowsWith("Frequency", texts), ...soundRows(5)]))).toHaveLength(4); // prettier-ignore
    expect(toldBy("unknown-frequency", registerSheet(rowsWith("Frequency", [...texts, "Quaterly"])))).toEqual(["unknown-frequency D8 → Quarterly"]); // prettier-ignore
  });

  it.each([
    ["Whenever", "'Frequency' says 'Whenever', which does not tell how often this is measured. Enter how often, such as 'Monthly', 'Quarterly' or 'Annual'."],
    ["Quaterly", "'Frequency' says 'Quaterly', which looks like 'Quarterly', but is not spelt so. Change it to 'Quarterly' if that is what was meant."],
  ])("in words, as advice: %s", (text, message) => {
    expect(findingsBy("unknown-frequency", sheetOften(text))[0]).toMatchObject({ severity: "advice" });
    expect(messageBy("unknown-frequency", sheetOften(text))).toBe(message);
  }); // prettier-ignore

  it("a mended spelling may be entered unlooked", () => {
    expect(findingsBy("unknown-frequency", sheetOften("Quaterly"))[0]?.fix?.safe).toBe(true);
  });
});
