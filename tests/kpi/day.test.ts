import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { dayOfSerial, daysOf, parseDays } from "../../src/kpi/day";

describe("Excel's numbers for days", () => {
  it.each([
    [45_016, 1900, "2023-03-31"],
    [43_554, 1904, "2023-03-31"],
    [45_016.999, 1900, "2023-03-31"],
    [44_985, 1900, "2023-02-28"],
    [44_986, 1900, "2023-03-01"],
    [45_351, 1900, "2024-02-29"],
    [36_585, 1900, "2000-02-29"],
    [18_000, 1900, "1949-04-12"],
    [80_000, 1900, "2119-01-11"],
    [18_000, 1904, "1953-04-13"],
  ] as const)("%d with %d is %s", (serial, system, expected) => {
    expect(dayOfSerial(serial, system)).toBe(expected);
  });

  it.each([0, 1, 0.95, 60, 17_999, 17_999.9, 80_001, 400_000, -45_016, Number.NaN, Number.POSITIVE_INFINITY])("%d is no day of a register", (serial) => {
    expect(dayOfSerial(serial, 1900)).toBeNull();
  }); // prettier-ignore
});

describe("the days of a quarter", () => {
  it.each([
    [2022, 1, "2022-04-01", "2022-06-30"],
    [2022, 2, "2022-07-01", "2022-09-30"],
    [2022, 3, "2022-10-01", "2022-12-31"],
    [2022, 4, "2023-01-01", "2023-03-31"],
    [2022, null, "2022-04-01", "2023-03-31"],
  ] as const)("of %d, quarter %s", (year, quarter, from, to) => {
    expect(daysOf({ year, quarter })).toEqual({ from, to });
  });
});

describe("one day", () => {
  it.each([
    ["31/03/2023", "2023-03-31"],
    ["31/3/23", "2023-03-31"],
    ["31.3.23", "2023-03-31"],
    ["31-03-2023", "2023-03-31"],
    ["31/03/2023 00:00:00", "2023-03-31"],
    ["01/02/2023", "2023-02-01"],
    ["2023-03-31", "2023-03-31"],
    ["2023-03-31T00:00:00.000Z", "2023-03-31"],
    ["2023-03-31 09:30", "2023-03-31"],
    ["31 March 2023", "2023-03-31"],
    ["31st March 2023", "2023-03-31"],
    ["31st of March 2023", "2023-03-31"],
    ["the 31st of March 2023", "2023-03-31"],
    ["1st April 2023", "2023-04-01"],
    ["2nd May 2023", "2023-05-02"],
    ["3rd June, 2023", "2023-06-03"],
    ["31 MAR 2023", "2023-03-31"],
    ["31-Mar-23", "2023-03-31"],
    ["31 Mar '23", "2023-03-31"],
    ["7 Sept. 2023", "2023-09-07"],
    ["Fri 31 March 2023", "2023-03-31"],
    ["Friday, 31 March 2023", "2023-03-31"],
    ["March 31, 2023", "2023-03-31"],
    ["March 31st 2023", "2023-03-31"],
    ["by 31 March 2023", "2023-03-31"],
    ["By 31 March 2023.", "2023-03-31"],
    ["Due by: 31/03/2023", "2023-03-31"],
    ["Target date: 31/03/2023", "2023-03-31"],
    ["revised completion date 31/03/2023", "2023-03-31"],
    ["no later than 31 March 2023", "2023-03-31"],
    ["(31/03/2023)", "2023-03-31"],
    ["31/03/2023 (phase one)", "2023-03-31"],
    ["  31\u00a0March\u00a02023 ", "2023-03-31"],
    ["29/02/2024", "2024-02-29"],
    ["30 September 2023", "2023-09-30"],
    ["End of March 2023", "2023-03-31"],
    ["end March 2023", "2023-03-31"],
    ["end-March 2023", "2023-03-31"],
    ["by the end of February 2024", "2024-02-29"],
    ["end of 2023", "2023-12-31"],
    ["end of Q3 2022/23", "2022-12-31"],
    ["by the end of 2022/23", "2023-03-31"],
    ["Year end 2022/23", "2023-03-31"],
    ["end of year 2022-23", "2023-03-31"],
    ["end of the financial year 2022/23", "2023-03-31"],
    ["end of financial year 2022/23", "2023-03-31"],
  ])("%j", (text, day) => {
    expect(parseDays(text)).toEqual({ from: day, to: day });
  });
});

