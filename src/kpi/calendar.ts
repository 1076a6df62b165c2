/** ISO dates ('2023-03-31') from numbers. All of it is reckoned in UTC, so no time zone or summer time has a say. */

const DAY = 86_400_000;

/** The ISO date so many days after another, which is given by its number of days since 1 January 1970. */
export function isoOf(daysSince1970: number): string {
  return new Date(daysSince1970 * DAY).toISOString().slice(0, 10);
}

/** Days since 1 January 1970. A month beyond December, or a day beyond the month's end, runs on into the next. */
export function numberOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The day as an ISO date; null where the month or the year has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month)
    ? isoOf(numberOf(year, month, day))
    : null;
}

/** The first day of a month; months beyond December run on into the next year. */
export function firstOf(year: number, month: number): string {
  return isoOf(numberOf(year, month, 1));
}

/** The last day of a month; months beyond December run on into the next year. */
export function lastOf(year: number, month: number): string {
  return isoOf(numberOf(year, month + 1, 0));
}

function lengthOf(year: number, month: number): number {
  return numberOf(year, month + 1, 1) - numberOf(year, month, 1);
}

/** Months as they are written, in full or short, as a part of a regular expression that looks at lower case. */
export const MONTH_WORD =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** 1 to 12, for a word that `MONTH_WORD` matched. */
export function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3)) + 1;
}

const NAMES = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]; // prettier-ignore

/** An ISO date as it is written in a letter: '31 March 2023'. */
export function dayInWords(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(day)} ${NAMES[Number(month) - 1] ?? ""} ${year}`;
}
