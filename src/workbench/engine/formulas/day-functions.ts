import { ofNumbers, type ScalarFunction } from "./reckonings";
import { NUMBER, type Scalar } from "./scalars";

const DAY = 86_400_000;
const UNIX = 25_569;
// Excel's 29 February 1900 never was: learn.microsoft.com, "Excel incorrectly assumes that the year 1900 is a leap year".
const LEAP = 61;

function date(year: number, month: number, day: number): Scalar {
  const full = Math.trunc(year) < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year);
  const days = Date.UTC(full, Math.trunc(month) - 1, Math.trunc(day)) / DAY + UNIX;
  const serial = days < LEAP ? days - 1 : days;
  return year < 0 || serial < 0 || Date.UTC(full, Math.trunc(month) - 1, Math.trunc(day)) >= Date.UTC(10_000, 0, 1)
    ? NUMBER
    : serial;
}

function part(read: (day: Date) => number): ScalarFunction {
  return [
    1,
    1,
    ofNumbers((serial = 0) => {
      const days = Math.floor(serial);
      if (days < 0) return NUMBER;
      return read(new Date((days < LEAP - 1 ? days + 1 - UNIX : days - UNIX) * DAY));
    }),
  ];
}

/** Functions of days. */
export const DAY_FUNCTIONS: Readonly<Partial<Record<string, ScalarFunction>>> = {
  DATE: [3, 3, ofNumbers((year = 0, month = 0, day = 0) => date(year, month, day))],
  YEAR: part((day) => day.getUTCFullYear()),
  MONTH: part((day) => day.getUTCMonth() + 1),
  DAY: part((day) => day.getUTCDate()),
};