describe("a stretch of days", () => {
  it.each([
    ["Mar-23", "2023-03-01", "2023-03-31"],
    ["Mar 23", "2023-03-01", "2023-03-31"],
    ["Mar '23", "2023-03-01", "2023-03-31"],
    ["March 2023", "2023-03-01", "2023-03-31"],
    ["Jun-2020", "2020-06-01", "2020-06-30"],
    ["February 2024", "2024-02-01", "2024-02-29"],
    ["December 2023", "2023-12-01", "2023-12-31"],
    ["in March of 2023", "2023-03-01", "2023-03-31"],
    ["mid-March 2023", "2023-03-01", "2023-03-31"],
    ["early March 2023", "2023-03-01", "2023-03-31"],
    ["start of March 2023", "2023-03-01", "2023-03-31"],
    ["03/2023", "2023-03-01", "2023-03-31"],
    ["March/April 2023", "2023-03-01", "2023-04-30"],
    ["March or April 2023", "2023-03-01", "2023-04-30"],
    ["Jan–Mar 2023", "2023-01-01", "2023-03-31"],
    ["Dec-Jan 2023", "2022-12-01", "2023-01-31"],
    ["end of March/April 2023", "2023-04-30", "2023-04-30"],
    ["Spring 2023", "2023-03-01", "2023-05-31"],
    ["summer of 2023", "2023-06-01", "2023-08-31"],
    ["Autumn 2023", "2023-09-01", "2023-11-30"],
    ["Winter 2022/23", "2022-12-01", "2023-02-28"],
    ["Winter 2023/2024", "2023-12-01", "2024-02-29"],
    ["Winter 2023", "2023-01-01", "2024-02-29"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["early 2023", "2023-01-01", "2023-12-31"],
    ["2022/23", "2022-04-01", "2023-03-31"],
    ["2022-23", "2022-04-01", "2023-03-31"],
    ["2022/2023", "2022-04-01", "2023-03-31"],
    ["22/23", "2022-04-01", "2023-03-31"],
    ["FY 2022/23", "2022-04-01", "2023-03-31"],
    ["Q4 2022/23", "2023-01-01", "2023-03-31"],
    ["Q1 2022/23", "2022-04-01", "2022-06-30"],
    ["Q3, 2022/23", "2022-10-01", "2022-12-31"],
    ["Q2 (2022/23)", "2022-07-01", "2022-09-30"],
    ["Quarter 4 2022/23", "2023-01-01", "2023-03-31"],
    ["quarter four of 2022/23", "2023-01-01", "2023-03-31"],
    ["4th quarter 2022/23", "2023-01-01", "2023-03-31"],
    ["second quarter of 2022/23", "2022-07-01", "2022-09-30"],
    ["2022/23 Q4", "2023-01-01", "2023-03-31"],
    ["2022-23 - Q1", "2022-04-01", "2022-06-30"],
    ["Q1 11/12", "2011-04-01", "2011-06-30"],
  ])("%j", (text, from, to) => {
    expect(parseDays(text)).toEqual({ from, to });
  });
});

describe("of a date that was put off, the new one counts", () => {
  it.each([
    ["March 2023 (revised from January 2023)", "2023-03-01", "2023-03-31"],
    ["March 2023 (was January 2023)", "2023-03-01", "2023-03-31"],
    ["31/03/2023, originally 31/01/2023", "2023-03-31", "2023-03-31"],
    ["January 2023 (revised to March 2023)", "2023-03-01", "2023-03-31"],
    ["January 2023 (now March 2023)", "2023-03-01", "2023-03-31"],
    ["31/01/2023, extended to 31/03/2023", "2023-03-31", "2023-03-31"],
    ["31/01/2023 - revised: 31/03/2023", "2023-03-31", "2023-03-31"],
  ])("%j", (text, from, to) => {
    expect(parseDays(text)).toEqual({ from, to });
  });
});

describe("no date", () => {
  it.each([
    "", "-", "TBC", "Ongoing", "Annually", "Year 2", "3 months", "12", "45016", "100%", "£2023", "1.5", "2.1.6",
    "29/02/2023", "31/04/2023", "00/03/2023", "31/00/2023", "31/13/2023", "03/31/2023", "32 March 2023", "13/2023", "00/2023",
    "31/03/9999", "31/03/0023", "31/03/202", "2023-13-01", "2023-02-29",
    "31 March", "March", "Q4", "Q5 2022/23", "Q4 2023", "end of March", "Spring", "the end of the year",
    "31/03/2023 & 30/06/2023", "31/03/2023 - 30/06/2023", "March 2023, June 2023", "31/03/2023 (30/06/2023)", "March 2023 and ongoing", "Q1 2022/23 onwards", "Q1 & Q2 2022/23",
    "2022/23 to 2024/25", "2022/24", "2020-2025", "11/12", "03/04", "03-04", "Summer 2022/23", "Winter 2022/24",
    "Decision 2023", "Marketing 2023", "Octopus 2023", "31 Mai 2023", "Room 2023", "Completed 31/03/2023",
    "Completed and signed off by the board in March 2023", "Three meetings in 2023",
    `31/03/2023${" ".repeat(80)}x`,
  ])("%j", (text) => {
    expect(parseDays(text)).toBeNull();
  }); // prettier-ignore
});

describe("wherever the machine stands", () => {
  const PROGRAM = `
    const { dayOfSerial, daysOf, parseDays } = require("./src/kpi/day.ts");
    const serials = Array.from({ length: 400 }, (_, day) => dayOfSerial(44927 + day, 1900) + dayOfSerial(43465.5 + day, 1904));
    const texts = ["26/03/2023", "29 October 2023", "Mar-23", "end of October 2023", "Q4 2022/23"].map(parseDays);
    const quarters = [1, 2, 3, 4, null].map((quarter) => daysOf({ year: 2023, quarter }));
    console.log(JSON.stringify({ offset: new Date(2023, 6, 1).getTimezoneOffset(), serials, texts, quarters }));
  `;

  function toldIn(zone: string): { offset: number; rest: unknown } {
    const out = execFileSync(process.execPath, ["-r", "tsx/cjs", "-e", PROGRAM], {
      cwd: join(__dirname, "../.."),
      env: { ...process.env, TZ: zone },
      encoding: "utf8",
    });
    const { offset, ...rest } = JSON.parse(out) as { offset: number };
    return { offset, rest };
  }

  it("says the same in British Summer Time, in UTC and in Tokyo", () => {
    const [london, utc, tokyo] = ["Europe/London", "UTC", "Asia/Tokyo"].map(toldIn);
    expect([london?.offset, utc?.offset, tokyo?.offset]).toEqual([-60, 0, -540]);
    expect(london?.rest).toEqual(utc?.rest);
    expect(tokyo?.rest).toEqual(utc?.rest);
    expect(utc?.rest).toMatchObject({ texts: [{ from: "2023-03-26" }, { from: "2023-10-29" }, { to: "2023-03-31" }, { from: "2023-10-31" }, { from: "2023-01-01" }] }); // prettier-ignore
  });
});
